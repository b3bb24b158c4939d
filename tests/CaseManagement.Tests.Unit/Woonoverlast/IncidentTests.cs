using CaseManagement.Kernel.Identiteit;
using CaseManagement.Woonoverlast.Dossieropbouw;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Incidenten;
using CaseManagement.Woonoverlast.Monitoren;
using CaseManagement.Woonoverlast.Toestand;
using NodaTime;
using static CaseManagement.Tests.Unit.Woonoverlast.Gegeven;

namespace CaseManagement.Tests.Unit.Woonoverlast;

public class IncidentTests
{
    private static readonly IncidentMelden melden = new(
        OverlastSoort.Geluid, Vandaag, IncidentBron.Omwonende, "muziek", new LocalTime(23, 0), 60, "galerij", "slapeloos");

    private static readonly PolitiegegevenMelden politie = new(
        OverlastSoort.Geluid, new(2026, 2, 20), "mutatie", Wpg, new LocalTime(1, 0), 5, "straat", "onrust");

    [Fact]
    public void An_incident_gets_the_next_number_and_is_unverified()
    {
        var na = Given([.. InBehandeling, .. Incident(1, new(2026, 2, 1))]).When(new IncidentMeldenUseCase(), melden);
        na.Then(GemeldIncident(2, Vandaag));
        Assert.Equal(IncidentStatus.Ongeverifieerd, na.After.Incidenten[1].Status);
    }

    [Fact]
    public void An_incident_cannot_lie_in_the_future() => Given(InBehandeling)
        .When(new IncidentMeldenUseCase(), melden with { Datum = Vandaag.PlusDays(1) }).Refuses("WOV-3.8");

    [Fact]
    public void An_observation_of_the_police_needs_the_mark_of_police_data() => Given(InBehandeling)
        .When(new IncidentMeldenUseCase(), melden with { Bron = IncidentBron.Politie }).Refuses("WOV-32");

    [Fact]
    public void Criminal_data_is_marked_as_such() => Assert.Equal(
        Gegevenscategorie.Strafrechtelijk,
        Given(InBehandeling).When(new IncidentMeldenUseCase(), melden with { Strafrechtelijk = true }).Then<IncidentGemeld>().Categorie);

    [Fact]
    public void Acute_danger_can_be_marked_with_the_incident()
    {
        Assert.True(Given(InBehandeling).When(new IncidentMeldenUseCase(), melden with { AcuutGevaar = true }).After.AcuutGevaar);
        Assert.Single(Given([.. InBehandeling, new AcuutGevaarGemarkeerd(true, Tekst("x"))])
            .When(new IncidentMeldenUseCase(), melden with { AcuutGevaar = true }).Decision.Events);
    }

    [Theory]
    [InlineData(Verificatie.Geverifieerd, IncidentStatus.Geverifieerd)]
    [InlineData(Verificatie.NietTeVerifieren, IncidentStatus.NietTeVerifieren)]
    [InlineData(Verificatie.Weerlegd, IncidentStatus.Weerlegd)]
    public void An_unverified_incident_gets_one_of_three_states(Verificatie uitkomst, IncidentStatus status)
    {
        var resultaat = Given([.. InBehandeling, GemeldIncident(1, Vandaag)]).When(new IncidentVerifierenUseCase(), new IncidentVerifieren(1, uitkomst, "gezien"));
        resultaat.Then(new IncidentBeoordeeld(1, uitkomst, Tekst("gezien")));
        Assert.Equal(status, resultaat.After.Incidenten[0].Status);
    }

    [Fact]
    public void An_incident_is_judged_once() => Given([.. InBehandeling, .. Incident(1, Vandaag)])
        .When(new IncidentVerifierenUseCase(), new IncidentVerifieren(1, Verificatie.Weerlegd, "toch niet")).Refuses<IncidentIsAlBeoordeeld>();

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void An_incident_that_is_not_there_cannot_be_judged(int nummer) => Given([.. InBehandeling, GemeldIncident(1, Vandaag)])
        .When(new IncidentVerifierenUseCase(), new IncidentVerifieren(nummer, Verificatie.Geverifieerd, "x")).Refuses("WOV-22");

