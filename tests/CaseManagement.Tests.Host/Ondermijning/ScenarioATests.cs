using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Ondermijning;

/// <summary>Scenario A of §8.5 through the API, day by day, with the trail that it must leave.</summary>
public sealed class ScenarioATests
{
    [Fact]
    public async Task The_garage_from_the_report_to_the_closed_case()
    {
        await using var huis = new Daghuis();
        huis.Op(2026, 1, 5);
        var gang = new Signaalgang(huis);
        await gang.ProtocolAsync("2026-01-05");

        await OntvangstEnWegingAsync(huis, gang);
        await BronnenonderzoekAsync(huis, gang);
        await OverlegAsync(huis, gang);
        var betrokkene = await AanpakAsync(huis, gang);

        await SpoorAsync(huis, gang, betrokkene);
    }

    private static async Task OntvangstEnWegingAsync(Daghuis huis, Signaalgang gang)
    {
        huis.Op(2026, 2, 2);
        await gang.OntvangAsync("2026-02-02");
        Assert.Equal(("OND-2026-", "Ontvangen"), (gang.SignaalCode[..^5], await gang.StatusAsync()));
        huis.Op(2026, 2, 3);
        await gang.WeegAsync();
        Assert.Equal("InWeging", await gang.StatusAsync());
        huis.Op(2026, 2, 5);
        await gang.DoeAsync(Speler.Team, "wegingen/3-zwaarte", Stukken.Weging3);
        Assert.Equal("WachtOpPrivacyCheck1", await gang.StatusAsync());
    }

    private static async Task BronnenonderzoekAsync(Daghuis huis, Signaalgang gang)
    {
        huis.Op(2026, 2, 6);
        await gang.DoeAsync(Speler.Pf, "privacychecks/1", Stukken.Check1);
        Assert.Equal("InBronnenonderzoek", await gang.StatusAsync());
        huis.Op(2026, 2, 9);
        await gang.DoeAsync(Speler.Sig, "bronvragen", Stukken.Bevraag("Vergunningen", Speler.Vth.Persona));
        await gang.DoeAsync(Speler.Sig, "bronvragen", Stukken.Bevraag("Brp", Speler.Brp.Persona));
        await BeantwoordAsync(gang, Speler.Vth, "2025-11-18");
        await BeantwoordAsync(gang, Speler.Brp, "2012-06-01");
        huis.Op(2026, 2, 10);
        await gang.BeoordeelAsync();
        await gang.DoeAsync(Speler.Sig, "deelnemers", new { organisatie = "gemeente", gebruiker = Speler.Cr.Persona });
        var brp = await gang.ProbeerAsync(Speler.Cr, "detailgegevens", Stukken.Details(2));
        Assert.Equal((403, "OND-12"), (brp.Status, brp.Regel));
        huis.Op(2026, 2, 11);
        await gang.DoeAsync(Speler.Sig, "detailgegevens", Stukken.Details(1));
        var betrokkene = (await gang.Client(Speler.Sig).VraagAsync($"signalen/{gang.Signaal}")).Body.GetProperty("inhoud").GetProperty("betrokkenen")[0];
        Assert.Equal(("Open", "2026-03-11"), (betrokkene.GetProperty("informatieplicht").GetString(), betrokkene.GetProperty("informerenUiterlijkOp").GetString()));
        huis.Op(2026, 2, 12);
        await gang.DoeAsync(Speler.Sig, "bronnenonderzoek/afronding", new { motivering = "Er is een relevante hit" });
        Assert.Equal("HitsGewogen", await gang.StatusAsync());
        await gang.DoeAsync(Speler.Team, "wegingen/4", Stukken.Weging4);
        Assert.Equal("WachtOpPrivacyCheck2A", await gang.StatusAsync());
    }

