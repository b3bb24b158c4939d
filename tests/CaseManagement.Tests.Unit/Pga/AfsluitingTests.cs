using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Pga;
using CaseManagement.Pga.Afsluiting;
using CaseManagement.Pga.Evaluaties;
using CaseManagement.Pga.Informeren;
using CaseManagement.Pga.Plannen;
using CaseManagement.Pga.Verloop;
using CaseManagement.Toegang.Dossiers;
using NodaTime;
using static CaseManagement.Tests.Unit.Pga.Casus;

namespace CaseManagement.Tests.Unit.Pga;

public class AfsluitingTests
{
    private static readonly EvaluatieVastleggenUseCase evalueren = new(Instellingen);
    private static readonly CasusAfsluitenUseCase afsluiten = new(Instellingen);
    private static readonly LocalDate dag = D("2026-07-10");
    private static readonly CasusAfsluiten klaar = new(dag, Afsluitreden.DoelBereikt, "Klaar", true);
    private static readonly EvaluatieVastleggen evaluatie = new(D("2026-07-01"), DoelBehaald.Ja, Trend.Afgenomen, "Laag");

    private static IEvent[] Voorgesteld => Afgesloten[..^1];

    [Fact]
    public void An_evaluation_waits_for_the_meeting_unless_the_plan_goes_on()
    {
        Op("2026-07-01", InUitvoering).When(evalueren, evaluatie).Then(Geevalueerd("2026-07-01"));
        var door = Op("2026-07-01", InUitvoering).When(evalueren, evaluatie with { VolgendeEvaluatieOp = D("2026-12-01") });
        door.Then(Geevalueerd("2026-07-01"), new UitvoeringHervat(D("2026-07-01"), D("2026-12-01")));
        Assert.Equal((PgaStatus.InUitvoering, D("2026-12-01")), (door.After.Status, door.After.EvaluatieOp));
    }

    [Theory]
    [InlineData("2026-07-01")]
    [InlineData("2027-01-02")]
    public void The_next_evaluation_is_within_six_months(string volgende)
    {
        Op("2026-07-01", InUitvoering).When(evalueren, evaluatie with { VolgendeEvaluatieOp = D(volgende) }).Refuses<EvaluatiedatumKloptNiet>();
        Op("2026-07-01", Casus.Evaluatie).When(new UitvoeringHervattenUseCase(), new UitvoeringHervatten(D("2026-07-01"), D(volgende)))
            .Refuses<EvaluatiedatumKloptNiet>();
    }

    [Fact]
    public void After_an_evaluation_the_plan_can_go_on_and_a_proposal_to_close_is_off()
    {
        var na = Op("2026-07-10", Voorgesteld).When(new UitvoeringHervattenUseCase(), new UitvoeringHervatten(dag, D("2027-01-01")));

        na.Then(new UitvoeringHervat(dag, D("2027-01-01")));
        Assert.False(na.After.AfsluitingVoorgesteld);
    }

    [Fact]
    public void An_evaluation_while_scaled_up_keeps_the_case_scaled_up() => Assert.Equal(
        PgaStatus.Opgeschaald,
        Op("2026-07-01", Opgeschaald).When(evalueren, evaluatie with { VolgendeEvaluatieOp = D("2026-12-01") }).After.Status);

    [Fact]
    public void Closing_is_proposed_once()
    {
        var voorstellen = new AfsluitingVoorstellenUseCase();

        Op("2026-07-02", Casus.Evaluatie).When(voorstellen, new AfsluitingVoorstellen(Afsluitreden.DoelBereikt, "Klaar")).Then(Voorgesteld[^1]);
        Op("2026-07-02", Voorgesteld).When(voorstellen, new AfsluitingVoorstellen(Afsluitreden.DoelBereikt, "Klaar")).Refuses<BesluitIsAlGevraagd>();
        Op("2026-07-02", Casus.Evaluatie).When(voorstellen, new AfsluitingVoorstellen(Afsluitreden.OpgeschaaldBlijvend, "Klaar"))
            .Refuses<RedenPastNietBijFase>();
    }

    [Fact]
    public void The_chair_can_turn_the_proposal_down() =>
        Assert.False(Voorzitter("2026-07-10", Voorgesteld)
            .When(new BesluitverzoekAfwijzenUseCase(), new BesluitverzoekAfwijzen(BesluitSoort.Afsluiting, "Te vroeg")).After.AfsluitingVoorgesteld);

    [Fact]
    public void A_closed_case_is_destroyed_after_five_years() => Voorzitter("2026-07-10", Voorgesteld).When(afsluiten, klaar).Then(Afgesloten[^1]);

    [Fact]
    public void Nobody_closes_what_was_not_proposed() =>
        Voorzitter("2026-07-10", Casus.Evaluatie).When(afsluiten, klaar).Refuses<AfsluitingIsNietVoorgesteld>();

    [Fact]
    public void A_case_with_open_actions_cannot_close()
    {
        IEvent[] metActie = [.. Voorgesteld, InUitvoering[^1]];

        Voorzitter("2026-07-10", metActie).When(afsluiten, klaar).Refuses<ErZijnOpenActies>();
        Assert.Equal(PgaStatus.Afgesloten, Voorzitter("2026-07-10", [.. metActie, new ActieGereedgemeld(1)]).When(afsluiten, klaar).After.Status);
    }

