using System.Text;

namespace CaseManagement.Tests.Host.Import;

/// <summary>What a team can find back after an import: codes by number and every warning, also after a second run.</summary>
public sealed class VerslagTests : IDisposable
{
    private readonly Importproef proef = new();

    public void Dispose() => proef.Dispose();

    [Fact]
    public async Task A_second_run_gives_the_same_codes_and_the_same_warnings_in_a_file()
    {
        var eerste = await proef.LoopAsync(proef.Voorbeeld(), perRegel: false);
        var tweede = await proef.LoopAsync(proef.Voorbeeld(), perRegel: false);

        var (een, twee) = (await VerslagAsync("lopend.verslag.csv"), await VerslagAsync("lopend.verslag-2.csv"));
        Assert.Equal(een, twee.Select(regel => regel.Replace(";ja;", ";nee;", StringComparison.Ordinal)));
        Assert.Contains(twee, regel => regel.Contains(";ja;", StringComparison.Ordinal));
        Assert.Equal(54, een.Where(regel => regel.Contains(";aanvaard", StringComparison.Ordinal)).Select(regel => regel.Split(';')[2]).Distinct().Count());
        Assert.All(een.Where(regel => regel.Contains(";aanvaard", StringComparison.Ordinal)), regel => Assert.Matches("^\\d+;\\d+;2026-\\d{3};[A-Z]{3}-\\d{4}-\\d{5};", regel));
        Assert.Contains(een, regel => regel.Contains(";aanname;", StringComparison.Ordinal));
        Assert.Equal(Codes(eerste.Uitvoer), Codes(tweede.Uitvoer).Select(regel => regel.Replace("  (stond er al)", "", StringComparison.Ordinal)));
        Assert.Equal(Waarschuwingen(eerste.Uitvoer), Waarschuwingen(tweede.Uitvoer));
        Assert.Equal(54, Codes(tweede.Uitvoer).Count(regel => regel.EndsWith("(stond er al)", StringComparison.Ordinal)));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(proef.Bronmap, "lopend.verslag.csv")) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public async Task Nothing_personal_of_the_sample_stands_in_the_report_file()
    {
        await proef.LoopAsync(proef.Voorbeeld());

        var verslag = string.Join('\n', await VerslagAsync("lopend.verslag.csv"));

        foreach (var geheim in new[] { "Verzonnen", "Proefpersoon", "Nepnaam", "Schijnplein", "Fictiekade", "0000 A", "99999", "1987", "c.casusregisseur", "HYPERLINK" })
        {
            Assert.DoesNotContain(geheim, verslag, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task After_the_corrected_reject_file_the_first_file_offers_nothing_again_that_is_in()
    {
        await proef.LoopAsync(proef.Voorbeeld());
        var tekst = await File.ReadAllTextAsync(proef.Weigerbestand, TestContext.Current.CancellationToken);
        foreach (var (fout, goed) in VoorbeeldbestandTests.Verbeteringen)
        {
            tekst = tekst.Replace(fout, goed, StringComparison.Ordinal);
        }

        await File.WriteAllTextAsync(proef.Weigerbestand, tekst, Encoding.UTF8, TestContext.Current.CancellationToken);
        var verbeterd = await proef.LoopAsync(proef.Weigerbestand);
        Assert.Equal(0, verbeterd.Code);
        var hoofd = await proef.HoofdAsync();

        var opnieuw = await proef.LoopAsync(proef.Voorbeeld());

        // Only the second line with number 2026-022: under its own number it is another line, and nobody can tell that it is the same. And the line that
        // was held back: of that one no fingerprint was kept, so it is offered again and refused, never passed over.
        Assert.Contains("geweigerd: 2\n", opnieuw.Uitvoer.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("aangehouden: 0\n", opnieuw.Uitvoer.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(verbeterd.DossierVan("2026-062"), opnieuw.DossierVan("2026-062"));
        Assert.NotNull(verbeterd.DossierVan("2026-045"));
        Assert.Null(opnieuw.DossierVan("2026-045"));
        Assert.Equal(hoofd.Position, (await proef.HoofdAsync()).Position);
        Assert.Equal(64, (await proef.DossiersAsync()).Count);
    }

    private async Task<string[]> VerslagAsync(string naam) =>
        await File.ReadAllLinesAsync(Path.Combine(proef.Bronmap, naam), TestContext.Current.CancellationToken);

    private static List<string> Codes(string uitvoer) =>
        [.. Regels(uitvoer).SkipWhile(regel => !regel.StartsWith("Uw nummer", StringComparison.Ordinal)).Skip(1).TakeWhile(regel => regel.Length > 0)];

    private static List<string> Waarschuwingen(string uitvoer) => [.. Regels(uitvoer)
        .SkipWhile(regel => !regel.StartsWith("Uw nummer", StringComparison.Ordinal)).SkipWhile(regel => regel.Length > 0).Skip(1).TakeWhile(regel => regel.Length > 0)];

    private static IEnumerable<string> Regels(string uitvoer) => uitvoer.Split('\n').Select(regel => regel.TrimEnd());
}
