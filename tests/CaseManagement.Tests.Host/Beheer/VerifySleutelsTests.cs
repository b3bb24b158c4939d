using System.Globalization;
using CaseManagement.Cli.Beheer;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary><c>casus verify</c> holds the keys against the log, without the master key.</summary>
public sealed class VerifySleutelsTests : IDisposable
{
    private const string Sleutels = "sleutels.db";

    private readonly Beheerproef proef = new();

    private string Map => proef.Data.FullName;

    public void Dispose() => proef.Dispose();

    [Fact]
    public async Task Without_the_master_key_the_keys_are_proven()
    {
        await proef.VulAsync();
        File.Delete(Path.Combine(Map, Hoofdsleutel.Bestand));
        var aantal = Beheerproef.Sql(Map, "SELECT count(*) FROM keys", Sleutels);

        var (code, tekst) = await VerifyAsync();

        Assert.True(code == 0, tekst);
        Assert.Contains($"De sleutels kloppen: {aantal} in gebruik, 0 vernietigd; het logboek noemt geen andere.", tekst, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Map, Hoofdsleutel.Bestand)));
    }

    [Fact]
    public async Task A_file_of_keys_that_is_gone_is_missed_and_not_made()
    {
        await proef.VulAsync();
        foreach (var bestand in proef.Data.EnumerateFiles("sleutels.db*"))
        {
            bestand.Delete();
        }

        foreach (var alleenLog in new[] { false, true })
        {
            var (code, tekst) = await VerifyAsync(alleenLog);

            Assert.Equal(3, code);
            Assert.Contains($"Het bestand met de sleutels ontbreekt: {Path.Combine(Map, Sleutels)}.", tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("De bestanden zijn heel.", tekst, StringComparison.Ordinal);
            Assert.Contains("Het logboek klopt:", tekst, StringComparison.Ordinal);
            Assert.Matches($"noemt \\d+ sleutels die er niet zijn en niet zijn vernietigd; voor het eerst op positie {Eerste().Positie}, stroom ", tekst);
            Assert.Empty(proef.Data.EnumerateFiles("sleutels.db*"));
        }
    }

    [Fact]
    public async Task Every_key_that_the_log_names_and_that_is_gone_is_counted()
    {
        await proef.VulAsync();
        var sleutels = (long)Beheerproef.Sql(Map, "SELECT count(DISTINCT value) FROM events, json_tree(CAST(events.data AS TEXT)) WHERE key = 'k' AND length(value) = 32")!;
        Beheerproef.Sql(Map, "DELETE FROM keys WHERE destroyed_at IS NULL", Sleutels);

        var (code, tekst) = await VerifyAsync();

        Assert.Equal(3, code);
        Assert.Contains($"noemt {sleutels} sleutels die er niet zijn", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_key_that_is_gone_is_told_with_the_first_event_that_needs_it()
    {
        await proef.VulAsync();
        var (positie, stroom, sleutel) = Eerste();
        Beheerproef.Sql(Map, $"DELETE FROM keys WHERE hex(id) = '{sleutel}'", Sleutels);

        var (code, tekst) = await VerifyAsync();

        Assert.Equal(3, code);
        Assert.Contains(
            $"het logboek noemt 1 sleutel die er niet is en niet is vernietigd; voor het eerst op positie {positie}, stroom {stroom}.", tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_destroyed_key_is_not_missed_also_when_only_the_list_outside_knows(bool alleenLijst)
    {
        await proef.VulAsync();
        var id = Eerste().Sleutel;
        await proef.MetHuisAsync(huis =>
        {
            var sleutel = huis.GetRequiredService<IKeyArchive>().Read(null, 1000).Single(sleutel => sleutel.Id == Guid.ParseExact(id, "N"));
            return Task.FromResult(huis.GetRequiredService<PersonalDataProtector>().Destroy(sleutel.Subject, Instant.FromUtc(2026, 11, 22, 12, 0)));
        });
        if (alleenLijst)
        {
            Beheerproef.Sql(Map, "DELETE FROM keys WHERE destroyed_at IS NOT NULL", Sleutels);
        }

        var (code, tekst) = await VerifyAsync(alleenLog: true);

        Assert.True(code == 0, tekst);
        Assert.Matches("De sleutels kloppen: \\d+ in gebruik, [1-9]\\d* vernietigd", tekst);
    }

    [Theory]
    [InlineData(false, "Het logboek noemt er geen enkele van: ze beschermen niets en kunnen weg.")]
    [InlineData(true, "Het logboek noemt er 1: wat daaronder is vastgelegd, is alleen met die andere hoofdsleutel te lezen. Gooi ze niet weg.")]
    public async Task A_key_under_another_master_key_is_found(bool genoemd, string melding)
    {
        await proef.VulAsync();
        Beheerproef.Sql(
            Map,
            genoemd
                ? $"UPDATE keys SET wrapped = x'010102030405060708' || substr(wrapped, 10) WHERE hex(id) = '{Eerste().Sleutel}'"
                : "INSERT INTO keys VALUES (randomblob(16), randomblob(16), 'proef', x'010102030405060708' || zeroblob(60), randomblob(32), NULL)",
            Sleutels);

        var (code, tekst) = await VerifyAsync(alleenLog: true);

        Assert.Equal(3, code);
        Assert.Contains("1 sleutel is met een andere verpakt dan de meeste (hoofdsleutel 0102030405060708).", tekst, StringComparison.Ordinal);
        Assert.Contains(melding, tekst, StringComparison.Ordinal);
    }

    /// <summary>The first event with a sealed field, and the key of that field in capitals.</summary>
    private (long Positie, string Stroom, string Sleutel) Eerste()
    {
        const string Van =
            "FROM events, json_tree(CAST(events.data AS TEXT)) AS veld WHERE veld.key = 'k' AND length(veld.value) = 32 ORDER BY events.position, veld.id LIMIT 1";
        return (
            Convert.ToInt64(Beheerproef.Sql(Map, $"SELECT events.position {Van}"), CultureInfo.InvariantCulture),
            (string)Beheerproef.Sql(Map, $"SELECT events.stream {Van}")!,
            (string)Beheerproef.Sql(Map, $"SELECT upper(veld.value) {Van}")!);
    }

    private Task<(int Code, string Tekst)> VerifyAsync(bool alleenLog = false) => Beheerproef.LoopAsync(uit =>
        new Verificatie(proef.Data, alleenLog, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));
}
