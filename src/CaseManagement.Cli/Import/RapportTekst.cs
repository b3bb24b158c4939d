namespace CaseManagement.Cli.Import;

/// <summary>
/// Renders a report as plain lines of Dutch text, without markup. What asks for work stands last, so that it is what the reader sees:
/// first the code of each number, every warning once, then the totals, then the refused and held lines.
/// </summary>
public static class RapportTekst
{
    /// <summary>The report in short, with of an accepted line its number and code only.</summary>
    public static IEnumerable<string> Regels(ImportRapport rapport) =>
        [.. Codes(rapport), .. Waarschuwingen(rapport), .. Totalen(rapport), .. NietIngelezen(rapport)];

    /// <summary>The report with every record and its findings in the order of the file.</summary>
    public static IEnumerable<string> PerRegel(ImportRapport rapport) =>
        [.. rapport.Regels.SelectMany(Regel), .. Totalen(rapport), .. NietIngelezen(rapport)];

    /// <summary>The judgement in words.</summary>
    public static string Woord(ImportOordeel oordeel) => oordeel switch
    {
        ImportOordeel.Aanvaard => "aanvaard",
        ImportOordeel.AanvaardMetWaarschuwing => "aanvaard met waarschuwing",
        ImportOordeel.Geweigerd => "geweigerd",
        _ => "aangehouden",
    };

    private static IEnumerable<string> Codes(ImportRapport rapport)
    {
        var codes = rapport.Regels.Where(regel => regel is { Nummer: not null, Code: not null } && IsIngelezen(regel)).ToList();
        return codes.Count == 0
            ? []
            : ["Uw nummer en onze dossiercode:", .. codes.Select(regel => $"    {regel.Nummer}  {regel.Code}{(regel.ReedsIngelezen ? "  (stond er al)" : "")}"), ""];
    }

    private static IEnumerable<string> Waarschuwingen(ImportRapport rapport)
    {
        var groepen = rapport.Regels.Where(IsIngelezen)
            .SelectMany(regel => regel.Bevindingen.Distinct().Select(bevinding => (bevinding, regel.Rij)))
            .GroupBy(paar => paar.bevinding, paar => paar.Rij)
            .OrderByDescending(groep => groep.Count()).ThenBy(groep => groep.Min());
        foreach (var groep in groepen)
        {
            yield return $"{Bevindingtekst(groep.Key)}";
            yield return $"    {(groep.Count() == 1 ? "rij" : $"{groep.Count()} rijen:")} {Regelnummers.Tekst(groep)}";
        }
    }

    private static IEnumerable<string> Totalen(ImportRapport rapport)
    {
        yield return "";
        foreach (var oordeel in Enum.GetValues<ImportOordeel>())
        {
            yield return $"{Woord(oordeel)}: {rapport.Aantal(oordeel)}";
        }

        if (rapport.Regels.Count(regel => regel.ReedsIngelezen) is > 0 and var reeds)
        {
            yield return $"waarvan er al stonden: {reeds}; daaraan verandert niets";
        }

        var regels = rapport.Records == 1 ? "regel" : "regels";
        yield return rapport.IsVolledig
            ? $"totaal: {rapport.Records} {regels}, niets is verloren"
            : $"totaal: {rapport.Regels.Count} van de {rapport.Records} {regels} beoordeeld; de import is niet voltooid";
        yield return $"overgeslagen lege regels: {rapport.LegeRegels}";
    }

    private static IEnumerable<string> NietIngelezen(ImportRapport rapport)
    {
        var regels = rapport.Regels.Where(regel => !IsIngelezen(regel)).ToList();
        return regels.Count == 0 ? [] : ["", "Niet ingelezen:", .. regels.SelectMany(Regel)];
    }

    private static IEnumerable<string> Regel(ImportRapport.RapportRegel regel)
    {
        yield return $"{regel.Vindplaats}  {regel.Nummer ?? "(geen geldig nummer)"}  {Woord(regel.Oordeel)}{(regel.Code is null ? "" : $"  {regel.Code}")}{(regel.ReedsIngelezen ? "; stond er al, er verandert niets" : "")}";
        foreach (var bevinding in regel.Bevindingen)
        {
            yield return $"    {Bevindingtekst(bevinding)}";
        }
    }

    private static string Bevindingtekst(Bevinding bevinding) =>
        $"{bevinding.RegelId}  {(bevinding.Kolom is null ? "" : $"{bevinding.Kolom}: ")}{bevinding.Melding} {bevinding.Advies}";

    private static bool IsIngelezen(ImportRapport.RapportRegel regel) =>
        regel.Oordeel is ImportOordeel.Aanvaard or ImportOordeel.AanvaardMetWaarschuwing;
}
