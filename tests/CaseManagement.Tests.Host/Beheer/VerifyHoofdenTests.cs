using CaseManagement.Cli.Beheer;
using CaseManagement.EventSourcing.Sqlite;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary><c>casus verify</c> when the heads are gone, or the end of the log is.</summary>
public sealed class VerifyHoofdenTests : IDisposable
{
    private readonly Beheerproef proef = new();

    private string Hoofden => Path.Combine(proef.Data.FullName, "hoofden");

    public void Dispose() => proef.Dispose();

    [Fact]
    public async Task A_log_with_events_whose_heads_are_gone_is_a_finding_and_stays_one()
    {
        await proef.VulAsync();
        Directory.Delete(Hoofden, recursive: true);

        foreach (var alleenLog in new[] { false, true, false })
        {
            var (code, tekst) = await VerifyAsync(alleenLog);

            Assert.Equal(1, code);
            Assert.Contains("geen enkel ondertekend hoofd", tekst, StringComparison.Ordinal);
            Assert.Contains("Zet de map hoofden/ terug uit de kopie", tekst, StringComparison.Ordinal);
            Assert.False(Directory.Exists(Hoofden), "A check does not make what it misses.");
        }
    }

    [Fact]
    public async Task Heads_without_the_key_that_signed_them_are_not_believed()
    {
        await proef.VulAsync();
        File.Delete(Path.Combine(Hoofden, "ondertekening.pem"));

        var (code, tekst) = await VerifyAsync();

        Assert.Equal(1, code);
        Assert.Contains("geen geldige handtekening", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_in_which_nothing_happened_yet_needs_no_head()
    {
        await using (new SqliteStores(new SqliteOptions { Directory = proef.Data.FullName, Tenant = "voorbeeldgooi" }, TimeProvider.System))
        {
        }

        var (code, tekst) = await VerifyAsync();

        Assert.True(code == 0, tekst);
        Assert.False(Directory.Exists(Hoofden));
    }

    [Fact]
    public async Task Heads_that_begin_in_the_middle_of_the_log_are_mentioned()
    {
        await proef.VulAsync();
        var bestand = Directory.GetFiles(Hoofden, "*.jsonl").Single(pad => !pad.Contains("vernietigd", StringComparison.Ordinal));
        await File.WriteAllLinesAsync(bestand, File.ReadLines(bestand).Skip(1).ToList(), Beheerproef.Cancellation);

        var (code, tekst) = await VerifyAsync();

        Assert.Equal(0, code);
        Assert.Contains("Let op: het eerste ondertekende hoofd is van positie", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_after_the_last_signed_head_is_told_as_not_covered_by_it()
    {
        await proef.VulAsync();
        Assert.Contains("Het laatste ondertekende hoofd dekt het hele logboek.", (await VerifyAsync(alleenLog: true)).Tekst, StringComparison.Ordinal);
        var laatste = (long)Beheerproef.Sql(proef.Data.FullName, "SELECT position FROM head")!;
        await proef.OnverwerkbaarAsync();

        var (code, tekst) = await VerifyAsync(alleenLog: true);

        Assert.True(code == 0, tekst);
        Assert.Contains($"Het laatste ondertekende hoofd is van positie {laatste}. Over 1 gebeurtenis daarna", tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_end_that_was_cut_off_behind_the_read_models_is_no_matter_of_rebuilding(bool metHoofden)
    {
        await proef.VulAsync();
        await proef.BijAsync();
        var laatste = (long)Beheerproef.Sql(proef.Data.FullName, "SELECT position FROM head")!;
        KapAf(laatste - 4);
        if (!metHoofden)
        {
            // The heads that knew are gone as well; that of the empty log is left.
            var bestand = Directory.GetFiles(Hoofden, "*.jsonl").Single(pad => !pad.Contains("vernietigd", StringComparison.Ordinal));
            await File.WriteAllLinesAsync(bestand, File.ReadLines(bestand).Take(1).ToList(), Beheerproef.Cancellation);
        }

        foreach (var alleenLog in new[] { false, true })
        {
            var (code, tekst) = await VerifyAsync(alleenLog);

            Assert.Equal(1, code);
            Assert.Contains("het einde van het logboek ontbreekt.", tekst, StringComparison.Ordinal);
            Assert.Contains("beveiligingsincident", tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("casus rebuild", tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_end_that_only_remembered_outcomes_know_of_is_missed_too()
    {
        await proef.VulAsync();
        var laatste = (long)Beheerproef.Sql(proef.Data.FullName, "SELECT max(position) FROM commands")!;
        Beheerproef.Sql(proef.Data.FullName, "UPDATE generations SET checkpoint = 0");
        var bestand = Directory.GetFiles(Hoofden, "*.jsonl").Single(pad => !pad.Contains("vernietigd", StringComparison.Ordinal));
        await File.WriteAllLinesAsync(bestand, File.ReadLines(bestand).Take(1).ToList(), Beheerproef.Cancellation);
        KapAf(laatste - 1);

        var (code, tekst) = await VerifyAsync(alleenLog: true);

        Assert.Equal(1, code);
        Assert.Contains($"Een onthouden uitkomst is van positie {laatste}; het logboek eindigt bij positie {laatste - 1}.", tekst, StringComparison.Ordinal);
    }

    private void KapAf(long einde) => Beheerproef.Sql(
        proef.Data.FullName,
        $"DELETE FROM events WHERE position > {einde}; UPDATE head SET position = {einde}, hash = (SELECT hash FROM events WHERE position = {einde})");

    private Task<(int Code, string Tekst)> VerifyAsync(bool alleenLog = false) => Beheerproef.LoopAsync(uit =>
        new Verificatie(proef.Data, alleenLog, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));
}
