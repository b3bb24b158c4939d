using System.Security.Cryptography;
using CaseManagement.Cli.Beheer;
using CaseManagement.Cli.Opdrachten;
using CaseManagement.Tests.Host.Import;
using CaseManagement.Tests.Host.Opslag;
using CaseManagement.Web.Demo;
using CaseManagement.Web.Samenstelling;
using NodaTime;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary>A program with the wrong master key stops before it writes anything, and says what to do.</summary>
public sealed class HoofdsleutelTests : IDisposable
{
    private readonly Importproef proef = new();

    private string Bestand => Path.Combine(proef.Data.FullName, Hoofdsleutel.Bestand);

    public void Dispose() => proef.Dispose();

    [Fact]
    public async Task An_import_with_another_master_key_writes_nothing_and_with_the_right_one_goes_on()
    {
        Assert.Equal(0, (await ImporteerAsync("2026-001")).Code);
        var (goed, voor) = (await File.ReadAllTextAsync(Bestand, Beheerproef.Cancellation), Stand());
        await File.WriteAllTextAsync(Bestand, AndereSleutel(), Beheerproef.Cancellation);

        var (code, tekst) = await ImporteerAsync("2026-002");

        Assert.Equal(2, code);
        Assert.Contains("De hoofdsleutel past niet bij de sleutels in deze opslag", tekst, StringComparison.Ordinal);
        Assert.Contains("Er is niets geschreven.", tekst, StringComparison.Ordinal);
        Assert.Equal(voor, Stand());
        await File.WriteAllTextAsync(Bestand, goed, Beheerproef.Cancellation);
        Assert.Equal(0, (await ImporteerAsync("2026-002")).Code);
    }

    [Fact]
    public async Task An_import_that_meets_a_key_of_another_master_key_stops_and_says_where_to_look()
    {
        Assert.Equal(0, (await ImporteerAsync("2026-001")).Code);
        var voor = Stand().Positie;
        Sleutels("UPDATE keys SET wrapped = x'01' || zeroblob(68) WHERE rowid = (SELECT min(rowid) FROM keys WHERE purpose = 'va-woonoverlast')");

        var (code, tekst) = await ImporteerAsync("2026-001");

        Assert.Equal(3, code);
        Assert.Contains("Een sleutel in deze opslag is met een andere hoofdsleutel verpakt; het inlezen is afgebroken. Voer casus verify uit", tekst, StringComparison.Ordinal);
        Assert.Equal(voor, Stand().Positie);
    }

    [Theory]
    [InlineData("koppelkenmerken")]
    [InlineData("dossiers")]
    public async Task A_rebuild_with_another_master_key_is_refused(string leesmodel)
    {
        Assert.Equal(0, (await ImporteerAsync("2026-001")).Code);
        var voor = Stand();
        await File.WriteAllTextAsync(Bestand, AndereSleutel(), Beheerproef.Cancellation);

        var (code, tekst) = await Beheerproef.LoopAsync(uit =>
            new Herbouw(proef.Data, [leesmodel], false, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));

        Assert.Equal(Afloop.VerkeerdGebruik, code);
        Assert.Contains("De hoofdsleutel past niet", tekst, StringComparison.Ordinal);
        Assert.Equal(voor, Stand());
    }

    [Fact]
    public async Task The_host_does_not_start_with_another_master_key()
    {
        Assert.Equal(0, (await ImporteerAsync("2026-001")).Code);
        var voor = Stand();

        var (code, tekst) = await StartHostAsync(AndereSleutel());

        Assert.Equal(2, code);
        Assert.Contains("De hoofdsleutel past niet bij de sleutels in deze opslag", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", tekst, StringComparison.Ordinal);
        Assert.Equal(voor, Stand());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Keys_without_a_log_are_keys_of_their_master_key_and_nothing_is_begun_beside_them(bool demo)
    {
        Assert.Equal(0, (await ImporteerAsync("2026-001")).Code);
        await File.WriteAllTextAsync(Bestand, AndereSleutel(), Beheerproef.Cancellation);
        proef.Data.EnumerateFiles("log.db*").ToList().ForEach(bestand => bestand.Delete());
        Directory.Delete(Path.Combine(proef.Data.FullName, "hoofden"), recursive: true);
        var opties = new CasusOpties { Directory = proef.Data.FullName, Demo = true, ApvWoonoverlastArtikel = "2:79", ApvWoonoverlastVanaf = "2021-01-01" };

        await Assert.ThrowsAsync<Beheerfout>(async () =>
        {
            if (demo)
            {
                await using var huis = Demohuis.Open(opties, new LocalDate(2026, 11, 22));
                await huis.VulAsync(Beheerproef.Cancellation);
            }

            await proef.KlaarzettenAsync();
        });

        Assert.Equal(0L, Beheerproef.Sql(proef.Data.FullName, "SELECT count(*) FROM events"));
        Assert.False(Directory.Exists(Path.Combine(proef.Data.FullName, "hoofden")));
    }

    [Fact]
    public async Task In_Development_a_few_keys_keep_a_new_master_key_from_being_made()
    {
        Assert.Equal(0, (await ImporteerAsync("2026-001")).Code);
        Assert.True((long)Sleutels("SELECT count(*) FROM keys")! > 0);
        Assert.True(new FileInfo(Path.Combine(proef.Data.FullName, "sleutels.db")).Length < 64 * 1024);
        File.Delete(Bestand);

        var (code, tekst) = await StartHostAsync();

        Assert.Equal(2, code);
        Assert.Contains($"De hoofdsleutel {Bestand} ontbreekt, terwijl er al sleutels zijn.", tekst, StringComparison.Ordinal);
        Assert.False(File.Exists(Bestand));
    }

    private static string AndereSleutel() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private Task<Run> ImporteerAsync(string nummer) =>
        proef.LoopAsync(proef.Bestand(Beheerproef.Regel.Replace("2026-001", nummer, StringComparison.Ordinal)));

    private (object? Positie, object? Sleutels) Stand() =>
        (Beheerproef.Sql(proef.Data.FullName, "SELECT position FROM head"), Sleutels("SELECT group_concat(hex(id)) FROM (SELECT id FROM keys ORDER BY id)"));

    private object? Sleutels(string sql) => Beheerproef.Sql(proef.Data.FullName, sql, "sleutels.db");

    private Task<(int Code, string Tekst)> StartHostAsync(string? hoofdsleutel = null)
    {
        var instellingen = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["Casus__Directory"] = proef.Data.FullName,
            ["Casus__DemoData"] = "false",
        };
        if (hoofdsleutel is not null)
        {
            instellingen["Casus__MasterKey"] = hoofdsleutel;
        }

        return CasusProces.HostAsync(instellingen);
    }
}
