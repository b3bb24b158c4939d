using CaseManagement.Cli.Beheer;
using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.Web.Demo;
using CaseManagement.Web.Samenstelling;
using NodaTime;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary>Nothing starts on, or writes to, a log that is not the one of which the head was signed.</summary>
public sealed class StartOpAfgekaptLogTests : IDisposable
{
    private readonly Beheerproef proef = new();

    private string Log => Path.Combine(proef.Data.FullName, "log.db");

    private string Hoofden => Path.Combine(proef.Data.FullName, "hoofden", "voorbeeldgooi.jsonl");

    public void Dispose() => proef.Dispose();

    [Fact]
    public async Task On_a_log_that_is_gone_nothing_starts_and_no_new_log_is_begun()
    {
        await proef.VulAsync();
        var hoofden = await HoofdenAsync();
        foreach (var pad in Directory.GetFiles(proef.Data.FullName, "log.db*"))
        {
            File.Delete(pad);
        }

        Geweigerd(await Assert.ThrowsAsync<Beheerfout>(StartAsync), "staat geen logboek (log.db)");

        Assert.False(File.Exists(Log), "A new log would hide that the old one is gone.");
        Assert.Equal(hoofden, await HoofdenAsync());
    }

    [Fact]
    public async Task The_demo_is_not_played_over_a_log_that_is_gone()
    {
        await proef.VulAsync();
        foreach (var pad in Directory.GetFiles(proef.Data.FullName, "log.db*"))
        {
            File.Delete(pad);
        }

        await using var huis = Demohuis.Open(Gegevensmap.Opties(proef.Data, Beheerproef.Development), new LocalDate(2026, 11, 20));

        Geweigerd(await Assert.ThrowsAsync<Beheerfout>(() => huis.VulAsync(Beheerproef.Cancellation)), "staat geen logboek");
        Assert.False(File.Exists(Log));
    }

    [Fact]
    public async Task On_a_log_that_was_cut_off_nothing_starts_and_nothing_is_signed()
    {
        await proef.VulAsync();
        var (laatste, hoofden) = (Laatste(), await HoofdenAsync());
        KapAf(laatste - 4);

        var fout = await Assert.ThrowsAsync<Beheerfout>(StartAsync);
        Geweigerd(fout, $"positie {laatste} is ondertekend");
        Geweigerd(fout, $"maar het logboek eindigt bij positie {laatste - 4}.");

        Assert.Equal(laatste - 4, Laatste());
        Assert.Equal(hoofden, await HoofdenAsync());
    }

    [Fact]
    public async Task On_a_log_that_differs_where_its_head_was_signed_nothing_starts()
    {
        await proef.VulAsync();
        var hoofden = await HoofdenAsync();
        Beheerproef.Sql(proef.Data.FullName, $"UPDATE events SET hash = zeroblob(32) WHERE position = {Laatste()}; UPDATE head SET hash = zeroblob(32)");

        Geweigerd(await Assert.ThrowsAsync<Beheerfout>(StartAsync), "op die positie bevat het logboek iets anders");

        Assert.Equal(hoofden, await HoofdenAsync());
    }

    [Fact]
    public async Task What_was_appended_after_the_last_signed_head_is_no_reason_to_refuse()
    {
        await proef.VulAsync();
        await proef.OnverwerkbaarAsync();

        await StartAsync();
    }

    [Fact]
    public async Task Commands_that_write_refuse_as_well_and_status_still_tells()
    {
        await proef.VulAsync();
        var (laatste, hoofden) = (Laatste(), await HoofdenAsync());
        KapAf(laatste - 4);

        foreach (var (code, tekst) in new[]
        {
            await Beheerproef.LoopAsync(uit => new Herbouw(proef.Data, [], true, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation)),
            await Beheerproef.LoopAsync(uit => new Hervatting(proef.Data, "dossiers", true, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation)),
            await Beheerproef.LoopAsync(uit => new Reservekopie(proef.Data, proef.Pad("kopie"), null, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation)),
        })
        {
            Assert.Equal(1, code);
            Assert.Contains("niet het logboek dat is ondertekend", tekst, StringComparison.Ordinal);
        }

        var import = await proef.ImportAsync("2026-002");
        Assert.Equal(3, import.Code);
        Assert.Contains("niet het logboek dat is ondertekend", import.Uitvoer, StringComparison.Ordinal);
        var (goed, stand) = await Beheerproef.LoopAsync(uit => new Statusoverzicht(proef.Data, false, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));
        Assert.True(goed == 0, stand);
        Assert.Equal(hoofden, await HoofdenAsync());
    }

    [Fact]
    public async Task After_a_restore_with_accepted_loss_the_program_starts()
    {
        await proef.VulAsync();
        var kopie = await Beheerproef.LoopAsync(uit => new Reservekopie(proef.Data, proef.Pad("kopie"), null, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));
        Assert.True(kopie.Code == 0, kopie.Tekst);
        await proef.VulAsync("2026-002");

        var (code, tekst) = await Beheerproef.LoopAsync(uit => new Herstel(
            new Herstelverzoek(proef.Pad("kopie"), proef.Pad("terug"))
            {
                Sleutels = proef.Pad("kopie-sleutels"),
                Hoofden = [proef.Data.FullName],
                AanvaardVerlies = true,
                Omgeving = Beheerproef.Development,
            },
            uit).VoerUitAsync(Beheerproef.Cancellation));
        Assert.True(code == 0, tekst);
        File.Copy(Path.Combine(proef.Data.FullName, "master.key"), Path.Combine(proef.Pad("terug"), "master.key"));

        using var huis = Gegevensmap.Open(new DirectoryInfo(proef.Pad("terug")), Beheerproef.Development);
        await huis.StartKlaarzettenAsync(Beheerproef.Cancellation);
        Assert.True(SignedHeads.ReadFile(Path.Combine(proef.Pad("terug"), "hoofden", "voorbeeldgooi.vervallen.jsonl")).Any());
    }

    private static void Geweigerd(Beheerfout fout, string reden)
    {
        Assert.Equal(1, fout.Code);
        Assert.Contains(reden, fout.Message, StringComparison.Ordinal);
        Assert.Contains("casus restore", fout.Message, StringComparison.Ordinal);
        Assert.Contains("casus verify", fout.Message, StringComparison.Ordinal);
        Assert.Equal(fout.Message, Startmelding.Van(fout));
    }

    private async Task StartAsync()
    {
        using var huis = Gegevensmap.Open(proef.Data, Beheerproef.Development);
        await huis.StartKlaarzettenAsync(Beheerproef.Cancellation);
    }

    private Task<string> HoofdenAsync() => File.ReadAllTextAsync(Hoofden, Beheerproef.Cancellation);

    private long Laatste() => (long)Beheerproef.Sql(proef.Data.FullName, "SELECT position FROM head")!;

    private void KapAf(long einde) => Beheerproef.Sql(
        proef.Data.FullName,
        $"DELETE FROM events WHERE position > {einde}; UPDATE head SET position = {einde}, hash = (SELECT hash FROM events WHERE position = {einde})");
}