    [Fact]
    public void A_new_verified_incident_ends_monitoring_and_keeps_the_rung()
    {
        var resultaat = Given([.. InBehandeling, .. BemiddelingMislukt, Monitoring[^1], GemeldIncident(1, new(2026, 2, 1))])
            .When(new IncidentVerifierenUseCase(), new IncidentVerifieren(1, Verificatie.Geverifieerd, "gezien"));
        resultaat.Then(new IncidentBeoordeeld(1, Verificatie.Geverifieerd, Tekst("gezien")), new BehandelingHervat(1, Vandaag));
        Assert.Equal((WoonoverlastStatus.InBehandeling, EscalatieTrede.Buurtbemiddeling, null), (resultaat.After.Status, resultaat.After.Trede, resultaat.After.Monitoring));
    }

    [Fact]
    public void An_older_or_refuted_incident_does_not_end_monitoring()
    {
        Assert.Equal(WoonoverlastStatus.Monitoring, Given([.. Monitoring, GemeldIncident(1, new(2026, 1, 31))])
            .When(new IncidentVerifierenUseCase(), new IncidentVerifieren(1, Verificatie.Geverifieerd, "x")).After.Status);
        Assert.Equal(WoonoverlastStatus.Monitoring, Given([.. Monitoring, GemeldIncident(1, Vandaag)])
            .When(new IncidentVerifierenUseCase(), new IncidentVerifieren(1, Verificatie.Weerlegd, "x")).After.Status);
    }

    [Fact]
    public void Police_data_is_refused_without_an_agreement_with_a_decision_of_the_police()
    {
        Given(InIntake).When(new PolitiegegevenMeldenUseCase(), politie).Refuses("WOV-30");
        Given(InBehandeling).When(new PolitiegegevenMeldenUseCase(), politie).Refuses("WOV-30");
    }

    [Fact]
    public void Police_data_is_refused_outside_the_validity_of_the_agreement()
    {
        GivenOp(new(2027, 1, 1), [.. InBehandeling, Politieconvenant]).When(new PolitiegegevenMeldenUseCase(), politie).Refuses("WOV-30");
        Given([.. InBehandeling, new ConvenantVastgelegd(Politieconvenant.Convenant with { GeldigVan = Vandaag.PlusDays(1) })])
            .When(new PolitiegegevenMeldenUseCase(), politie).Refuses("WOV-30");
    }

    [Theory]
    [InlineData(WpgArtikel.Artikel9)]
    [InlineData(WpgArtikel.Artikel10)]
    public void Investigation_data_is_refused(WpgArtikel artikel) => Given([.. InBehandeling, Politieconvenant])
        .When(new PolitiegegevenMeldenUseCase(), politie with { Wpg = Wpg with { Artikel = artikel } }).Refuses("WOV-31");

    [Fact]
    public void Police_data_carries_its_mark_and_a_key_of_its_own()
    {
        var scenario = Given([.. InBehandeling, Politieconvenant]);
        var sleutel = new BetrokkeneId(scenario.Context.NewId("politiegegeven"));
        scenario.When(new PolitiegegevenMeldenUseCase(), politie).Then(new IncidentGemeld(
            1, OverlastSoort.Geluid, new(2026, 2, 20), new LocalTime(1, 0), 5, IncidentBron.Politie, Gegevenscategorie.Wpg, Tekst(sleutel, "straat"),
            Tekst(sleutel, "onrust"), Tekst(sleutel, "mutatie"),
            new WpgMerk("Wpg 20", Tekst(sleutel, "wijkagent"), new(2026, 2, 21), Tekst(sleutel, "overlast"), DoorverstrekkenToegestaan: false)));
    }

    [Fact]
    public void Police_data_cannot_lie_or_be_supplied_in_the_future()
    {
        Given([.. InBehandeling, Politieconvenant]).When(new PolitiegegevenMeldenUseCase(), politie with { Datum = Vandaag.PlusDays(1) }).Refuses("WOV-3.8");
        Given([.. InBehandeling, Politieconvenant])
            .When(new PolitiegegevenMeldenUseCase(), politie with { Wpg = Wpg with { VerstrektOp = Vandaag.PlusDays(1) } }).Refuses("WOV-3.8");
    }

