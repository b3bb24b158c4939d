using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Koppelvragen;
using CaseManagement.Tests.Host.Ondermijning;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Koppelen;
using CaseManagement.Toegang.Vernietiging;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Vernietigen;

/// <summary>A signal that was not taken on, from the decision to its destruction a year later (<c>OND-20</c> to <c>OND-22</c>).</summary>
public sealed class SignaalVernietigenTests : IAsyncLifetime
{
    private readonly Daghuis huis = new();
    private Signaalgang gang = null!;
    private Vernietigproef proef = null!;

    public async ValueTask InitializeAsync()
    {
        (gang, proef) = (new Signaalgang(huis), new Vernietigproef(huis));
        await gang.ProtocolAsync("2026-01-05");
        await gang.OntvangAsync("2026-02-02");
        await gang.DoeAsync(Speler.Sig, "intake", Stukken.Intake);
        await gang.DoeAsync(Speler.Sig, "betrokkenen", new { betrokkene = new { rol = "Exploitant", naam = Stukken.Naam, geboortedatum = "1980-05-01" } });
        await gang.DoeAsync(Speler.Sig, "koppelvragen", new { reden = "Zelfde pand" });
        foreach (var wie in await BetrokkenenAsync())
        {
            await gang.DoeAsync(Speler.Sig, "informatieplicht/uitgesteld", Stukken.Uitstel(wie));
        }

        await gang.DoeAsync(Speler.Sig, "wegingen/1", new
        {
            uitkomst = "Nee",
            motivering = "Geen ondermijning",
            kenmerken = Array.Empty<string>(),
            indicatorenVerankering = Array.Empty<string>(),
            indicatorenSignalering = Array.Empty<string>(),
            redFlags = Array.Empty<string>(),
        });
    }

    public ValueTask DisposeAsync() => huis.DisposeAsync();

    [Fact]
    public async Task It_waits_for_the_duty_to_inform_and_then_goes_with_its_people_and_its_marks()
    {
        huis.Op(2027, 2, 2);
        Assert.Equal(1, await proef.StelVoorAsync());
        var id = Vernietigingsdossier.IdVan(DossierId.Parse(gang.Signaal, null));
        Assert.Equal((404, "onbekend"), Kort(await proef.Meldpunt.StuurAsync($"vernietigingen/{id}/goedkeuring", new { }, ApiClient.Nu)));
        Assert.Equal((409, "AVG-43"), Kort(await proef.Coordinator.StuurAsync($"vernietigingen/{id}/goedkeuring", new { }, ApiClient.Nu)));
        foreach (var wie in await BetrokkenenAsync())
        {
            await gang.DoeAsync(Speler.Sig, "informatieplicht/voldaan", new { betrokkene = wie, op = "2027-02-02" });
        }

        var mensen = (await BetrokkenenAsync()).Select(wie => BetrokkeneId.Parse(wie, null)).ToList();
        var sleutels = proef.Sleutels([BetrokkeneId.Of(DossierId.Parse(gang.Signaal, null)), .. mensen], SignaalZaaktype.Doelcode);
        Assert.True(sleutels.Count > mensen.Count);
        Assert.NotEmpty(proef.Vind(sleutels));
        Assert.NotEmpty((await huis.Services.GetRequiredService<IReadModel<KoppelberichtRij>>().QueryAsync(new RowQuery(), Vernietigproef.Cancellation)).Rows);
        await proef.VernietigAsync(proef.Coordinator, gang.Signaal);

        Assert.Empty(proef.Vind(sleutels));
        Assert.Empty(proef.Vind(new[] { Stukken.Naam, Stukken.Plek, "Geen ondermijning", "Zelfde pand" }.Select(Vernietigproef.Bytes)));
        Assert.DoesNotContain(
            (await huis.Services.GetRequiredService<IReadModel<KoppelRij>>().QueryAsync(new RowQuery { Limit = 1000 }, Vernietigproef.Cancellation)).Rows,
            rij => rij.Dossier?.ToString() == gang.Signaal);
        Assert.Empty((await huis.Services.GetRequiredService<IReadModel<KoppelberichtRij>>().QueryAsync(new RowQuery(), Vernietigproef.Cancellation)).Rows);
        foreach (var pad in new[] { "", "/stand?op=2026-02-02", "/tijdlijn", "/stappen", "/bewaard" })
        {
            Assert.Equal(404, (await gang.Client(Speler.Sig).VraagAsync($"signalen/{gang.Signaal}{pad}")).Status);
        }

        Assert.Equal(404, (await gang.Client(Speler.Pf).VraagAsync($"signalen/{gang.Signaal}")).Status);
        Assert.Equal("Vernietigd", Assert.Single(await Vernietigproef.LijstAsync(proef.Privacy, uitgevoerd: true)).Stand);
        Assert.NotEmpty(await huis.SpoorAsync($"dossier={gang.Signaal}"));
        var (afloop, verslag) = await proef.VerifieerAsync();
        Assert.True(afloop == 0, verslag);
    }

    [Fact]
    public async Task Who_declared_a_conflict_of_interest_neither_sees_nor_approves_it()
    {
        await huis.Als("l.coordinator", "Signaalcoordinator", Signaalgang.SignaalDoel).StuurAsync($"signalen/{gang.Signaal}/belangenconflict", new { }, ApiClient.Nu);
        huis.Op(2027, 2, 2);
        Assert.Equal(1, await proef.StelVoorAsync());
        var uitgesloten = huis.Als("l.coordinator", "Signaalcoordinator", Vernietigproef.Doel);
        Assert.Empty(await Vernietigproef.LijstAsync(uitgesloten));
        Assert.Single(await Vernietigproef.LijstAsync(proef.Coordinator));
        Assert.Equal((404, "onbekend"), Kort(await uitgesloten.StuurAsync($"vernietigingen/{Vernietigingsdossier.IdVan(DossierId.Parse(gang.Signaal, null))}/goedkeuring", new { }, ApiClient.Nu)));
        foreach (var dossier in new[] { gang.Signaal, "00000000000000000000000000000001" })
        {
            var hold = await uitgesloten.StuurAsync("vernietigingen/opschortingen", new { zaaktype = "signaal", dossier, grond = "Klacht", reden = "Klacht" });
            Assert.Equal((409, "AVG-43", false), (hold.Status, hold.Regel, hold.Koppen.ContainsKey("ETag")));
        }
    }

    private async Task<IReadOnlyList<string>> BetrokkenenAsync() =>
        [.. (await huis.Services.GetRequiredService<Lader<SignaalDossier>>().LaadAsync(DossierId.Parse(gang.Signaal, null), Vernietigproef.Cancellation))
            .State!.Mensen.Select(wie => wie.ToString())];

    private static (int, string?) Kort(Antwoord antwoord) => (antwoord.Status, antwoord.Regel);
}
