using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Ondermijning;

/// <summary>A conflict of interest that is declared on a signal or on its case holds for both at once, for every question and command (<c>ROL-07</c>).</summary>
public sealed class BelangenconflictTests : IAsyncLifetime
{
    private readonly Daghuis huis = new();
    private Signaalgang gang = null!;

    public async ValueTask InitializeAsync()
    {
        gang = new Signaalgang(huis);
        await gang.ProtocolAsync("2026-01-05");
        await gang.NaarOverlegAsync("2026-02-02");
        await gang.StartCasusAsync();
        await gang.DoeAsync(Speler.Sig, "casus", new { casus = gang.Casus });
    }

    public ValueTask DisposeAsync() => huis.DisposeAsync();

    [Fact]
    public async Task Declared_on_the_signal_after_the_case_was_started_it_closes_the_case_too()
    {
        await gang.DoeCasusAsync(Speler.Sig, "deelnemers", new { organisatie = "gemeente", gebruiker = "t.team1" });
        Assert.Equal(200, (await CasusAsync(Speler.Team)).Status);
        await gang.DoeAsync(Speler.Team, "belangenconflict", new { });

        Assert.Equal((404, 404), ((await SignaalAsync(Speler.Team)).Status, (await CasusAsync(Speler.Team)).Status));
        foreach (var pad in new[] { "stand?op=2026-02-02", "tijdlijn", "stappen" })
        {
            Assert.Equal(404, (await gang.Client(Speler.Team, Signaalgang.CasusDoel).VraagAsync($"ondermijningscasussen/{gang.Casus}/{pad}")).Status);
        }

        Assert.Equal(404, (await gang.Client(Speler.Team, Signaalgang.CasusDoel).StuurAsync($"ondermijningscasussen/{gang.Casus}/bespreekverzoeken", new { reden = "Toch" }, ApiClient.Nu)).Status);
        Assert.Equal((409, "ROL-07"), Kort(await gang.Client(Speler.Sig, Signaalgang.CasusDoel).StuurAsync(
            $"ondermijningscasussen/{gang.Casus}/deelnemers", new { organisatie = "gemeente", gebruiker = "t.team1" }, ApiClient.Nu)));
        var spoor = await huis.SpoorAsync($"dossier={gang.Casus}");
        Assert.Contains(spoor, regel => (regel.Gebruiker, regel.Onderdeel) == ("t.team1", "CasusconflictOvernemen"));
    }

    [Fact]
    public async Task Declared_on_the_case_it_closes_the_signal_too()
    {
        Assert.Equal(200, (await SignaalAsync(Speler.Sig2)).Status);
        await gang.DoeCasusAsync(Speler.Sig, "deelnemers", new { organisatie = "gemeente", gebruiker = "l.coordinator" });
        await gang.DoeCasusAsync(Speler.Sig2, "belangenconflict", new { });
        Assert.Equal((404, 404), ((await CasusAsync(Speler.Sig2)).Status, (await SignaalAsync(Speler.Sig2)).Status));
        Assert.DoesNotContain(gang.Signaal, (await gang.Client(Speler.Sig2).VraagAsync("signalen", gang.Positie)).Body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(200, (await SignaalAsync(Speler.Sig)).Status);
    }

    [Fact]
    public async Task Declared_on_what_is_out_of_date_it_is_declared_nowhere()
    {
        await gang.DoeCasusAsync(Speler.Sig, "deelnemers", new { organisatie = "gemeente", gebruiker = "l.coordinator" });
        var oud = await gang.Client(Speler.Sig2, Signaalgang.CasusDoel).StuurAsync($"ondermijningscasussen/{gang.Casus}/belangenconflict", new { }, "verouderd");
        Assert.Equal(412, oud.Status);
        Assert.Equal((200, 200), ((await SignaalAsync(Speler.Sig2)).Status, (await CasusAsync(Speler.Sig2)).Status));
    }

    [Fact]
    public async Task What_the_case_refuses_is_not_declared_on_the_signal_either()
    {
        await gang.DoeCasusAsync(new Speler("a.adviseur", "Achtervang"), "belangenconflict", new { });
        var versie = await SignaalversieAsync();
        var geweigerd = await huis.Als("c.casusregisseur", "AdviseurOov", Signaalgang.SignaalDoel).StuurAsync($"signalen/{gang.Signaal}/belangenconflict", new { }, ApiClient.Nu, "sleutel-conflict");
        Assert.Equal((409, "ROL-07"), Kort(geweigerd));

        // The refusal of the other is remembered: the key is used.
        Assert.Equal(422, (await huis.Als("c.casusregisseur", "Casusregisseur", Signaalgang.CasusDoel).StuurAsync(
            $"ondermijningscasussen/{gang.Casus}/belangenconflict", new { }, ApiClient.Nu, "sleutel-conflict")).Status);
        Assert.Equal(versie, await SignaalversieAsync());
        Assert.Equal(200, (await CasusAsync(Speler.Cr)).Status);
    }

    private Task<Antwoord> SignaalAsync(Speler wie) => gang.Client(wie).VraagAsync($"signalen/{gang.Signaal}");

    private Task<Antwoord> CasusAsync(Speler wie) => gang.Client(wie, Signaalgang.CasusDoel).VraagAsync($"ondermijningscasussen/{gang.Casus}");

    private async Task<string> SignaalversieAsync() => (await SignaalAsync(Speler.Sig)).Koppen["ETag"];

    private static (int, string?) Kort(Antwoord antwoord) => (antwoord.Status, antwoord.Regel);
}
