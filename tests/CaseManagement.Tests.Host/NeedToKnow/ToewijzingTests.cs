using CaseManagement.Tests.Shared;
using NodaTime;

namespace CaseManagement.Tests.Host.NeedToKnow;

/// <summary>Assignment decides, and only for its own purpose: who is out sees nothing, at once.</summary>
public sealed class ToewijzingTests
{
    private const string Pad = "woonoverlastdossiers";

    [Fact]
    public async Task A_participant_whose_invitation_ended_sees_nothing()
    {
        await using var huis = new Tijdhuis();
        var (regie, zaak) = await OpenAsync(huis);
        var uitgenodigd = await regie.StuurAsync($"{Pad}/{zaak.Id}/deelnemers", new { organisatie = "politie", tot = "2026-03-03" }, zaak.Versie);
        Assert.Equal(200, uitgenodigd.Status);
        var agent = huis.Als("w.wijkagent", "Politie", zaak.Doel);

        huis.Nu += Duration.FromDays(1);
        Assert.Equal(200, (await agent.VraagAsync($"{Pad}/{zaak.Id}")).Status);
        Assert.Contains(zaak.Code, (await agent.VraagAsync(Pad, uitgenodigd.Positie)).Body.GetRawText(), StringComparison.Ordinal);

        huis.Nu += Duration.FromDays(1);
        Assert.Equal(404, (await agent.VraagAsync($"{Pad}/{zaak.Id}")).Status);
        Assert.Equal(0, (await agent.VraagAsync(Pad, uitgenodigd.Positie)).Body.GetProperty("totaal").GetInt32());
    }

    [Fact]
    public async Task A_declared_conflict_of_interest_hides_the_dossier_from_who_declared_it()
    {
        await using var huis = new Tijdhuis();
        var (regie, zaak) = await OpenAsync(huis);
        var achtervang = huis.Als("a.adviseur", "Casusregisseur", zaak.Doel);
        Assert.Equal(200, (await achtervang.VraagAsync($"{Pad}/{zaak.Id}")).Status);

        var gemeld = await achtervang.StuurAsync($"{Pad}/{zaak.Id}/belangenconflict", new { }, zaak.Versie);
        Assert.Equal(200, gemeld.Status);

        foreach (var rol in new[] { "Casusregisseur", "Achtervang", "AdviseurOov" })
        {
            var client = huis.Als("a.adviseur", rol, zaak.Doel);
            Assert.Equal(404, (await client.VraagAsync($"{Pad}/{zaak.Id}")).Status);
            Assert.Equal(0, (await client.VraagAsync(Pad, gemeld.Positie)).Body.GetProperty("totaal").GetInt32());
            Assert.Equal(0, (await client.StuurAsync($"{Pad}/_zoek", new { code = zaak.Code })).Body.GetProperty("totaal").GetInt32());
        }

        Assert.Equal(200, (await regie.VraagAsync($"{Pad}/{zaak.Id}")).Status);
    }

    [Fact]
    public async Task Another_purpose_than_that_of_the_dossier_finds_nothing()
    {
        await using var huis = new Tijdhuis();
        var (_, zaak) = await OpenAsync(huis);
        foreach (var doel in new[] { "va-pga", "va-bibob", "va-overleg", "va-melding", "va-ondermijning-signaal", "va-audit" })
        {
            var client = huis.Als("c.casusregisseur", "Casusregisseur", doel);
            Assert.Equal(404, (await client.VraagAsync($"{Pad}/{zaak.Id}")).Status);
            Assert.Equal(404, (await client.VraagAsync(Pad)).Status);
            Assert.Equal(404, (await client.StuurAsync($"{Pad}/_zoek", new { code = zaak.Code })).Status);
            Assert.Equal(404, (await client.StuurAsync($"{Pad}/{zaak.Id}/belangenconflict", new { }, zaak.Versie)).Status);
        }
    }

    private static async Task<(HttpClient Regie, Zaak Zaak)> OpenAsync(TestHuis huis)
    {
        var regie = huis.Als("c.casusregisseur", "Casusregisseur", "va-woonoverlast");
        return (regie, Zaak.Van(Pad, "va-woonoverlast", await regie.StuurAsync(Pad, Invoer.Woonoverlast)));
    }

    private sealed class Tijdhuis : TestHuis
    {
        public Instant Nu { get; set; } = Instant.FromUtc(2026, 3, 2, 9, 0);

        protected override Instant? StaatOp => Nu;
    }
}
