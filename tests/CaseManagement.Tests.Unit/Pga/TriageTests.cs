using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Pga;
using CaseManagement.Pga.Aanmelding;
using CaseManagement.Pga.Triage;
using CaseManagement.Toegang.Dossiers;
using NodaTime;
using static CaseManagement.Tests.Unit.Pga.Casus;

namespace CaseManagement.Tests.Unit.Pga;

public class TriageTests
{
    private static readonly TriageAfrondenUseCase useCase = new(Instellingen);
    private static readonly LocalDate dag = D("2026-01-23");
    private static readonly TriageAfronden accepteren = Stappen.Accepteren(dag);

    private static TriageAfronden Met(Func<Acceptatie, Acceptatie> wijzig) => accepteren with { Acceptatie = wijzig(accepteren.Acceptatie!) };

    private static TriageAfronden MetDeelnemer(string organisatie, LocalDate? tot) =>
        Met(a => a with { Deelnemers = [new Deelnemer(organisatie, null, tot)] });

    private static TriageAfronden MetPersoon(string organisatie, GebruikerId wie, LocalDate? tot = null) =>
        Met(a => a with { Deelnemers = [new Deelnemer(organisatie, wie, tot)] });

    [Fact]
    public void Every_participant_is_a_partner_of_the_convenant_not_only_the_first() => Op("2026-01-23", InTriage)
        .When(useCase, Met(a => a with { Deelnemers = [new Deelnemer("politie", null, dag), new Deelnemer("buurtbemiddeling", null, dag)] }))
        .Refuses<OrganisatieIsGeenConvenantpartner>();

    [Fact]
    public void Acceptance_gives_priority_regie_and_the_days_for_plan_and_evaluation() =>
        Op("2026-01-23", InTriage).When(useCase, accepteren).Then(Aangenomen);

    [Fact]
    public void Acceptance_can_appoint_another_casusregisseur_and_invite_partners()
    {
        var nieuw = new GebruikerId("n.nieuw");
        var partner = new Deelnemer("politie", null, D("2026-04-01"));

        Op("2026-01-23", InTriage).When(useCase, Met(a => a with { Casusregisseur = nieuw, Deelnemers = [partner] })).Then(
            Aangenomen with { Casusregisseur = nieuw }, new DuoToegewezen(new Duo(nieuw, Casus.Achtervang)), new DeelnemerUitgenodigd(partner));
    }

    [Fact]
    public void Acceptance_can_appoint_another_achtervang() =>
        Assert.Equal(
            new Duo(Regisseur, new GebruikerId("n.nieuw")),
            Op("2026-01-23", InTriage).When(useCase, Met(a => a with { Achtervang = new GebruikerId("n.nieuw") })).After.Kern.Duo);

    [Fact]
    public void Acceptance_needs_a_criterion_of_the_target_group() =>
        Op("2026-01-23", InTriage).When(useCase, Met(a => a with { Criteria = [] })).Refuses<GeenGrondVoorPga>();

    [Fact]
    public void The_casusregisseur_is_not_his_own_achtervang() =>
        Op("2026-01-23", InTriage).When(useCase, Met(a => a with { Casusregisseur = Casus.Achtervang })).Refuses("ROL-01");

    [Fact]
    public void Somebody_with_a_conflict_of_interest_is_not_appointed() =>
        Op("2026-01-23", [.. InTriage, new BelangenconflictGemeld(Regisseur)]).When(useCase, accepteren).Refuses("ROL-07");

    [Fact]
    public void Only_partners_of_the_convenant_take_part() =>
        Op("2026-01-23", InTriage).When(useCase, MetDeelnemer("buurtbemiddeling", D("2026-04-01"))).Refuses("PGA-04");

    [Theory]
    [InlineData(null)]
    [InlineData("2026-01-22")]
    public void A_partner_is_invited_until_a_day_that_is_not_past(string? tot) =>
        Op("2026-01-23", InTriage).When(useCase, MetDeelnemer("politie", tot is null ? null : D(tot))).Refuses("ROL-06");