    /// <summary>A bronhouder answers with what his own list tells him, and with nothing else.</summary>
    private static async Task BeantwoordAsync(Signaalgang gang, Speler wie, string datum)
    {
        var client = gang.Client(wie);
        var vraag = Assert.Single((await client.VraagAsync("bronvragen", gang.Positie)).Body.GetProperty("vragen").EnumerateArray());
        Assert.Equal(await Merkenlezer.NuAsync(client, $"signalen/{gang.Signaal}"), vraag.GetProperty("versie").GetString());
        await gang.DoeAsync(wie, "bronvragen/antwoord", Stukken.Antwoord(vraag.GetProperty("nummer").GetInt32(), datum));
        Assert.Empty((await client.VraagAsync("bronvragen", gang.Positie)).Body.GetProperty("vragen").EnumerateArray());
        Assert.Equal(404, (await client.VraagAsync($"signalen/{gang.Signaal}")).Status);
    }

    private static async Task OverlegAsync(Daghuis huis, Signaalgang gang)
    {
        huis.Op(2026, 2, 13);
        await gang.DoeAsync(Speler.Pf, "privacychecks/2a", Stukken.Check2A);
        Assert.Equal("OpAgendaSignaaloverleg", await gang.StatusAsync());
        var vrijgave = await gang.Client(Speler.Handhaver).VraagAsync($"signalen/{gang.Signaal}/vrijgave");
        Assert.Equal(["Objecten", "Detailgegevens"], vrijgave.Body.GetProperty("gegevens").EnumerateArray().Select(gegeven => gegeven.GetProperty("soort").GetString()));
        Assert.Contains(Stukken.Detail, vrijgave.Body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(404, (await gang.Client(Speler.Brp).VraagAsync($"signalen/{gang.Signaal}/vrijgave")).Status);

        huis.Op(2026, 2, 17);
        await gang.StartCasusAsync();
        Assert.Equal("OND-C-2026-", gang.CasusCode[..^5]);
        await gang.DoeAsync(Speler.Sig, "casus", new { casus = gang.Casus });
        await gang.DoeCasusAsync(Speler.Sig, "deelnemers", new { organisatie = "gemeente", gebruiker = Speler.Pf.Persona });
        await gang.DoeCasusAsync(Speler.Cr, "plan", Stukken.Plan);
        Assert.Equal(("PlanVastgesteld", "CasusGestart"), (await gang.CasusStatusAsync(), await gang.StatusAsync()));
    }

    private static async Task<string> AanpakAsync(Daghuis huis, Signaalgang gang)
    {
        huis.Op(2026, 2, 19);
        await gang.DoeCasusAsync(Speler.Pf, "privacychecks/2b", Stukken.Check2B(1));
        await gang.DoeCasusAsync(Speler.Pf, "privacychecks/2b", Stukken.Check2B(2));
        Assert.Equal("InUitvoering", await gang.CasusStatusAsync());
        huis.Op(2026, 2, 20);
        await gang.DoeCasusAsync(Speler.Sig, "verstrekkingen", Stukken.Verstrek(1, "Detailgegevens", "VthHandhaving"));
        await gang.DoeCasusAsync(Speler.Sig, "verstrekkingen", Stukken.Verstrek(2, "Objecten", "BibobCoordinator"));
        huis.Op(2026, 3, 9);
        var betrokkene = await gang.BetrokkeneAsync();
        await gang.DoeAsync(Speler.Sig, "informatieplicht/uitgesteld", Stukken.Uitstel(betrokkene));
        var gezien = (await gang.Client(Speler.Sig).VraagAsync($"signalen/{gang.Signaal}")).Body.GetProperty("inhoud").GetProperty("betrokkenen")[0];
        Assert.Equal(("Uitgesteld", "2026-06-09"), (gezien.GetProperty("informatieplicht").GetString(), gezien.GetProperty("herbeoordelenOp").GetString()));
        huis.Op(2026, 4, 15);
        await gang.DoeCasusAsync(Speler.Cr, "interventies/afronding", Stukken.Afronding(1, "2026-04-15"));
        await gang.DoeCasusAsync(Speler.Cr, "interventies/afronding", Stukken.Afronding(2, "2026-04-15"));
        huis.Op(2026, 5, 20);
        await gang.DoeAsync(Speler.Sig, "informatieplicht/voldaan", new { betrokkene, op = "2026-05-20" });
        huis.Op(2026, 6, 2);
        await gang.DoeCasusAsync(Speler.Cr, "monitoring", new { toelichting = "Overtredingen beëindigd" });
        Assert.Equal("Monitoring", await gang.CasusStatusAsync());
        huis.Op(2026, 12, 2);
        Assert.Equal((409, "OND-1.6"), Kort(await gang.ProbeerCasusAsync(Speler.Cr, "afsluiting", new { resultaat = "Klaar" })));
        huis.Op(2026, 12, 3);
        await gang.DoeCasusAsync(Speler.Cr, "afsluiting", new { resultaat = "Klaar" });
        var casus = await gang.Client(Speler.Cr, Signaalgang.CasusDoel).VraagAsync($"ondermijningscasussen/{gang.Casus}");
        Assert.Equal("2026-12-02", casus.Body.GetProperty("inhoud").GetProperty("monitoringTot").GetString());
        Assert.Equal("2031-12-03", casus.Body.GetProperty("inhoud").GetProperty("vernietigenOp").GetString());
        await gang.DoeAsync(Speler.Sig, "bewaring", new { casus = gang.Casus });
        Assert.Equal("Bewaard", await gang.StatusAsync());
        return betrokkene;
    }

    private static async Task SpoorAsync(Daghuis huis, Signaalgang gang, string persoon)
    {
        var spoor = await huis.SpoorAsync($"dossier={gang.Signaal}");
        var check1 = Assert.Single(spoor, regel => regel is { Gebruiker: "p.privacy", Actie: "PrivacyCheck", Onderdeel: "PrivacyCheck1Uitvoeren" });
        Assert.Equal(["Vergunningen", "Brp"], check1.Toegestaan);
        Assert.Equal(["Participatiewet", "Bibob"], check1.Geweigerd);
        Assert.Single(spoor, regel => regel is { Gebruiker: "b.vergunningen", Onderdeel: "BronBeantwoorden", Resultaat: "Toegestaan" });
        Assert.Single(spoor, regel => regel is { Gebruiker: "c.casusregisseur", Actie: "Inzien", Onderdeel: "DetailgegevensVastleggen", Resultaat: "Geweigerd", Regel: "OND-12" });
        Assert.Single(spoor, regel => regel is { Gebruiker: "b.burgerzaken", Actie: "AgendaInzien", Resultaat: "Geweigerd", Regel: "OND-13" });
        Assert.Single(spoor, regel => regel is { Gebruiker: "j.handhaver", Actie: "AgendaInzien", Resultaat: "Toegestaan" });
        var check2A = spoor.First(regel => regel.Onderdeel == "PrivacyCheck2AUitvoeren");
        Assert.Contains("Detailgegevens 1 - VthHandhaving", check2A.Toegestaan);
        Assert.Equal(6, check2A.Geweigerd.Count(cel => cel.EndsWith("- Burgerzaken", StringComparison.Ordinal)));

        var verstrekt = (await huis.SpoorAsync($"dossier={gang.Casus}&actie=Verstrekken")).Where(regel => regel.Resultaat == "Toegestaan").ToList();
        Assert.Equal(
            [("k.coordinator", "VthHandhaving", "PrivacyCheck2B-1"), ("k.coordinator", "BibobCoordinator", "PrivacyCheck2B-2")],
            verstrekt.Select(regel => (regel.Gebruiker, regel.Ontvanger!, regel.CheckId!)));

        // From the day on which a person is known, every action about him is found by his pseudonym, under a confidential purpose (AVG-51).
        var betrokkene = await huis.SpoorAsync($"betrokkene={persoon}");
        Assert.Contains(betrokkene, regel => regel.Onderdeel == "InformatieplichtUitstellen");
        Assert.All(betrokkene, regel => Assert.True(string.CompareOrdinal(regel.Tijdstip, "2026-02-11") > 0));
        Assert.All(betrokkene.Where(regel => regel.Doel != "va-audit"), regel => Assert.StartsWith("va-ondermijning-", regel.Doel, StringComparison.Ordinal));
    }

    private static (int, string?) Kort(Antwoord antwoord) => (antwoord.Status, antwoord.Regel);
}
