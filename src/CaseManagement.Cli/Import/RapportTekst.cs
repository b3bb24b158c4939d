namespace CaseManagement.Cli.Import;

/// <summary>Renders a report as plain lines of Dutch text, without markup.</summary>
public static class RapportTekst
{
    /// <summary>The report: every record with its findings, then the totals.</summary>
    public static IEnumerable<string> Regels(ImportRapport rapport)
    {
        foreach (var regel in rapport.Regels)
        {
            yield return $"regel {regel.Regelnummer}  {regel.Nummer ?? "(geen geldig nummer)"}  {Woord(regel.Oordeel)}{(regel.Code is null ? "" : $"  {regel.Code}")}{(regel.ReedsIngelezen ? "; stond er al, er verandert niets" : "")}";
            foreach (var bevinding in regel.Bevindingen)
            {
                yield return $"    {bevinding.RegelId}  {(bevinding.Kolom is null ? "" : $"{bevinding.Kolom}: ")}{bevinding.Melding} {bevinding.Advies}";
            }
        }

        yield return "";
        foreach (var oordeel in Enum.GetValues<ImportOordeel>())
        {
            yield return $"{Woord(oordeel)}: {rapport.Aantal(oordeel)}";
        }

        yield return rapport.IsVolledig
            ? $"totaal: {rapport.Records} regels, niets is verloren"
            : $"totaal: {rapport.Regels.Count} van de {rapport.Records} regels beoordeeld; de import is niet voltooid";
        yield return $"overgeslagen lege regels: {rapport.LegeRegels}";
    }

    /// <summary>The judgement in words.</summary>
    public static string Woord(ImportOordeel oordeel) => oordeel switch
    {
        ImportOordeel.Aanvaard => "aanvaard",
        ImportOordeel.AanvaardMetWaarschuwing => "aanvaard met waarschuwing",
        ImportOordeel.Geweigerd => "geweigerd",
        _ => "aangehouden",
    };
}