    [Fact]
    public void A_case_cannot_close_while_the_duty_to_inform_is_open()
    {
        var zonder = Voorgesteld.Where(e => e is not InformatieplichtVoldaan).ToList();
        var uitstel = new InformatieplichtUitgesteld(D("2026-05-01"), UitstelGrond.StrafbareFeiten, Afweging, D("2026-07-09"));

        Voorzitter("2026-07-10", zonder).When(afsluiten, klaar).Refuses<BetrokkeneIsNietGeinformeerd>();
        Voorzitter("2026-07-10", [.. zonder, uitstel]).When(afsluiten, klaar).Refuses<BetrokkeneIsNietGeinformeerd>();
        Assert.Equal(PgaStatus.Afgesloten, Voorzitter("2026-07-10", [.. zonder, uitstel with { HerbeoordelenOp = dag }])
            .When(afsluiten, klaar with { BetrokkeneGeinformeerd = false }).After.Status);
    }

    [Fact]
    public void The_data_subject_is_told_of_the_closing_unless_he_died()
    {
        Voorzitter("2026-07-10", Voorgesteld).When(afsluiten, klaar with { BetrokkeneGeinformeerd = false }).Refuses<BetrokkeneWeetNietVanAfsluiting>();
        Assert.Equal(PgaStatus.Afgesloten, Voorzitter("2026-07-10", Voorgesteld)
            .When(afsluiten, klaar with { BetrokkeneGeinformeerd = false, Reden = Afsluitreden.Overleden }).After.Status);
    }

    [Fact]
    public void Aftercare_runs_until_a_later_day_and_then_the_case_is_only_kept()
    {
        Voorzitter("2026-07-10", Voorgesteld).When(afsluiten, klaar with { NazorgTot = dag }).Refuses<NazorgKloptNiet>();
        Voorzitter("2026-07-10", Voorgesteld).When(afsluiten, klaar with { NazorgTot = D("2026-09-01") }).Then(Nazorg[^2..]);
        Op("2026-09-02", Nazorg).When(new InBewaringNemenUseCase(), new InBewaringNemen(D("2026-09-01"))).Refuses<NazorgLooptNog>();
        Op("2026-09-02", Nazorg).When(new InBewaringNemenUseCase(), new InBewaringNemen(D("2026-09-02")))
            .Then(new InBewaringGenomen(D("2026-09-02")));
        Op("2026-07-11", Afgesloten).When(new InBewaringNemenUseCase(), new InBewaringNemen(D("2026-07-11"))).Then(Bewaard[^1]);
    }

    [Theory]
    [InlineData(Afsluitreden.Verhuisd, true)]
    [InlineData(Afsluitreden.DoelBereikt, false)]
    [InlineData(Afsluitreden.OpgeschaaldBlijvend, false)]
    public void Before_a_plan_a_case_can_only_be_aborted_and_is_kept_for_a_year(Afsluitreden reden, bool mag)
    {
        var na = Voorzitter("2026-07-10", [.. InOpstelling, Voorgesteld[^1]]).When(afsluiten, klaar with { Reden = reden });

        if (mag)
        {
            Assert.Equal(D("2027-07-10"), na.After.VernietigenOp);
        }
        else
        {
            na.Refuses<RedenPastNietBijFase>();
        }
    }

    [Fact]
    public void An_ex_detainee_is_kept_for_nine_months_without_and_five_years_with_measures()
    {
        static IEvent[] Ex(IEvent[] given) => [Aanmelding with { ExGedetineerde = true }, .. given[1..]];

        Assert.Equal(D("2027-04-10"), Voorzitter("2026-07-10", Ex([.. InOpstelling, Voorgesteld[^1]]))
            .When(afsluiten, klaar with { Reden = Afsluitreden.Detentie }).After.VernietigenOp);
        Assert.Equal(D("2031-07-10"), Voorzitter("2026-07-10", Ex(Voorgesteld)).When(afsluiten, klaar).After.VernietigenOp);
    }

    [Fact]
    public void A_case_that_stays_scaled_up_closes_after_an_evaluation_and_its_local_actions_lapse()
    {
        var blijvend = klaar with { Reden = Afsluitreden.OpgeschaaldBlijvend };
        IEvent[] voorgesteld = [.. Opgeschaald, Voorgesteld[^1]];

        Voorzitter("2026-07-10", voorgesteld).When(afsluiten, blijvend).Refuses<EvaluatieOntbreekt>();
        Voorzitter("2026-07-10", [.. voorgesteld, Geevalueerd("2026-07-01")]).When(afsluiten, klaar).Refuses<RedenPastNietBijFase>();
        Voorzitter("2026-07-10", [.. voorgesteld, Geevalueerd("2026-07-01")]).When(afsluiten, blijvend).Then(
            new ActieVervallen(1, T("Klaar")), new CasusAfgesloten(dag, Afsluitreden.OpgeschaaldBlijvend, T("Klaar"), true, D("2031-07-10")));
    }

    [Fact]
    public void A_proposal_to_abort_is_off_once_there_is_a_plan() =>
        Assert.False(Op("2026-02-19", [.. InOpstelling, Voorgesteld[^1]])
            .When(new PlanVaststellenUseCase(Instellingen), Stappen.Plan(D("2026-02-19"))).After.AfsluitingVoorgesteld);
}
