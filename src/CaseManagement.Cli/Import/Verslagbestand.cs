using System.Globalization;

namespace CaseManagement.Cli.Import;

/// <summary>
/// The report as a file that can be kept and searched: for every line the code that it became, and every finding. Of the line itself it
/// holds the number only, and the texts of findings never repeat a cell.
/// </summary>
internal static class Verslagbestand
{
    /// <summary>What the name of the file has behind that of the source.</summary>
    public const string Achtervoegsel = "verslag";

    private static readonly string[] Kop =
        ["Rij", "Regel in bestand", "Nr", "Dossiercode", "Oordeel", "Stond er al", "Regel-id", "Kolom", "Melding", "Advies"];

    /// <summary>The contents: a row per finding, and one for a line without findings.</summary>
    /// <param name="rapport">What was found.</param>
    /// <param name="aannames">What holds for all lines of a kind, each beginning with its rule id and two spaces.</param>
    public static string Maak(ImportRapport rapport, IEnumerable<string> aannames) => string.Concat(
        rapport.Regels.SelectMany(Rijen).Concat(aannames.Select(Aanname)).Prepend(Kop).Select(cellen => Csv.Regel(cellen) + Csv.Regeleinde));

    private static IEnumerable<string[]> Rijen(ImportRapport.RapportRegel regel)
    {
        string[] begin =
        [
            regel.IsKapot ? "" : regel.Rij.ToString(CultureInfo.InvariantCulture),
            regel.Regelnummer.ToString(CultureInfo.InvariantCulture),
            regel.Nummer ?? "",
            regel.Code ?? "",
            RapportTekst.Woord(regel.Oordeel),
            regel.ReedsIngelezen ? "ja" : "nee",
        ];
        return regel.Bevindingen.Count == 0
            ? [[.. begin, "", "", "", ""]]
            : regel.Bevindingen.Select(bevinding => (string[])[.. begin, bevinding.RegelId, bevinding.Kolom ?? "", bevinding.Melding, bevinding.Advies]);
    }

    private static string[] Aanname(string aanname)
    {
        var delen = aanname.Split("  ", 2);
        return ["", "", "", "", "aanname", "", delen[0], "", delen[^1], ""];
    }
}