    [Fact]
    public void A_housing_corporation_may_take_part_by_agreement_and_a_colleague_by_name_needs_no_end_date()
    {
        Assert.Single(Op("2026-01-23", InTriage).When(useCase, MetDeelnemer("woningcorporatie", D("2026-01-23"))).After.Kern.Deelnemers);
        Assert.Single(Op("2026-01-23", InTriage).When(useCase, MetPersoon("Gemeente", new("t.team"))).After.Kern.Deelnemers);
        Op("2026-01-23", InTriage).When(useCase, MetDeelnemer("gemeente", null)).Refuses<CollegaMoetPersoonZijn>();
    }

    [Fact]
    public void An_invitation_of_triage_lasts_three_months_at_most_and_counts_in_every_role()
    {
        Op("2026-01-23", InTriage).When(useCase, MetDeelnemer("politie", D("2026-04-24"))).Refuses<UitnodigingIsTeLang>();
        var streek = new Deelnemer("Politie", null, D("2026-04-23")) { AlleenAls = Rol.Politie };
        Assert.Equal(
            [new Deelnemer("politie", null, D("2026-04-23"))],
            Op("2026-01-23", InTriage).When(useCase, Met(a => a with { Deelnemers = [streek] })).After.Kern.Deelnemers);
    }

    [Fact]
    public void Who_declared_a_conflict_of_interest_is_not_invited_by_triage() =>
        Op("2026-01-23", [.. InTriage, new BelangenconflictGemeld(new("p.agent"))])
            .When(useCase, MetPersoon("politie", new("p.agent"), D("2026-04-01"))).Refuses<PersoonIsUitgesloten>();

    [Fact]
    public void A_rejected_case_ends_and_is_kept_for_a_year()
    {
        var na = Op("2026-01-23", InTriage).When(useCase, new TriageAfronden(dag, TriageBesluit.Afwijzen, "Geen doelgroep"));

        na.Then(new TriageAfgewezen(dag, T("Geen doelgroep"), D("2027-01-23")));
        Assert.Equal(PgaStatus.Afgewezen, na.After.Status);
        Assert.False(na.After.IsActief);
    }

    [Fact]
    public void A_rejected_ex_detainee_is_kept_for_nine_months() =>
        Assert.Equal(D("2026-10-23"), Op("2026-01-23", [Aanmelding with { ExGedetineerde = true }, .. InTriage[1..]])
            .When(useCase, new TriageAfronden(dag, TriageBesluit.Afwijzen, "Geen doelgroep")).After.VernietigenOp);

    [Fact]
    public void A_person_can_be_referred_on()
    {
        var na = Op("2026-01-23", InTriage).When(useCase, Naar(DoorverwijzingNaar.Zorg, null));

        na.Then(new TriageDoorverwezen(dag, DoorverwijzingNaar.Zorg, null, T("Zorg past beter"), D("2027-01-23")));
        Assert.Equal(PgaStatus.Doorverwezen, na.After.Status);
    }

    [Fact]
    public void Ondermijning_needs_a_new_basis()
    {
        Op("2026-01-23", InTriage).When(useCase, Naar(DoorverwijzingNaar.Ondermijning, null)).Refuses<NieuweGrondslagOntbreekt>();
        Op("2026-01-23", InTriage).When(useCase, Naar(DoorverwijzingNaar.Ondermijning, "Protocol"))
            .Then(new TriageDoorverwezen(dag, DoorverwijzingNaar.Ondermijning, T("Protocol"), T("Zorg past beter"), D("2027-01-23")));
    }

    private static TriageAfronden Naar(DoorverwijzingNaar naar, string? grondslag) =>
        new(dag, TriageBesluit.Doorverwijzen, "Zorg past beter", Doorverwijzing: new Doorverwijzing(naar, grondslag));
}
