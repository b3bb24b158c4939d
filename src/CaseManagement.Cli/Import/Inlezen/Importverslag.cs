namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>Tells what a run did, and writes the report and the reject file.</summary>
/// <param name="verzoek">What was asked.</param>
/// <param name="uit">Where the report goes.</param>
internal sealed class Importverslag(Importverzoek verzoek, TextWriter uit)
{
    /// <summary>Writes everything; the answer is the exit code.</summary>
    public async Task<int> SchrijfAsync(SpreadsheetBestand bestand, Regelgang gang, CancellationToken cancellation)
    {
        // In a dry run the codes are those of the scratch copy: they mean nothing.
        var beoordelingen = verzoek.IsProef ? [.. gang.Klaar.Select(beoordeling => beoordeling with { Code = null })] : gang.Klaar;
        var aannames = Aannames.Bij(beoordelingen.Where(b => b.WordtIngelezen).Select(b => b.Regel?.Soort).OfType<ImportZaaksoort>()).ToList();
        foreach (var aanname in aannames)
        {
            await uit.WriteLineAsync(aanname);
        }

        var rapport = ImportRapport.Van(bestand, beoordelingen);
        foreach (var regel in verzoek.PerRegel ? RapportTekst.PerRegel(rapport) : RapportTekst.Regels(rapport))
        {
            await uit.WriteLineAsync(regel);
        }

        if (gang.EersteOpen is { } open)
        {
            await uit.WriteLineAsync($"Het inlezen is afgebroken; de eerste regel die niet klaar is, staat op {open}. Lees het bestand opnieuw in: wat er al staat verandert niet.");
            return Importafloop.OpslagOnbeschikbaar;
        }

        if (verzoek.IsProef)
        {
            await uit.WriteLineAsync("Dit was een proef: er is niets opgeslagen en er is geen bestand geschreven.");
        }
        else
        {
            await BijbestandAsync("Het verslag, met per nummer de dossiercode en alle waarschuwingen, staat", Verslagbestand.Achtervoegsel, Verslagbestand.Maak(rapport, aannames), cancellation);
            if (Weigerbestand.Maak(bestand.Kolommen, beoordelingen) is { } inhoud)
            {
                await BijbestandAsync("Geweigerde en aangehouden regels staan", Weigerbestand.Achtervoegsel, inhoud, cancellation);
            }
        }

        return beoordelingen.All(beoordeling => beoordeling.WordtIngelezen) ? Importafloop.AllesAanvaard : Importafloop.DeelsGeweigerd;
    }

    private async Task BijbestandAsync(string wat, string achtervoegsel, string inhoud, CancellationToken cancellation)
    {
        foreach (var bron in new[] { verzoek.Bestand, Path.Combine(verzoek.Uitwijkmap, Path.GetFileName(verzoek.Bestand)) })
        {
            try
            {
                await uit.WriteLineAsync($"{wat} in {await Bijbestand.SchrijfAsync(bron, achtervoegsel, inhoud, cancellation)}");
                return;
            }
            catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
            {
                await uit.WriteLineAsync($"In de map {Path.GetDirectoryName(Path.GetFullPath(bron))} kan dit bestand niet worden geschreven.");
            }
        }
    }
}
