using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.Ondermijning;

/// <summary>Variants A2 to A5 of scenario A (§8.5) through the API.</summary>
public sealed class VariantenTests
{
    [Fact]
    public async Task A2_no_hit_the_signal_is_not_taken_on_and_read_only_for_comparison()
    {
        await using var huis = new Daghuis();
        var gang = await TotWeging3Async(huis, "2026-01-05");
        huis.Op(2026, 2, 9);
        await gang.BevraagAsync(vergunningen: null, brp: null);
        Assert.Equal((409, "OND-12"), Kort(await gang.ProbeerAsync(Speler.Sig, "detailgegevens", Stukken.Details(1))));
        huis.Op(2026, 2, 10);
        await gang.DoeAsync(Speler.Sig, "bronnenonderzoek/afronding", new { motivering = "Geen bron kent het pand" });

        var bewaard = await gang.Client(Speler.Sig).VraagAsync($"signalen/{gang.Signaal}");
        Assert.Equal("NietInBehandeling", bewaard.Body.GetProperty("kop").GetProperty("status").GetString());
        Assert.Equal("2027-02-10", bewaard.Body.GetProperty("inhoud").GetProperty("vernietigenOp").GetString());
        Assert.DoesNotContain(Stukken.Plek, bewaard.Body.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(Stukken.Plek, (await gang.Client(Speler.Team).VraagAsync($"signalen/{gang.Signaal}")).Body.GetRawText(), StringComparison.Ordinal);

        huis.Op(2026, 6, 1);
        var nieuw = new Signaalgang(huis);
        await nieuw.OntvangAsync("2026-06-01");
        Assert.Equal((403, "OND-20"), Kort(await gang.Client(Speler.Sig).VraagAsync($"signalen/{gang.Signaal}/bewaard")));
        Assert.Equal(400, (await gang.ProbeerAsync(Speler.Sig, "vergelijkingen", new { nieuwSignaal = nieuw.Signaal, reden = "" })).Status);
        await gang.DoeAsync(Speler.Sig, "vergelijkingen", new { nieuwSignaal = nieuw.Signaal, reden = "Hetzelfde pand" });
        Assert.Contains(Stukken.Plek, (await gang.Client(Speler.Sig).VraagAsync($"signalen/{gang.Signaal}/bewaard")).Body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal((403, "OND-20"), Kort(await gang.Client(Speler.Sig2).VraagAsync($"signalen/{gang.Signaal}/bewaard")));
        Assert.NotEqual(200, (await gang.Client(Speler.Team).VraagAsync($"signalen/{gang.Signaal}/bewaard")).Status);
        Assert.Contains(await huis.SpoorAsync($"dossier={gang.Signaal}&regel=OND-20"), regel => regel.Gebruiker == "l.coordinator");
    }

    [Fact]
    public async Task A3_without_a_protocol_the_intake_goes_on_and_nothing_is_shared()
    {
        await using var huis = new Daghuis();
        huis.Op(2025, 12, 19);
        var gang = new Signaalgang(huis);
        await gang.OntvangAsync("2025-12-19");
        await gang.BeoordeelIntakeAsync();

        Assert.Equal((409, "OND-01"), Kort(await gang.ProbeerAsync(Speler.Sig, "deelnemers", new { organisatie = "gemeente", gebruiker = "t.team1" })));
        Assert.Equal((409, "OND-01"), Kort(await gang.ProbeerAsync(Speler.Sig, "acties", new { wat = "Bellen", organisatie = "gemeente", deadline = "2026-01-02" })));
        Assert.Equal((409, "OND-01"), Kort(await gang.ProbeerAsync(Speler.Sig, "bronvragen", Stukken.Bevraag("Vergunningen", Speler.Vth.Persona))));
        Assert.Equal(404, (await gang.Client(Speler.Team).VraagAsync($"signalen/{gang.Signaal}")).Status);
        Assert.Equal(404, (await gang.ProbeerAsync(Speler.Team, "wegingen/3-zwaarte", Stukken.Weging3)).Status);
        Assert.Equal(403, (await gang.ProbeerAsync(Speler.Pf, "privacychecks/1", Stukken.Check1)).Status);
        Assert.Equal(404, (await gang.Client(Speler.Handhaver).VraagAsync($"signalen/{gang.Signaal}/vrijgave")).Status);
        Assert.Equal("InWeging", await gang.StatusAsync());

        var geweigerd = await huis.SpoorAsync($"dossier={gang.Signaal}&regel=OND-01");
        Assert.Equal(
            ["DeelnemerUitnodigen", "ActieAfspreken", "BronBevragen", "VrijgaveInzien"],
            geweigerd.Select(regel => regel.Onderdeel));
    }

    [Fact]
    public async Task A4_weging_4_hands_the_signal_to_RIEC_with_the_fields_of_the_WGS()
    {
        await using var huis = new Daghuis();
        var gang = await TotWeging3Async(huis, "2026-01-05");
        huis.Op(2026, 2, 9);
        await gang.BevraagAsync();
        await gang.BeoordeelAsync();
        await gang.DoeAsync(Speler.Sig, "detailgegevens", Stukken.Details(1));
        await gang.DoeAsync(Speler.Sig, "bronnenonderzoek/afronding", new { motivering = "Er is een relevante hit" });
        await gang.DoeAsync(Speler.Sig, "informatieplicht/uitgesteld", Stukken.Uitstel(await gang.BetrokkeneAsync()));
        huis.Op(2026, 2, 12);
        Assert.Equal((409, "OND-1.11"), Kort(await gang.ProbeerAsync(Speler.Team, "wegingen/4", Stukken.Weging4Riec)));
        await gang.DoeAsync(Speler.Pf, "privacychecks/overdracht", Stukken.OverdrachtRiec);
        await gang.DoeAsync(Speler.Team, "wegingen/4", Stukken.Weging4Riec);

        Assert.Equal("OverdrachtRiec", await gang.StatusAsync());
        var rij = Assert.Single(await huis.SpoorAsync($"dossier={gang.Signaal}&actie=Verstrekken"), regel => regel.Ontvanger == "RIEC");
        Assert.Equal(("t.team1", "PrivacyCheckOverdracht-2", "Toegestaan"), (rij.Gebruiker, rij.CheckId, rij.Resultaat));
        huis.Op(2026, 2, 20);
        await gang.DoeAsync(Speler.Sig, "overdracht/bevestiging", new { bevestigdOp = "2026-02-20" });
        var signaal = await gang.Client(Speler.Sig).VraagAsync($"signalen/{gang.Signaal}");
        Assert.Equal("2031-02-20", signaal.Body.GetProperty("inhoud").GetProperty("vernietigenOp").GetString());
    }

    [Fact]
    public async Task A5_the_FG_performs_no_check_and_that_he_tried_is_in_the_trail()
    {
        await using var huis = new Daghuis();
        var gang = await TotWeging3Async(huis, "2026-01-05");
        Assert.Equal((403, "OND-16"), Kort(await gang.ProbeerAsync(Speler.Fg, "privacychecks/1", Stukken.Check1)));
        var rij = Assert.Single(await huis.SpoorAsync($"dossier={gang.Signaal}&regel=OND-16"));
        Assert.Equal(("f.fg", "PrivacyCheck", "Geweigerd"), (rij.Gebruiker, rij.Actie, rij.Resultaat));
        Assert.Equal("WachtOpPrivacyCheck1", await gang.StatusAsync());
    }

    private static async Task<Signaalgang> TotWeging3Async(Daghuis huis, string protocol)
    {
        huis.Op(2026, 2, 2);
        var gang = new Signaalgang(huis);
        await gang.ProtocolAsync(protocol);
        await gang.OntvangAsync("2026-02-02");
        await gang.WeegAsync();
        await gang.DoeAsync(Speler.Team, "wegingen/3-zwaarte", Stukken.Weging3);
        return gang;
    }

    private static (int, string?) Kort(Antwoord antwoord) => (antwoord.Status, antwoord.Regel);
}
