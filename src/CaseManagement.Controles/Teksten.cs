using System.Text.RegularExpressions;

namespace CaseManagement.Controles;

/// <summary>Makes sealed-to-be text, and knows the shapes of the little text that is not sealed.</summary>
internal static partial class Teksten
{
    public const string KenmerkMelding = "Een kenmerk heeft ten hoogste 40 letters, cijfers, punten en streepjes en ten minste één cijfer.";

    /// <summary>Free text of the dossier.</summary>
    public static PersonalText Tekst(this CommandContext context, string text) => Tekst(BetrokkeneId.Of(context.Id), text);

    /// <summary>Free text that may be absent; spaces alone are no text.</summary>
    public static PersonalText? TekstOfNiets(this CommandContext context, string? text) => string.IsNullOrWhiteSpace(text) ? null : context.Tekst(text);

    /// <summary>Text about one person.</summary>
    public static PersonalText Tekst(BetrokkeneId betrokkene, string text) => PersonalText.Of(betrokkene, IntegraleControleZaaktype.Doelcode, text);

    /// <summary>A reference by shape: no spaces and at least one digit, so that no name of a person fits.</summary>
    public static bool IsKenmerk(string? kenmerk) => kenmerk is not null && Kenmerk().IsMatch(kenmerk) && kenmerk.Any(char.IsAsciiDigit);

    /// <summary>An organisation by shape.</summary>
    public static bool IsOrganisatie(string? organisatie) => organisatie is not null && Organisatie().IsMatch(organisatie);

    /// <summary>An article of one of the laws on which a measure can rest, such as <c>APV 2:30 lid 1</c>.</summary>
    public static bool IsArtikel(string? artikel) => artikel is not null && Artikel().IsMatch(artikel);

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Kenmerk();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9 .-]{1,39}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Organisatie();

    [GeneratedRegex(
        "^(APV|Awb|Gemeentewet|Opiumwet|Alcoholwet|Omgevingswet|Woningwet|Huisvestingswet|Wet op de kansspelen) [0-9][0-9a-z.:]{0,7}( lid [0-9]{1,2})?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Artikel();
}