    [Fact]
    public void What_is_said_about_police_data_is_sealed_with_it() => Assert.Equal(
        Sleutel,
        Given([.. InBehandeling, Politieconvenant, Politiegegeven])
            .When(new IncidentVerifierenUseCase(), new IncidentVerifieren(1, Verificatie.Geverifieerd, "x")).Then<IncidentBeoordeeld>().Toelichting.Subject);

    [Fact]
    public void A_blank_place_or_effect_is_none_and_leaves_an_incident_incomplete()
    {
        var incident = Given([.. InBehandeling, Politieconvenant])
            .When(new PolitiegegevenMeldenUseCase(), politie with { Plaats = " ", Effect = "  " }).After.Incidenten[0];
        Assert.Equal((null, null, false), (incident.Plaats, incident.Effect, incident.IsVolledig));
        Assert.True(Given([.. InBehandeling, Politieconvenant]).When(new PolitiegegevenMeldenUseCase(), politie).After.Incidenten[0].IsVolledig);
    }

    [Fact]
    public void Removed_police_data_no_longer_counts()
    {
        var resultaat = Given([.. InBehandeling, Politieconvenant, Politiegegeven, new IncidentBeoordeeld(1, Verificatie.Geverifieerd, Tekst("x"))])
            .When(new PolitiegegevenVerwijderenUseCase(), new PolitiegegevenVerwijderen(PolitiegegevenBron.Incident, 1, "verzoek politie"));
        resultaat.Then(new PolitiegegevenVerwijderd(1, Sleutel, Tekst("verzoek politie")));
        Assert.Empty(resultaat.After.GeverifieerdeIncidenten);
        Assert.Null(resultaat.After.Incidenten[0].Omschrijving);
        Assert.Null(resultaat.After.Incidenten[0].Wpg);
    }

    [Theory]
    [InlineData(BewijsstukSoort.Meting)]
    [InlineData(BewijsstukSoort.Foto)]
    [InlineData(BewijsstukSoort.Video)]
    [InlineData(BewijsstukSoort.Audio)]
    public void A_recording_must_be_lawful(BewijsstukSoort soort)
    {
        Given(InBehandeling).When(new BewijsstukToevoegenUseCase(), new BewijsstukToevoegen(soort, Vandaag, "x")).Refuses("WOV-20");
        Given(InBehandeling).When(new BewijsstukToevoegenUseCase(), new BewijsstukToevoegen(soort, Vandaag, "x", RechtmatigVerkregen: true))
            .Then(new BewijsstukToegevoegd(new Bewijsstuk(1, soort, Vandaag, Tekst("x"))));
    }

    [Fact]
    public void Evidence_cannot_lie_in_the_future() => Given(InBehandeling)
        .When(new BewijsstukToevoegenUseCase(), new BewijsstukToevoegen(BewijsstukSoort.Verklaring, Vandaag.PlusDays(1), "x")).Refuses("WOV-3.8");

    [Fact]
    public void A_police_report_follows_the_rules_for_police_data()
    {
        var rapport = new BewijsstukToevoegen(BewijsstukSoort.Politierapportage, Vandaag, "x");
        Given([.. InBehandeling, Politieconvenant]).When(new BewijsstukToevoegenUseCase(), rapport).Refuses("WOV-32");
        Given(InBehandeling).When(new BewijsstukToevoegenUseCase(), rapport with { Wpg = Wpg }).Refuses("WOV-30");
        var bewijs = Given([.. InBehandeling, Politieconvenant]).When(new BewijsstukToevoegenUseCase(), rapport with { Wpg = Wpg }).Then<BewijsstukToegevoegd>();
        Assert.NotNull(bewijs.Bewijsstuk.Wpg);
        Assert.Equal(bewijs.Bewijsstuk.Wpg.Doel.Subject, bewijs.Bewijsstuk.Omschrijving!.Subject);
    }
}
