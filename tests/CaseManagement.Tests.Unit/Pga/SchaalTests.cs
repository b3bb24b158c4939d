using CaseManagement.Pga;
using CaseManagement.Pga.Schalen;
using CaseManagement.Pga.Triage;
using CaseManagement.Pga.Verloop;
using NodaTime;
using static CaseManagement.Tests.Unit.Pga.Casus;

namespace CaseManagement.Tests.Unit.Pga;

public class SchaalTests
{
    private static readonly OpschalenUseCase opschalen = new();
    private static readonly GegevensVerstrekkenUseCase verstrekken = new();
    private static readonly AfschalenUseCase afschalen = new(Instellingen);

    private static readonly BesluitGevraagd gevraagd = new(BesluitSoort.Opschalen, T("Het loopt vast"), Instant.FromUtc(2026, 5, 7, 9, 0));

    [Fact]
    public void The_meeting_is_asked_to_scale_up() =>
        Op("2026-05-07", InUitvoering).When(new OpschalenVragenUseCase(), new OpschalenVragen("Het loopt vast")).Then(gevraagd);

    [Fact]
    public void The_same_request_is_made_once() =>
        Op("2026-05-08", [.. InUitvoering, gevraagd]).When(new OpschalenVragenUseCase(), new OpschalenVragen("Weer")).Refuses<BesluitIsAlGevraagd>();

    [Fact]
    public void The_chair_decides_to_scale_up_and_the_request_is_done()
    {
        var na = Voorzitter("2026-05-15", [.. InUitvoering, gevraagd])
            .When(opschalen, new Opschalen(D("2026-05-15"), [OpschaalCriterium.ErnstigGevaar], "Ernstig incident"));

        na.Then(NaBesluit[^1]);
        Assert.Empty(na.After.Verzoeken);
        Assert.Equal(PgaStatus.InUitvoering, na.After.Status);
    }

    [Fact]
    public void Scaling_up_needs_a_criterion() =>
        Voorzitter("2026-05-15", InUitvoering).When(opschalen, new Opschalen(D("2026-05-15"), [], "Ernstig incident")).Refuses("PGA-21");

    [Fact]
    public void Scaling_up_is_decided_once() =>
        Assert.IsType<OpschalingIsAlBesloten>(Stappen.Neem("Opschalen", Voorzitter("2026-05-16", NaBesluit)).Refusal);

    [Fact]
    public void The_case_is_scaled_up_when_the_data_are_supplied()
    {
        var na = Op("2026-05-18", NaBesluit).When(verstrekken, Stappen.Verstrekken(D("2026-05-18")));

        na.Then(Opgeschaald[^2..]);
        Assert.Equal(PgaStatus.Opgeschaald, na.After.Status);
    }

    [Fact]
    public void Receiving_data_does_not_scale_up() =>
        Op("2026-05-18", NaBesluit)
            .When(verstrekken, Stappen.Verstrekken(D("2026-05-18")) with { Richting = VerstrekkingRichting.Ontvangen })
            .Then(Verstrekt(1, "2026-05-18") with { Richting = VerstrekkingRichting.Ontvangen });

    [Fact]
    public void A_later_supply_is_only_recorded() =>
        Op("2026-06-01", Opgeschaald).When(verstrekken, Stappen.Verstrekken(D("2026-06-01"))).Then(Verstrekt(2, "2026-06-01"));

    [Fact]
    public void Nothing_is_supplied_without_the_decision_to_scale_up()
    {
        Op("2026-05-18", InUitvoering).When(verstrekken, Stappen.Verstrekken(D("2026-05-18"))).Refuses("PGA-06");
        Op("2026-09-10", [.. Opgeschaald, Afgeschaald]).When(verstrekken, Stappen.Verstrekken(D("2026-09-10"))).Refuses("PGA-06");
    }

    [Theory]
    [InlineData(WgsSamenwerkingsverband.RIEC)]
    [InlineData(WgsSamenwerkingsverband.FEC)]
    [InlineData(WgsSamenwerkingsverband.ICOV)]
    public void PGA_data_go_to_no_other_partnership(WgsSamenwerkingsverband samenwerkingsverband) =>
        Op("2026-05-18", NaBesluit)
            .When(verstrekken, Stappen.Verstrekken(D("2026-05-18")) with { Samenwerkingsverband = samenwerkingsverband })
            .Refuses<AnderSamenwerkingsverband>();

