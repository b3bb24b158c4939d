using System.Text.Json;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Ondermijning;

/// <summary>Scenario A looked back on through the API: what was known on three days, by whom it may be read, and whose work is waiting.</summary>
public sealed class OnderzoekshulpTests
{
    [Fact]
    public async Task What_was_known_on_three_days_of_the_garage_and_who_may_ask()
    {
        await using var huis = new Daghuis();
        huis.Op(2026, 1, 5);
        var gang = new Signaalgang(huis);
        await gang.ProtocolAsync("2026-01-05");
        await TotHetOverlegAsync(huis, gang);

        await StandAsync(gang);
        await NiemandAndersAsync(gang);
        await TijdlijnAsync(gang);
        await StappenAsync(gang);
        await BelangenconflictAsync(gang);
        await SpoorAsync(huis, gang);
    }

    private static async Task TotHetOverlegAsync(Daghuis huis, Signaalgang gang)
    {
        huis.Op(2026, 2, 2);
        await gang.OntvangAsync("2026-02-02");
        huis.Op(2026, 2, 3);
        await gang.WeegAsync();
        huis.Op(2026, 2, 5);
        await WerklijstAsync(gang, Speler.Team, "Weging 3: hoe zwaar is het, en wie pakt het op?");
        await gang.DoeAsync(Speler.Team, "wegingen/3-zwaarte", Stukken.Weging3);
        await WerklijstAsync(gang, Speler.Pf, "Privacycheck 1: welke bronnen mogen worden bevraagd?");
        Assert.Empty(await RegelsAsync(gang, Speler.Team));
        huis.Op(2026, 2, 6);
        await gang.BevraagAsync();
        huis.Op(2026, 2, 10);
        await gang.BeoordeelAsync();
        huis.Op(2026, 2, 11);
        await gang.DoeAsync(Speler.Sig, "detailgegevens", Stukken.Details(1));
        huis.Op(2026, 2, 12);
        await gang.DoeAsync(Speler.Sig, "bronnenonderzoek/afronding", new { motivering = "Er is een relevante hit" });
        await gang.DoeAsync(Speler.Team, "wegingen/4", Stukken.Weging4);
        huis.Op(2026, 2, 13);
        await gang.DoeAsync(Speler.Pf, "privacychecks/2a", Stukken.Check2A);
        huis.Op(2026, 2, 17);
        await gang.StartCasusAsync();
        await gang.DoeAsync(Speler.Sig, "casus", new { casus = gang.Casus });
    }

    private static async Task StandAsync(Signaalgang gang)
    {
        var drie = await StandAsync(gang, "2026-02-03");
        Assert.Equal("InWeging", drie.GetProperty("kop").GetProperty("status").GetString());
        Assert.Contains("Weging2BGrondgebied", Wat(drie, "bekend"));
        Assert.DoesNotContain("Weging3Zwaarte", Wat(drie, "bekend"));
        Assert.Contains("Weging3Zwaarte", Wat(drie, "onbekend"));
        Assert.Contains("PrivacyCheck1", Wat(drie, "onbekend"));

        var zes = await StandAsync(gang, "2026-02-06");
        Assert.Equal("InBronnenonderzoek", zes.GetProperty("kop").GetProperty("status").GetString());
        Assert.Equal(2, Wat(zes, "bekend").Count(wat => wat == "HitNoHit"));
        Assert.Equal(2, Wat(zes, "onbekend").Count(wat => wat == "Relevantie"));

        var tien = await StandAsync(gang, "2026-02-10");
        Assert.Equal(2, Wat(tien, "bekend").Count(wat => wat == "Relevantie"));
        Assert.Equal(0, tien.GetProperty("inhoud").GetProperty("betrokkenen").GetArrayLength());
        Assert.DoesNotContain(Stukken.Naam, tien.GetRawText(), StringComparison.Ordinal);
        Assert.Contains(Stukken.Plek, tien.GetRawText(), StringComparison.Ordinal);
        Assert.Contains(Stukken.Naam, (await StandAsync(gang, "2026-02-11")).GetRawText(), StringComparison.Ordinal);

        var klok = await StandAsync(gang, "2026-02-03T09:59:59%2B01:00");
        Assert.Equal("Ontvangen", klok.GetProperty("kop").GetProperty("status").GetString());
        Assert.Equal((409, "stand-voor-opening"), Kort(await VraagAsync(gang, Speler.Sig, "2026-02-01")));
        Assert.Equal((409, "stand-toekomst"), Kort(await VraagAsync(gang, Speler.Sig, "2026-02-18")));
        Assert.Equal(400, (await VraagAsync(gang, Speler.Sig, "onzin")).Status);
    }

