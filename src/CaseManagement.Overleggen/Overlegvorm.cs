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

    public const string ReeksnaamMelding =
        "Noem het soort overleg in gewone woorden, zoals Casusoverleg woonoverlast; geen namen van personen.";

    public const string BronMelding = "Noem het document met jaar of paragraaf, zoals Convenant woonoverlast 2026 §4; geen namen van personen.";

    public static bool IsOrganisatie(string? organisatie) => organisatie is not null && Organisatie().IsMatch(organisatie);

    /// <summary>Name of a series: words that tell which meeting, such as <c>Casusoverleg woonoverlast</c>; capitals only begin it or shorten it.</summary>
    public static bool IsReeksnaam(string? naam) =>
        naam is { Length: <= 80 } && Reeksnaam().IsMatch(naam) && Vergadering().IsMatch(naam);

    /// <summary>A document by title and year or section, such as <c>Huizen 2023-2024 §4</c>.</summary>
    public static bool IsBron(string? bron) => bron is { Length: <= 80 } && Bron().IsMatch(bron);

    // A law that is named without an article must be one of these: two capitalised words are also how a person is called.
    [GeneratedRegex(
        "^((AVG|UAVG|APV|Awb|Wmo|Wpg|Wjsg|WGS|Wth|Wvggz|Gemeentewet|Jeugdwet|Opiumwet|Politiewet|Omgevingswet|Alcoholwet|Wet Bibob)"
        + "|[A-Z][A-Za-z-]{1,24}( [A-Z][A-Za-z-]{1,24})?( artikel| art\\.)? [0-9][0-9a-z.:]{0,9}"
        + "( ([0-9][0-9a-z.:]{0,9}|lid|onder|sub|aanhef|en|jo|[a-z])){0,8})$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Artikel();

    // A second capitalised word is how a person is called; an abbreviation has two capitals or more.
    [GeneratedRegex(
        "^[A-Z]?[a-z]*([A-Z]{2,}[A-Za-z]*)?(-[A-Za-z]+)*( ([a-z]+(-[a-z]+)*|[A-Z]{2,}[A-Za-z]*|[A-Z][a-z]*[A-Z]|[0-9]{1,4}))*$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Reeksnaam();

    [GeneratedRegex(
        "(overleg|moment|werkgroep|stuurgroep|regiegroep|beraad|tafel|triage|commissie)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Vergadering();

    [GeneratedRegex(
        "^[A-Z][A-Za-z-]{1,39}( ([a-z][a-z-]{0,39}|[A-Z]{2,}))*( [0-9]{1,4}(-[0-9]{4})?)( §[A-Z0-9. ]{1,12})?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bron();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9 .-]{1,39}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Organisatie();
}