    [Fact]
    public void On_return_the_plan_is_reviewed_within_two_weeks_and_evaluated_within_six_months()
    {
        var na = Op("2026-09-09", [.. Opgeschaald, gevraagd with { Soort = BesluitSoort.Afschalen }])
            .When(afschalen, new Afschalen(D("2026-09-09"), "Stabiel", "Geen"));

        na.Then(Afgeschaald);
        Assert.Equal(PgaStatus.InUitvoering, na.After.Status);
        Assert.Empty(na.After.Verzoeken);
        Assert.Null(na.After.Opschaling);
        Assert.Null(na.After.OpgeschaaldOp);
    }

    [Fact]
    public void Return_can_be_asked_for_while_scaled_up() =>
        Op("2026-08-01", Opgeschaald).When(new AfschalenVragenUseCase(), new AfschalenVragen("Het is rustig"))
            .Then(new BesluitGevraagd(BesluitSoort.Afschalen, T("Het is rustig"), Instant.FromUtc(2026, 8, 1, 9, 0)));

    [Fact]
    public void The_chair_can_turn_a_request_down()
    {
        var na = Voorzitter("2026-05-15", [.. InUitvoering, gevraagd])
            .When(new BesluitverzoekAfwijzenUseCase(), new BesluitverzoekAfwijzen(BesluitSoort.Opschalen, "Nog niet nodig"));

        na.Then(new BesluitverzoekAfgewezen(BesluitSoort.Opschalen, T("Nog niet nodig")));
        Assert.Empty(na.After.Verzoeken);
    }

    [Fact]
    public void A_decision_that_is_not_accepted_can_be_taken_back_until_the_case_is_scaled_up()
    {
        Assert.Null(Voorzitter("2026-05-16", NaBesluit)
            .When(new BesluitverzoekAfwijzenUseCase(), new BesluitverzoekAfwijzen(BesluitSoort.Opschalen, "Niet geaccepteerd")).After.Opschaling);
        Voorzitter("2026-05-19", Opgeschaald)
            .When(new BesluitverzoekAfwijzenUseCase(), new BesluitverzoekAfwijzen(BesluitSoort.Opschalen, "Te laat")).Refuses<BesluitIsNietGevraagd>();
    }

    [Theory]
    [InlineData(BesluitSoort.PlanVanAanpak)]
    [InlineData(BesluitSoort.Opschalen)]
    [InlineData(BesluitSoort.Afschalen)]
    [InlineData(BesluitSoort.Afsluiting)]
    public void What_was_not_asked_cannot_be_turned_down(BesluitSoort soort) =>
        Voorzitter("2026-05-15", InUitvoering)
            .When(new BesluitverzoekAfwijzenUseCase(), new BesluitverzoekAfwijzen(soort, "Nee")).Refuses<BesluitIsNietGevraagd>();

    [Fact]
    public void Incidents_are_numbered_and_show_acute_danger()
    {
        var na = Op("2026-05-15", InUitvoering).When(
            new IncidentVastleggenUseCase(), new IncidentVastleggen(D("2026-05-14"), DoelgroepCriterium.Gevaar, true, "Bedreiging"));

        na.Then(new IncidentVastgelegd(1, D("2026-05-14"), DoelgroepCriterium.Gevaar, true, T("Bedreiging")));
        Assert.True(na.After.AcuutGevaar);
    }

    [Fact]
    public void An_incident_does_not_lie_in_the_future() => Op("2026-05-15", InUitvoering)
        .When(new IncidentVastleggenUseCase(), new IncidentVastleggen(D("2026-05-16"), DoelgroepCriterium.Gevaar, false, "Bedreiging"))
        .Refuses<DagLigtInDeToekomst>();

    private static CasusAfgeschaald Afgeschaald => new(D("2026-09-09"), T("Stabiel"), T("Geen"), D("2026-09-23"), D("2027-03-09"));
}
