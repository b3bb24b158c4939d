using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Pga;
using CaseManagement.Pga.Informeren;
using CaseManagement.Pga.Plannen;
using CaseManagement.Pga.Schalen;
using CaseManagement.Pga.Verloop;
using NodaTime;
using static CaseManagement.Tests.Unit.Pga.Casus;

namespace CaseManagement.Tests.Unit.Pga;

public class PlanTests
{
    private static readonly StartgesprekVastleggenUseCase startgesprek = new();
    private static readonly PlanVaststellenUseCase vaststellen = new(Instellingen);
    private static readonly PlanBijstellenUseCase bijstellen = new();
    private static readonly LocalDate gesprek = D("2026-02-03");
    private static readonly LocalDate dag = D("2026-02-19");
    private static readonly PlanVaststellen plan = Stappen.Plan(dag);

    private static readonly InformatieplichtUitgesteld uitstel = new(D("2026-01-26"), UitstelGrond.StrafbareFeiten, Afweging, D("2026-02-18"));

    [Fact]
    public void The_start_talk_informs_the_data_subject_and_starts_the_plan() =>
        Op("2026-02-03", Geaccepteerd).When(startgesprek, Gesprek(StartgesprekResultaat.Gevoerd, true)).Then(InOpstelling[^2..]);

    [Fact]
    public void Informing_is_not_recorded_twice() =>
        Op("2026-02-03", [.. Geaccepteerd, new InformatieplichtVoldaan(gesprek)])
            .When(startgesprek, Gesprek(StartgesprekResultaat.Gevoerd, true)).Then(InOpstelling[^2]);

    [Fact]
    public void Nobody_is_spoken_to_without_being_informed()
    {
        Op("2026-02-03", Geaccepteerd).When(startgesprek, Gesprek(StartgesprekResultaat.Gevoerd, false)).Refuses("OND-30");
        Op("2026-02-03", [.. Geaccepteerd, new InformatieplichtVoldaan(gesprek)])
            .When(startgesprek, Gesprek(StartgesprekResultaat.Gevoerd, false)).Then(InOpstelling[^2]);
    }

    [Fact]
    public void A_start_talk_is_only_impossible_when_informing_is_postponed()
    {
        Op("2026-02-03", Geaccepteerd).When(startgesprek, Gesprek(StartgesprekResultaat.NietMogelijk, false)).Refuses<StartgesprekIsMogelijk>();
        Op("2026-02-03", [.. Geaccepteerd, new InformatieplichtVoldaan(gesprek)])
            .When(startgesprek, Gesprek(StartgesprekResultaat.NietMogelijk, false)).Refuses<StartgesprekIsMogelijk>();
        Assert.Equal(PgaStatus.PlanInOpstelling, Op("2026-02-03", [.. Geaccepteerd, uitstel])
            .When(startgesprek, Gesprek(StartgesprekResultaat.NietMogelijk, false)).After.Status);
    }

    [Fact]
    public void The_plan_brings_goals_actions_and_days() => Op("2026-02-19", InOpstelling).When(vaststellen, plan).Then(
        new PlanVastgesteld(
            dag,
            new PlanInhoud(
                [new PlanDoel(1, Leefgebied.Huisvesting, T("Woont rustig"), T("Geen meldingen"), D("2026-05-19"))],
                T("Drie maanden rust"),
                D("2026-07-19")),
            D("2026-08-19")),
        new ActieAfgesproken(1, T("Huisbezoek"), new Deelnemer("politie"), D("2026-03-05")));

    [Fact]
    public void The_data_subject_is_informed_before_the_plan_is_discussed()
    {
        IEvent[] nietGeinformeerd = [.. Geaccepteerd, InOpstelling[^2]];

        Op("2026-02-19", nietGeinformeerd).When(vaststellen, plan).Refuses<BetrokkeneIsNietGeinformeerd>();
        Op("2026-02-19", [.. nietGeinformeerd, uitstel]).When(vaststellen, plan).Refuses<BetrokkeneIsNietGeinformeerd>();
        Assert.Equal(PgaStatus.InUitvoering, Op("2026-02-19", [.. nietGeinformeerd, uitstel with { HerbeoordelenOp = dag }])
            .When(vaststellen, plan).After.Status);
    }

    [Theory]
    [InlineData("2026-02-19", false)]
    [InlineData("2026-02-20", true)]
    [InlineData("2026-08-19", true)]
    [InlineData("2026-08-20", false)]
    public void A_plan_is_evaluated_within_six_months(string evaluatieOp, bool mag)
    {
        var na = Op("2026-02-19", InOpstelling).When(vaststellen, plan with { EvaluatieOp = D(evaluatieOp) });

        Assert.Equal(mag ? null : new EvaluatiedatumKloptNiet(), na.Decision.Refusal);
    }

    [Fact]
    public void Goals_and_actions_do_not_lie_before_the_plan()
    {
        var gisteren = dag.PlusDays(-1);

        Op("2026-02-19", InOpstelling).When(vaststellen, plan with { Doelen = [plan.Doelen[0] with { UiterlijkOp = gisteren }] })
            .Refuses<DatumLigtVoorHetPlan>();
        Op("2026-02-19", InOpstelling).When(vaststellen, plan with { Acties = [plan.Acties![0] with { Deadline = gisteren }] })
            .Refuses<DatumLigtVoorHetPlan>();
    }

