using CaseManagement.Kernel.Dossier;

namespace CaseManagement.Tests.Host.Import;

/// <summary>Runs that are broken off, lines that change, and everything that is not the happy path.</summary>
public sealed class HerstelTests : IDisposable
{
    private const string Regel =
        "2026-001;Woonoverlast;06-02-2026;Alliantie;professional;Stank in portiek;Proefstraat 1;0000 AD;M. el Voorbeeld;23-01-1988;;c.casusregisseur;a.adviseur;monitoring;terugbellen;m.meldpunt;16-02-2026;";

    private readonly Importproef proef = new();

    public void Dispose() => proef.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(150)]
    [InlineData(290)]
    public async Task A_run_that_is_broken_off_is_completed_by_the_next_one(int appends)
    {
        using var ongestoord = new Importproef();
        await ongestoord.LoopAsync(ongestoord.Voorbeeld());
        await proef.KlaarzettenAsync();

        var gebroken = await proef.LoopAsync(proef.Voorbeeld(), faalNa: appends);
        Assert.Equal(3, gebroken.Code);
        Assert.False(File.Exists(proef.Weigerbestand));
        Assert.Contains("Lees het bestand opnieuw in", gebroken.Uitvoer, StringComparison.Ordinal);
        var hersteld = await proef.LoopAsync(proef.Voorbeeld());

        Assert.Equal(1, hersteld.Code);
        Assert.Equal(await StandAsync(ongestoord), await StandAsync(proef));
    }

    [Fact]
    public async Task The_line_where_a_run_stopped_is_told()
    {
        await proef.KlaarzettenAsync();

        var run = await proef.LoopAsync(proef.Bestand(Regel), faalNa: 2);

        Assert.Contains("de eerste regel die niet klaar is, staat op rij 2", run.Uitvoer, StringComparison.Ordinal);
        Assert.Contains("de import is niet voltooid", run.Uitvoer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(4)]
    public async Task A_line_that_changed_since_it_was_brought_in_is_refused(int? appends)
    {
        await proef.KlaarzettenAsync();
        await proef.LoopAsync(proef.Bestand(Regel), faalNa: appends);
        var voor = await proef.DossiersAsync();

        var run = await proef.LoopAsync(proef.Bestand(Regel.Replace("Stank", "Lawaai", StringComparison.Ordinal)));

        Assert.Equal(1, run.Code);
        Assert.Contains("IMP-07", run.Uitvoer, StringComparison.Ordinal);
        Assert.Equal(voor.Select(d => d.Status), (await proef.DossiersAsync()).Select(d => d.Status));
    }

    [Fact]
    public async Task What_the_domain_refuses_to_open_is_refused_without_a_trace_in_the_log()
    {
        await proef.KlaarzettenAsync();
        var hoofd = await proef.HoofdAsync();

        var run = await proef.LoopAsync(proef.Bestand(
            Regel.Replace("06-02-2026", "06-02-2199", StringComparison.Ordinal),
            Regel.Replace("2026-001", "2026-002", StringComparison.Ordinal).Replace("Proefstraat 1", "Proefstraat", StringComparison.Ordinal)));

        Assert.Contains("WOV-3.8", run.Uitvoer, StringComparison.Ordinal);
        Assert.Contains("IMP-13  Vul het huisnummer in", run.Uitvoer, StringComparison.Ordinal);
        Assert.Contains("geweigerd: 2", run.Uitvoer, StringComparison.Ordinal);
        Assert.True(File.Exists(proef.Weigerbestand));
        Assert.Equal(hoofd.Position, (await proef.HoofdAsync()).Position);
    }

    [Fact]
    public async Task A_dry_run_before_anything_exists_leaves_no_trace_and_judges_the_domain_too()
    {
        var run = await proef.LoopAsync(proef.Voorbeeld(), proef: true);

        Assert.Equal(1, run.Code);
        Assert.Contains("OND-1.12.7", run.Uitvoer, StringComparison.Ordinal);
        Assert.Contains("er is niets opgeslagen", run.Uitvoer, StringComparison.Ordinal);
        Assert.False(proef.Data.Exists);
        Assert.Equal(["lopend.csv"], Directory.EnumerateFiles(proef.Bronmap).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_dry_run_on_a_used_directory_knows_what_is_there_and_changes_no_byte()
    {
        await proef.LoopAsync(proef.Bestand(Regel));
        var voor = proef.Inhoud();

        var run = await proef.LoopAsync(proef.Bestand(Regel, Regel.Replace("2026-001", "2026-002", StringComparison.Ordinal)), proef: true);

        Assert.Equal(0, run.Code);
        Assert.Contains("stond er al", run.Uitvoer, StringComparison.Ordinal);
        Assert.Equal(voor, proef.Inhoud());
    }

    [Fact]
    public async Task The_exit_code_tells_all_accepted_from_an_unreadable_file_and_an_unknown_operator()
    {
        Assert.Equal(0, (await proef.LoopAsync(proef.Bestand(Regel))).Code);
        Assert.Equal(2, (await proef.LoopAsync(Path.Combine(proef.Bronmap, "weg.csv"))).Code);
        Assert.Equal(3, (await proef.LoopAsync(proef.Bestand(Regel), door: "x.onbekend")).Code);
        Assert.Equal(3, (await proef.LoopAsync(proef.Bestand(Regel), door: "w.wijkagent")).Code);
    }

    [Fact]
    public async Task Where_the_folder_of_the_source_cannot_be_written_the_reject_file_goes_elsewhere()
    {
        var bestand = proef.Bestand(Regel.Replace("a.adviseur", "c.casusregisseur", StringComparison.Ordinal));
        Directory.CreateDirectory(proef.Weigerbestand);

        var run = await proef.LoopAsync(bestand);

        Assert.Contains("kan dit bestand niet worden geschreven", run.Uitvoer, StringComparison.Ordinal);
        Assert.Equal(["lopend.geweigerd.csv"], Directory.EnumerateFiles(proef.Uitwijkmap).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Five_thousand_lines_go_in_within_a_minute()
    {
        var regels = Enumerable.Range(1, 5000).Select(nummer => Regel.Replace("2026-001", $"2026-{nummer:0000}", StringComparison.Ordinal));
        var klok = System.Diagnostics.Stopwatch.StartNew();

        var run = await proef.LoopAsync(proef.Bestand(regels));

        Assert.Equal(0, run.Code);
        Assert.Contains("totaal: 5000 regels, niets is verloren", run.Uitvoer, StringComparison.Ordinal);
        Assert.Equal(5000, (await proef.DossiersAsync()).Count);
        Assert.True(klok.Elapsed < TimeSpan.FromSeconds(120), $"It took {klok.Elapsed}.");
        TestContext.Current.TestOutputHelper?.WriteLine($"{klok.Elapsed}");
    }

    /// <summary>Everything but codes and moments: what exists, where it stands, and which events led there.</summary>
    private static async Task<IEnumerable<string>> StandAsync(Importproef proef)
    {
        var events = (await proef.LogboekAsync()).ToLookup(e => e.Stream.Value, e => e.Type);
        return (await proef.DossiersAsync()).Select(Stand).Order(StringComparer.Ordinal)
            .Concat(events.Where(stroom => !stroom.Key.StartsWith("nummering", StringComparison.Ordinal))
                .Select(stroom => $"{stroom.Key}: {string.Join(' ', stroom)}").Order(StringComparer.Ordinal));
    }

    private static string Stand(DossierOverzicht dossier) =>
        $"{dossier.Id} {dossier.Zaaktype} {dossier.Status} {dossier.Duo} {string.Join(',', dossier.Acties.Select(a => $"{a.Actor} {a.Deadline}"))} {dossier.Betrokkenen.Count}";
}
