using CaseManagement.Controles.Aanleidingen;
using CaseManagement.Controles.Plannen;
using CaseManagement.Controles.Toestand;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Toegang.Dossiers;
using NodaTime;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

public class PlannenTests
{
    private static readonly Planfeiten magZien = new(true, Loopt);
    private static readonly ControlePlannenUseCase plannen = new(Lezer, null!, []);

    private static ControlePlannen Plan => new(
        new(2026, 5, 12), Fenomeen.Autobranche, [Controledoel.Naleving, Controledoel.Naleving], "Vergunningen", "Bedrijventerrein", Paar, Signaal);

    [Fact]
    public void A_control_is_planned_with_its_goal_place_duo_and_reference() => Given().When(plannen, Plan, magZien).Then(
        new ControleGepland("CTR-2026-0001", new(2026, 5, 12), Fenomeen.Autobranche, [Controledoel.Naleving], Tekst("Vergunningen"), Tekst("Bedrijventerrein"), Signaal, Regisseur, Vandaag, "v1.0"),
        new DuoToegewezen(Paar));

    [Fact]
    public void A_repeated_plan_plans_nothing() => Given(Gepland).When(plannen, Plan, magZien).ThenNothing();

    [Fact]
    public void A_duo_is_two_people() =>
        Given().When(plannen, Plan with { Duo = new(Regisseur, Regisseur) }, magZien).Refuses<DuoVanEenPersoon>();

    [Fact]
    public void A_year_that_is_over_takes_no_plans_and_an_earlier_day_of_this_year_does()
    {
        Given().When(plannen, Plan with { PlanDatum = new(2025, 12, 31) }, magZien).Refuses<PlanjaarIsVoorbij>();
        Assert.NotNull(Given().When(plannen, Plan with { PlanDatum = new(2026, 1, 1) }, magZien).Then<ControleGepland>());
    }

    [Fact]
    public void Investigation_is_no_goal_of_a_control_beside_others_neither() =>
        Given().When(plannen, Plan with { Doelen = [Controledoel.Naleving, Controledoel.Opsporing] }, magZien).Refuses<OpsporingIsGeenControledoel>();

    [Fact]
    public void Nobody_refers_to_a_signal_that_he_may_not_see_and_is_not_told_how_it_stands() =>
        Given().When(plannen, Plan, new(false, new(Aanleidingstand.Ingetrokken))).Refuses<HerkomstIsOnbekend>();

    [Fact]
    public void A_signal_that_proved_false_or_ended_carries_no_control()
    {
        Given().When(plannen, Plan, magZien with { Feiten = Loopt with { Stand = Aanleidingstand.Ingetrokken } }).Refuses<AanleidingIsIngetrokken>();
        Given().When(plannen, Plan, magZien with { Feiten = Loopt with { Stand = Aanleidingstand.Beeindigd } }).Refuses<AanleidingIsBeeindigd>();
    }

    [Fact]
    public void Nothing_follows_from_a_signal_without_a_protocol_in_force()
    {
        Given().When(plannen, Plan, magZien with { Feiten = Loopt with { Protocol = null } }).Refuses("OND-01");
        Given().When(plannen, Plan, magZien with { Feiten = Loopt with { Protocol = Loopt.Protocol! with { IsBeeindigd = true } } }).Refuses("OND-01");
        Assert.Null(Given().When(plannen, Plan with { Herkomst = null }, new(true, ControleFeiten.Geen)).Then<ControleGepland>().ProtocolVersie);
    }

    [Fact]
    public void A_control_moves_to_a_day_that_is_still_to_come()
    {
        var verzetten = new ControleVerzettenUseCase();
        var na = Given(Voorbereid).When(verzetten, new(Vandaag, "Ziek")).After;
        Assert.Equal((Vandaag, ControleStatus.Gepland, null), (na.PlanDatum, na.Status, na.VoorbereidOp));
        Given(Voorbereid).When(verzetten, new(Vandaag.PlusDays(-1), "Ziek")).Refuses<NieuweDagIsVoorbij>();
    }

    [Fact]
    public void A_control_is_called_off_with_its_reason_and_kept_for_a_year()
    {
        var na = Given(Voorbereid).When(new ControleAfgelastenUseCase(Instellingen), new(Afgelastingsreden.Veiligheid, "Dreiging"));
        na.Then(new ControleAfgelast(Afgelastingsreden.Veiligheid, Tekst("Dreiging"), new LocalDate(2027, 3, 2), Regisseur, Vandaag));
        Assert.Equal((ControleStatus.Afgelast, new LocalDate(2027, 3, 2), false), (na.After.Status, na.After.VernietigenOp, na.After.IsActief));
        Assert.NotNull(na.After.Afgelasting);
    }

    [Fact]
    public void Nobody_calls_off_a_control_with_open_actions() => Given([.. Gepland, Actie])
        .When(new ControleAfgelastenUseCase(Instellingen), new(Afgelastingsreden.Capaciteit, "x")).Refuses<ErZijnOpenActies>();

    internal static ActieAfgesproken Actie { get; } = new(1, Tekst("bellen"), new Deelnemer("gemeente", Regisseur), new(2026, 3, 9));
}