    [Fact]
    public void An_action_is_given_to_a_participant_only()
    {
        Op("2026-02-19", InOpstelling).When(vaststellen, plan with { Acties = [plan.Acties![0] with { Organisatie = "reclassering" }] })
            .Refuses<ActorIsGeenDeelnemer>();
        Op("2026-02-19", [.. InOpstelling, new DeelnemerUitgenodigd(new Deelnemer("politie", null, D("2026-02-18")))])
            .When(vaststellen, plan).Refuses<ActorIsGeenDeelnemer>();
        Assert.Single(Op("2026-02-19", InOpstelling)
            .When(vaststellen, plan with { Acties = [plan.Acties![0] with { Organisatie = "gemeente" }] }).After.Kern.Acties);
    }

    [Fact]
    public void A_plan_is_not_made_during_the_weekly_catch_up()
    {
        Op("2026-02-19", InOpstelling).When(vaststellen, plan with { OverlegType = "bijpraat" }).Refuses<NietTijdensBijpraatmoment>();
        Op("2026-03-19", InUitvoering).When(bijstellen, Bijstelling("2026-03-19", "2026-08-01") with { OverlegType = "bijpraat" })
            .Refuses<NietTijdensBijpraatmoment>();
    }

    [Fact]
    public void A_changed_plan_replaces_the_old_one_and_adds_actions()
    {
        var na = Op("2026-03-19", InUitvoering).When(
            bijstellen, Bijstelling("2026-03-19", "2026-08-19") with { Acties = [new NieuweActie("Bellen", "gemeente", null, D("2026-03-26"))] });

        na.Then(
            new PlanBijgesteld(
                D("2026-03-19"),
                new PlanInhoud(
                    [new PlanDoel(1, Leefgebied.Financien, T("Schulden geregeld"), T("Regeling getekend"), D("2026-04-19"))],
                    T("Een maand rust"),
                    D("2026-08-19"))),
            new ActieAfgesproken(2, T("Bellen"), new Deelnemer("gemeente"), D("2026-03-26")));
        Assert.Equal(Leefgebied.Financien, Assert.Single(na.After.Plan!.Doelen).Leefgebied);
    }

    [Fact]
    public void Changing_the_plan_does_not_extend_the_six_months() =>
        Op("2026-03-19", InUitvoering).When(bijstellen, Bijstelling("2026-03-19", "2026-08-20")).Refuses<EvaluatiedatumKloptNiet>();

    [Fact]
    public void Without_evaluation_no_data_comes_in_after_six_months()
    {
        Op("2026-08-20", InUitvoering).When(bijstellen, Bijstelling("2026-08-20", "2026-09-01")).Refuses<EvaluatieIsVerlopen>();
        Assert.IsType<EvaluatieIsVerlopen>(Stappen.Neem("IncidentVastleggen", Op("2026-08-20", InUitvoering)).Refusal);
        Assert.Null(Stappen.Neem("IncidentVastleggen", Op("2026-08-19", InUitvoering)).Refusal);
        Assert.IsType<EvaluatieIsVerlopen>(Stappen.Neem("IncidentVastleggen", Op("2026-07-24", Geaccepteerd)).Refusal);
        Assert.Null(Stappen.Neem("EvaluatieVastleggen", Op("2026-08-20", InUitvoering)).Refusal);
        Assert.Null(Stappen.Neem("IncidentVastleggen", Op("2026-08-20", [.. InUitvoering, Geevalueerd("2026-08-20")])).Refusal);
    }

    [Fact]
    public void The_clock_of_the_evaluation_stands_still_while_scaled_up_and_starts_again_on_return()
    {
        Assert.Null(Stappen.Neem("IncidentVastleggen", Op("2026-12-01", Opgeschaald)).Refusal);
        IEvent[] terug = [.. Opgeschaald, new CasusAfgeschaald(D("2026-09-09"), T("Stabiel"), T("Geen"), D("2026-09-23"), D("2027-03-09"))];
        Assert.Null(Stappen.Neem("IncidentVastleggen", Op("2027-03-09", terug)).Refusal);
        Assert.IsType<EvaluatieIsVerlopen>(Stappen.Neem("IncidentVastleggen", Op("2027-03-10", terug)).Refusal);
    }

    [Fact]
    public void A_plan_is_put_before_the_meeting_once()
    {
        var na = Op("2026-02-10", InOpstelling).When(new PlanVoorleggenUseCase(), new PlanVoorleggen("Graag vaststellen"));
        var gevraagd = new BesluitGevraagd(BesluitSoort.PlanVanAanpak, T("Graag vaststellen"), Instant.FromUtc(2026, 2, 10, 9, 0));

        na.Then(gevraagd);
        Op("2026-02-10", [.. InOpstelling, gevraagd]).When(new PlanVoorleggenUseCase(), new PlanVoorleggen("Nogmaals")).Refuses<BesluitIsAlGevraagd>();
        Assert.Empty(Op("2026-02-19", [.. InOpstelling, gevraagd]).When(vaststellen, plan).After.Verzoeken);
    }

    private static StartgesprekVastleggen Gesprek(StartgesprekResultaat resultaat, bool geinformeerd) => new(gesprek, resultaat, geinformeerd, "Gesproken");

    private static PlanBijstellen Bijstelling(string op, string evaluatieOp) => Stappen.Bijstelling(D(op), D(evaluatieOp));
}