    private static async Task NiemandAndersAsync(Signaalgang gang)
    {
        Speler[] geenToegang = [Speler.Vth, Speler.Brp, new("v.voorzitter", "VoorzitterOverleg"), Speler.Handhaver, Speler.Cr];
        foreach (var wie in geenToegang)
        {
            foreach (var deel in (string[])["stand?op=2026-02-10", "tijdlijn", "stappen"])
            {
                Assert.Equal(404, (await gang.Client(wie).VraagAsync($"signalen/{gang.Signaal}/{deel}")).Status);
            }
        }

        // Who may know that it exists learns how it stands today, and of its past and its course nothing.
        var adviseur = new Speler("v.voorzitter", "AdviseurOov");
        Assert.Equal((403, "ROL-02"), Kort(await VraagAsync(gang, adviseur, "2026-02-03")));
        var stand = await gang.Client(adviseur).VraagAsync($"signalen/{gang.Signaal}/stand");
        Assert.True(stand.Status == 200, stand.Body.GetRawText());
        Assert.False(stand.Body.TryGetProperty("inhoud", out _) || stand.Body.TryGetProperty("wisten", out _));
        Assert.Equal((403, "ROL-02"), Kort(await gang.Client(adviseur).VraagAsync($"signalen/{gang.Signaal}/tijdlijn")));
        Assert.Equal((403, "ROL-02"), Kort(await gang.Client(adviseur).VraagAsync($"signalen/{gang.Signaal}/stappen")));
    }

