namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>Tells what a run did, and writes the reject file.</summary>
/// <param name="verzoek">What was asked.</param>
/// <param name="uit">Where the report goes.</param>
internal sealed class Importverslag(Importverzoek verzoek, TextWriter uit)
{
    /// <summary>Writes everything; the answer is the exit code.</summary>
    public async Task<int> SchrijfAsync(SpreadsheetBestand bestand, Regelgang gang, CancellationToken cancellation)
    {
        // In a dry run the codes are those of the scratch copy: they mean nothing.
        var beoordelingen = verzoek.IsProef ? [.. gang.Klaar.Select(beoordeling => beoordeling with { Code = null })] : gang.Klaar;
        await AannamesAsync(beoordelingen);
        var rapport = ImportRapport.Van(bestand, beoordelingen);
        foreach (var regel in verzoek.PerRegel ? RapportTekst.PerRegel(rapport) : RapportTekst.Regels(rapport))
        {
            await uit.WriteLineAsync(regel);
        }

        if (gang.EersteOpen is { } open)
        {
            await uit.WriteLineAsync($"Het inlezen is afgebroken; de eerste regel die niet klaar is, is regel {open}. Lees het bestand opnieuw in: wat er al staat verandert niet.");
            return Importafloop.OpslagOnbeschikbaar;
        }

        if (verzoek.IsProef)
        {
            await uit.WriteLineAsync("Dit was een proef: er is niets opgeslagen en er is geen bestand geschreven.");
        }
        else if (Weigerbestand.Maak(bestand.Kolommen, beoordelingen) is { } inhoud)
        {
            await WeigerbestandAsync(inhoud, cancellation);
        }

        return beoordelingen.All(beoordeling => beoordeling.WordtIngelezen) ? Importafloop.AllesAanvaard : Importafloop.DeelsGeweigerd;
    }

    private async Task AannamesAsync(IEnumerable<Beoordeling> beoordelingen)
    {
        foreach (var aanname in Aannames.Bij(beoordelingen.Where(b => b is { WordtIngelezen: true, ReedsIngelezen: false }).Select(b => b.Regel!.Soort)))
        {
            await uit.WriteLineAsync(aanname);
        }
    }

    private async Task WeigerbestandAsync(string inhoud, CancellationToken cancellation)
    {
        foreach (var bron in new[] { verzoek.Bestand, Path.Combine(verzoek.Uitwijkmap, Path.GetFileName(verzoek.Bestand)) })
        {
            try
            {
                await uit.WriteLineAsync($"Geweigerde en aangehouden regels staan in {await Weigerbestand.SchrijfAsync(bron, inhoud, cancellation)}");
                return;
            }
            catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
            {
                await uit.WriteLineAsync($"In de map {Path.GetDirectoryName(Path.GetFullPath(bron))} kan geen bestand met geweigerde regels worden geschreven.");
            }
        }
    }
}
