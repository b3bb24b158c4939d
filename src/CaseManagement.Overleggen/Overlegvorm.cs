using System.Text.RegularExpressions;

namespace CaseManagement.Overleggen;

/// <summary>Shapes of the text that is stored unsealed, so narrow that no sentence about a person fits in it.</summary>
internal static partial class Overlegvorm
{
    public const string ArtikelMelding = "Vul de grondslag in als artikel, zoals Gemeentewet 172 lid 3.";
    public const string OrganisatieMelding = "Vul een organisatie in van 2 tot 40 letters, cijfers, spaties, punten of streepjes.";

    /// <summary>Name of a law and an article: <c>Gemeentewet 172 lid 3</c>; more than one is separated by a semicolon.</summary>
    public static bool IsArtikel(string? grondslag) =>
        grondslag is { Length: <= 120 } && grondslag.Split("; ").All(deel => Artikel().IsMatch(deel));

    public static bool IsOrganisatie(string? organisatie) => organisatie is not null && Organisatie().IsMatch(organisatie);

    // A law that is named without an article must be one of these: two capitalised words are also how a person is called.
    [GeneratedRegex(
        "^((AVG|UAVG|APV|Awb|Wmo|Wpg|Wjsg|WGS|Wth|Wvggz|Gemeentewet|Jeugdwet|Opiumwet|Politiewet|Omgevingswet|Alcoholwet|Wet Bibob)"
        + "|[A-Z][A-Za-z-]{1,24}( [A-Z][A-Za-z-]{1,24})?( artikel| art\\.)? [0-9][0-9a-z.:]{0,9}"
        + "( ([0-9][0-9a-z.:]{0,9}|lid|onder|sub|aanhef|en|jo|[a-z])){0,8})$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Artikel();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9 .-]{1,39}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Organisatie();
}