    private static async Task TijdlijnAsync(Signaalgang gang)
    {
        var zonder = (await gang.Client(Speler.Sig).VraagAsync($"signalen/{gang.Signaal}/tijdlijn")).Body;
        Assert.Equal([gang.SignaalCode, gang.CasusCode], zonder.GetProperty("dossiers").EnumerateArray().Select(deel => deel.GetProperty("code").GetString()));
        var regels = zonder.GetProperty("regels").EnumerateArray().ToList();
        Assert.Equal("Signaal ontvangen", regels[0].GetProperty("wat").GetString());
        Assert.Equal("2026-02-02T10:00:00", regels[0].GetProperty("tijdstip").GetString());
        var check = regels.Single(regel => regel.GetProperty("gebeurtenis").GetString() == "signaal.privacycheck-1-uitgevoerd");
        Assert.Equal(("Privacyfunctionaris", "p.privacy", "v1.0"), (Tekst(check, "rol"), Tekst(check, "door"), Tekst(check, "protocolVersie")));
        Assert.DoesNotContain(Stukken.Plek, zonder.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(Stukken.Naam, zonder.GetRawText(), StringComparison.Ordinal);

        var met = (await gang.Client(Speler.Sig).VraagAsync($"signalen/{gang.Signaal}/tijdlijn?inhoud=true")).Body.GetRawText();
        Assert.Contains(Stukken.Plek, met, StringComparison.Ordinal);
        Assert.Contains(Stukken.Naam, met, StringComparison.Ordinal);

        // The FG reads what happened, and no content, whatever he asks; the team nothing of a case that is not for it.
        var fg = (await gang.Client(Speler.Fg).VraagAsync($"signalen/{gang.Signaal}/tijdlijn?inhoud=true")).Body;
        Assert.Equal(regels.Count, fg.GetProperty("regels").GetArrayLength());
        Assert.DoesNotContain(Stukken.Plek, fg.GetRawText(), StringComparison.Ordinal);
        var team = (await gang.Client(Speler.Team).VraagAsync($"signalen/{gang.Signaal}/tijdlijn")).Body;
        Assert.Equal([gang.SignaalCode], team.GetProperty("dossiers").EnumerateArray().Select(deel => deel.GetProperty("code").GetString()));
        Assert.DoesNotContain("b.vergunningen", team.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("b.vergunningen", zonder.GetRawText(), StringComparison.Ordinal);

        var regie = (await gang.Client(Speler.Cr, Signaalgang.CasusDoel).VraagAsync($"ondermijningscasussen/{gang.Casus}/tijdlijn")).Body;
        Assert.Equal([gang.CasusCode], regie.GetProperty("dossiers").EnumerateArray().Select(deel => deel.GetProperty("code").GetString()));
    }

    private static async Task StappenAsync(Signaalgang gang)
    {
        Assert.Equal((409, "OND-1.4"), Kort(await gang.ProbeerAsync(Speler.Sig, "wegingen/1", Stukken.Weging1)));
        var antwoord = (await gang.Client(Speler.Sig).VraagAsync($"signalen/{gang.Signaal}/stappen", await EindeAsync(gang))).Body;
        Assert.Equal(gang.Casus, antwoord.GetProperty("casus").GetString());
        var stappen = antwoord.GetProperty("stappen").EnumerateArray().ToList();
        var weging = stappen.Single(stap => Tekst(stap, "stap") == "Weging1Vastleggen");
        Assert.Equal(("Gedaan", "Signaalcoordinator"), (Tekst(weging, "stand"), Tekst(weging, "gedaanDoor")));
        Assert.StartsWith("2026-02-03T", Tekst(weging, "gedaanOp"), StringComparison.Ordinal);
        Assert.Equal("OND-1.4", Tekst(weging.GetProperty("laatstGeweigerd"), "regelId"));
        var team = (await gang.Client(Speler.Team).VraagAsync($"signalen/{gang.Signaal}/stappen", gang.Positie)).Body.GetProperty("stappen").EnumerateArray();
        Assert.DoesNotContain(team, stap => stap.TryGetProperty("laatstGeweigerd", out _));
        Assert.Equal("Gedaan", Tekst(stappen.Single(stap => Tekst(stap, "stap") == "CasusStarten"), "stand"));
        var bewaring = stappen.Single(stap => Tekst(stap, "stap") == "SignaalBewaringStarten");
        Assert.Equal(("NogNiet", "OND-1.6"), (Tekst(bewaring, "stand"), Tekst(bewaring, "regelId")));
        Assert.Contains(antwoord.GetProperty("rest").EnumerateArray(), rest => Tekst(rest, "soort") == "Informatieplicht" && Tekst(rest, "uiterlijkOp") == "2026-03-11");

        var casus = (await gang.Client(Speler.Cr, Signaalgang.CasusDoel).VraagAsync($"ondermijningscasussen/{gang.Casus}/stappen")).Body;
        var plan = casus.GetProperty("stappen").EnumerateArray().Single(stap => Tekst(stap, "stap") == "PlanVanAanpakVaststellen");
        Assert.Equal("Open", Tekst(plan, "stand"));
        Assert.True(plan.GetProperty("voorU").GetProperty("mag").GetBoolean());
    }

    private static async Task BelangenconflictAsync(Signaalgang gang)
    {
        Assert.Contains(await RegelsAsync(gang, Speler.Sig2), regel => Tekst(regel, "code") == gang.SignaalCode);
        await gang.DoeAsync(Speler.Sig2, "belangenconflict", new { });
        Assert.DoesNotContain(await RegelsAsync(gang, Speler.Sig2), regel => Tekst(regel, "code") == gang.SignaalCode);
        Assert.Equal(404, (await VraagAsync(gang, Speler.Sig2, "2026-02-03")).Status);
        Assert.Equal(404, (await gang.Client(Speler.Sig2).VraagAsync($"signalen/{gang.Signaal}/tijdlijn")).Status);

        var eigen = await RegelsAsync(gang, Speler.Sig);
        Assert.Equal([gang.SignaalCode, gang.CasusCode], eigen.Select(regel => Tekst(regel, "code")));
        Assert.Equal(("2026-03-11", 22), (Tekst(eigen[0], "uiterlijkOp"), eigen[0].GetProperty("resterendeDagen").GetInt32()));
        Assert.Empty(await RegelsAsync(gang, Speler.Sig, "?termijn=TeLaat"));
        Assert.Single(await RegelsAsync(gang, Speler.Sig, "?zaaktype=signaal"));
        Assert.Empty(await RegelsAsync(gang, Speler.Sig, "?status=InWeging"));
        Assert.Equal(403, (await gang.Client(Speler.Fg).VraagAsync("werklijsten/signalen")).Status);
    }

    private static async Task SpoorAsync(Daghuis huis, Signaalgang gang)
    {
        var spoor = await huis.Als("p.privacy", "Privacyfunctionaris", "va-audit").VraagAsync(
            $"auditregels?dossier={gang.Signaal}&gebruiker=k.coordinator&actie=Inzien&aantal=100", await EindeAsync(gang));
        var standen = spoor.Body.GetProperty("regels").EnumerateArray().Where(regel => Tekst(regel, "onderdeel") == "SignaalStand").ToList();
        Assert.Contains(standen, regel => Tekst(regel, "stand") == "2026-02-03T23:00:00.000Z");
        Assert.Contains(standen, regel => Tekst(regel, "resultaat") == "Geweigerd" && Tekst(regel, "regelId") == "stand-toekomst");
    }

    private static async Task WerklijstAsync(Signaalgang gang, Speler wie, string stap)
    {
        var regel = Assert.Single(await RegelsAsync(gang, wie));
        Assert.Equal(gang.SignaalCode, Tekst(regel, "code"));
        Assert.Equal(stap, Tekst(Assert.Single(regel.GetProperty("volgende").EnumerateArray()), "wat"));
    }

    private static async Task<List<JsonElement>> RegelsAsync(Signaalgang gang, Speler wie, string filter = "")
    {
        var lijst = await gang.Client(wie).VraagAsync($"werklijsten/signalen{filter}", gang.Positie);
        Assert.True(lijst.Status == 200, lijst.Body.GetRawText());
        return [.. lijst.Body.GetProperty("regels").EnumerateArray()];
    }

    private static async Task<JsonElement> StandAsync(Signaalgang gang, string op)
    {
        var stand = await VraagAsync(gang, Speler.Sig, op);
        Assert.True(stand.Status == 200, stand.Body.GetRawText());
        return stand.Body;
    }

    // A refusal is an event of its own, after the last step.
    private static async Task<string> EindeAsync(Signaalgang gang) =>
        (await gang.Client(Speler.Pf, "va-audit").VraagAsync("auditregels/integriteit")).Positie;

    private static Task<Antwoord> VraagAsync(Signaalgang gang, Speler wie, string op) => gang.Client(wie).VraagAsync($"signalen/{gang.Signaal}/stand?op={op}");

    private static List<string> Wat(JsonElement stand, string deel) =>
        [.. stand.GetProperty("wisten").GetProperty(deel).EnumerateArray().Select(regel => regel.GetProperty("wat").GetString()!)];

    private static string Tekst(JsonElement element, string naam) => element.TryGetProperty(naam, out var waarde) ? waarde.GetString()! : "";

    private static (int, string?) Kort(Antwoord antwoord) => (antwoord.Status, antwoord.Regel);
}
