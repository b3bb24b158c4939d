using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Ondermijning;

/// <summary>The municipality edits its lists with four eyes, binds them to a protocol, and the steps of a signal follow (<c>OND-01</c> to <c>OND-06</c>).</summary>
public sealed class ProtocolsetTests
{
    private static readonly object[] NieuweFlags =
    [
        new { code = "VAKANTIEHUIS_ALS_OPSLAG", tekst = "Een vakantiehuis wordt gebruikt als opslag." },
        new { code = "GEEN_KLANDIZIE", tekst = "Een bedrijf heeft geen klanten." },
    ];

    [Fact]
    public async Task From_edit_to_weighing_to_withdrawal()
    {
        await using var huis = new Daghuis();
        huis.Op(2026, 1, 5);
        var gang = new Signaalgang(huis);
        var sets = new Setgang(huis);
        await gang.ProtocolAsync("2026-01-05");
        huis.Op(2026, 2, 2);

        // Edit, be refused the own approval, let a second person approve.
        var concept = await Setgang.LuktAsync(201, sets.Client(Speler.Sig).StuurAsync(
            "protocolsets/indicatorenlijst", new { versie = "1.1", inhoud = new { redFlags = NieuweFlags, minVerankering = 1 } }));
        var gebonden = await sets.Client(Speler.Pf).StuurAsync("protocollen", Setgang.Protocol("v2.0", "2026-02-02", "1.1"));
        Assert.Equal((409, "OND-02"), (gebonden.Status, gebonden.Regel));
        var aangeboden = await Setgang.LuktAsync(200, sets.Client(Speler.Sig).StuurAsync($"protocolsets/{concept.Id}/aanbieding", new { versie = "1.1" }, concept.Versie));
        var eigen = await sets.Client(Speler.Sig).StuurAsync($"protocolsets/{concept.Id}/vaststelling", new { versie = "1.1" }, ApiClient.Nu);
        Assert.Equal((409, "OND-02-VIEROGEN"), (eigen.Status, eigen.Regel));
        var verschil = (await sets.Client(Speler.Pf).VraagAsync($"protocolsets/{concept.Id}/verschil?van=1.0&naar=1.1")).Body;
        Assert.Equal("VAKANTIEHUIS_ALS_OPSLAG", Assert.Single(verschil.GetProperty("toegevoegd").EnumerateArray()).GetProperty("code").GetString());
        Assert.Equal(14, verschil.GetProperty("verwijderd").GetArrayLength());
        Assert.Equal("GEEN_KLANDIZIE", Assert.Single(verschil.GetProperty("gewijzigd").EnumerateArray()).GetProperty("code").GetString());
        await Setgang.LuktAsync(200, sets.Client(Speler.Pf).StuurAsync($"protocolsets/{concept.Id}/vaststelling", new { versie = "1.1" }, ApiClient.Nu));

        // Under the old protocol the old list holds; under the new one the new list.
        await gang.OntvangAsync("2026-02-02");
        await gang.DoeAsync(Speler.Sig, "intake", Stukken.Intake);
        var nieuw = Weging1("VAKANTIEHUIS_ALS_OPSLAG");
        Assert.Equal("OND-1.5", (await gang.ProbeerAsync(Speler.Sig, "wegingen/1", nieuw)).Regel);
        var kracht = await sets.ProtocolAsync("v2.0", "2026-02-02", "1.1");
        var oud = await gang.ProbeerAsync(Speler.Sig, "wegingen/1", Weging1("LEEGSTAND_MET_ACTIVITEIT"));
        Assert.Equal((409, "OND-1.5"), (oud.Status, oud.Regel));
        await gang.DoeAsync(Speler.Sig, "wegingen/1", nieuw);
        var gezien = (await gang.Client(Speler.Sig).VraagAsync($"signalen/{gang.Signaal}")).Body.GetProperty("inhoud");
        Assert.Equal("v2.0", gezien.GetProperty("wegingen")[0].GetProperty("protocolVersie").GetString());
        await gang.DoeAsync(Speler.Sig, "wegingen/2a-taak", Stukken.Weging2A);
        await gang.DoeAsync(Speler.Sig, "wegingen/2b-grondgebied", Stukken.Weging2B);
        await gang.DoeAsync(Speler.Sig, "deelnemers", new { organisatie = "gemeente", gebruiker = Speler.Team.Persona });

        // Withdrawn halfway: nothing is shared any more, what was recorded stays readable.
        var boek = await sets.Client(Speler.Pf).VraagAsync("protocollen");
        var versies = boek.Body.GetProperty("versies").EnumerateArray().ToList();
        Assert.Equal(["Vervangen", "VanKracht"], versies.Select(versie => versie.GetProperty("status").GetString()));
        await Setgang.LuktAsync(200, sets.Client(Speler.Pf).StuurAsync($"protocollen/{kracht.Id}/intrekking", new { versie = "v2.0" }, kracht.Versie));
        var dicht = await gang.ProbeerAsync(Speler.Team, "wegingen/3-zwaarte", Stukken.Weging3);
        Assert.Equal((409, "OND-01"), (dicht.Status, dicht.Regel));
        Assert.Equal(200, (await gang.Client(Speler.Sig).VraagAsync($"signalen/{gang.Signaal}")).Status);
        var spoor = (await huis.Als(Speler.Fg.Persona, Speler.Fg.Rol, "va-audit").VraagAsync("auditregels")).Body.GetRawText();
        Assert.Contains("OND-02-VIEROGEN", spoor, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_relaxes_Bibob_and_only_the_appointed_roles_edit()
    {
        await using var huis = new Daghuis();
        huis.Op(2026, 2, 2);
        var sets = new Setgang(huis);
        var bibob = new { code = "Bibob", naam = "Bibob-dossiers", regime = "Afweegbaar", verantwoordelijke = "College", uitgangspunt = "HitNoHit" };
        var open = await sets.Client(Speler.Pf).StuurAsync("protocolsets/bronnenlijst", new { versie = "2.0", inhoud = new { bronnen = new[] { bibob } } });
        Assert.Equal((409, "OND-1.12.6"), (open.Status, open.Regel));
        Assert.NotEqual(201, (await sets.Client(Speler.Team).StuurAsync("protocolsets/standaard", new { soort = "Criteriaset", versie = "1.0" })).Status);
        Assert.NotEqual(201, (await sets.Client(Speler.Fg).StuurAsync("protocolsets/standaard", new { soort = "Criteriaset", versie = "1.0" })).Status);
        Assert.Equal(200, (await sets.Client(Speler.Fg).VraagAsync("protocolsets")).Status);
        Assert.NotEqual(200, (await sets.Client(Speler.Vth).VraagAsync("protocolsets")).Status);
    }

    [Fact]
    public async Task A_bronhouder_answers_once_and_never_with_content()
    {
        await using var huis = new Daghuis();
        huis.Op(2026, 1, 5);
        var gang = new Signaalgang(huis);
        await gang.ProtocolAsync("2026-01-05");
        huis.Op(2026, 2, 2);
        await gang.OntvangAsync("2026-02-02");
        await gang.WeegAsync();
        await gang.DoeAsync(Speler.Team, "wegingen/3-zwaarte", Stukken.Weging3);
        await gang.DoeAsync(Speler.Pf, "privacychecks/1", Stukken.Check1);
        await gang.DoeAsync(Speler.Sig, "bronvragen", Stukken.Bevraag("Vergunningen", Speler.Vth.Persona));
        await gang.DoeAsync(Speler.Sig, "bronvragen", Stukken.Bevraag("Brp", Speler.Brp.Persona));

        var onbekend = await gang.ProbeerAsync(Speler.Vth, "bronvragen/antwoord", new { vraag = 1, hit = true, datumGegeven = "2025-11-18", inhoud = Stukken.Naam });
        Assert.Equal(400, onbekend.Status);
        Assert.DoesNotContain(Stukken.Naam, onbekend.Body.GetRawText(), StringComparison.Ordinal);
        var tekst = await gang.ProbeerAsync(Speler.Vth, "bronvragen/antwoord", new { vraag = 1, hit = true, datumGegeven = "2025-11-18", toelichting = Stukken.Naam });
        Assert.Equal((409, "OND-1.11"), (tekst.Status, tekst.Regel));
        await gang.DoeAsync(Speler.Vth, "bronvragen/antwoord", Stukken.Antwoord(1, "2025-11-18"));
        var tweede = await gang.ProbeerAsync(Speler.Vth, "bronvragen/antwoord", Stukken.Antwoord(1, null));
        Assert.Equal((409, "OND-11"), (tweede.Status, tweede.Regel));
        huis.Op(2026, 2, 20);
        await gang.DoeAsync(Speler.Brp, "bronvragen/antwoord", Stukken.Antwoord(1, null));
    }

    private static object Weging1(string flag) => new
    {
        uitkomst = "Ja",
        motivering = "Bedrijf zonder klanten",
        kenmerken = new[] { "AantastingOpenbareOrde" },
        indicatorenVerankering = new[] { "GelegenheidZakelijk" },
        indicatorenSignalering = Array.Empty<string>(),
        redFlags = new[] { flag },
    };
}
