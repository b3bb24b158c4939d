using System.Text.RegularExpressions;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>Shapes that several commands share.</summary>
internal static partial class Vorm
{
    public const string OrganisatieMelding = "Vul een organisatie in van 2 tot 40 letters, cijfers, spaties, punten of streepjes.";

    public const string FunctieMelding =
        "Noem de functie in gewone woorden, zoals Adviseur OOV of Bibob-screener (VTH); geen namen van personen.";

    /// <summary>Label of a function in at most 80 characters: a second capitalised word is how a person is called, an abbreviation has two capitals.</summary>
    public static bool IsFunctie(string? functie) => functie is { Length: >= 2 and <= 80 } && Functie().IsMatch(functie);

    public static bool IsGebruiker(GebruikerId gebruiker) => gebruiker.Value is { } naam && Gebruiker().IsMatch(naam);

    public static bool IsGebruikerOfNiemand(GebruikerId? gebruiker) => gebruiker is not { } iemand || IsGebruiker(iemand);

    public static bool IsOrganisatie(string? organisatie) => organisatie is not null && Organisatie().IsMatch(organisatie);

    [GeneratedRegex("^[a-z0-9][a-z0-9._-]{0,39}$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Gebruiker();

    [GeneratedRegex(
        @"^\p{L}[\p{Ll}\p{M}]*(\p{Lu}{1,10})?(-\p{L}[\p{Ll}\p{M}]*)*([,/]? (\(?(\p{Ll}[\p{Ll}\p{M}]*(-\p{Ll}[\p{Ll}\p{M}]*)*|\p{Lu}{2,10}|[0-9]{1,3})\)?|(Bibob|Interventieteam|Buurtbemiddeling)(-\p{Ll}+)?))*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Functie();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9 .-]{1,39}$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Organisatie();
}
