using CaseManagement.Bibob.Advies;
using CaseManagement.Bibob.Formulier;
using CaseManagement.Bibob.Screening;
using CaseManagement.Bibob.Termijnen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static CaseManagement.Tests.Unit.Bibob.Proef;

namespace CaseManagement.Tests.Unit.Bibob;

public class TermijnTests
{
    [Fact]
    public void Without_a_stop_the_decision_is_due_eight_weeks_after_receipt() => Assert.Equal(D(3, 2), Stand(D(2, 1), Binnen).UiterlijkOp);

    [Fact]
    public void An_invitation_stops_the_clock_from_the_next_day_until_completion()
    {
        var stand = Stand(D(2, 20), [.. InAanvulling, new AanvullingBinnengekomen(D(1, 28), true)]);
        Assert.Equal((8, D(3, 10), false), (stand.OpgeschorteDagen, stand.UiterlijkOp, stand.IsOpgeschort));
    }

    [Fact]
    public void An_invitation_that_is_not_answered_stops_the_clock_until_its_term()
    {
        Assert.True(Stand(D(2, 3), InAanvulling).IsOpgeschort);
        Assert.Equal((14, false), (Stand(D(2, 4), InAanvulling).OpgeschorteDagen, Stand(D(2, 4), InAanvulling).IsOpgeschort));
    }

    [Fact]
    public void An_incomplete_answer_does_not_start_the_clock() =>
        Assert.Equal(14, Stand(D(2, 20), [.. InAanvulling, new AanvullingBinnengekomen(D(1, 28), false)]).OpgeschorteDagen);

    [Fact]
    public void Advice_stops_the_clock_from_the_request_through_the_receipt()
    {
        var stand = Stand(D(3, 20), Geadviseerd);
        Assert.Equal((29, D(3, 31)), (stand.OpgeschorteDagen, stand.UiterlijkOp));
    }

    [Fact]
    public void Advice_that_stays_away_stops_the_clock_no_longer_than_the_term_of_the_bureau() =>
        Assert.Equal(57, Stand(new LocalDate(2026, 9, 1), Gevraagd).OpgeschorteDagen);

    [Fact]
    public void Overlapping_stops_count_once()
    {
        IEvent[] tweemaal = [.. InAanvulling, new AanvullingBinnengekomen(D(1, 28), false), new AanvullingGevraagd(D(1, 28), D(2, 10), Tekst("x"))];
        Assert.Equal(21, Stand(D(3, 1), tweemaal).OpgeschorteDagen);
    }

    [Fact]
    public void The_overview_shows_a_suspended_decision_term_and_the_term_that_runs()
    {
        var termijnen = Overzicht(Gevraagd).Termijnen;
        Assert.Equal([new TermijnOverzicht("Beslistermijn", D(3, 3), true, true), new TermijnOverzicht("LBB-advies", D(3, 30), true)], termijnen);
    }

    [Fact]
    public void The_overview_does_not_call_a_term_suspended_whose_stop_has_run_out() =>
        Assert.False(Overzicht([.. InAanvulling, new AanvullingBinnengekomen(D(2, 5), false)]).Termijnen[0].IsOpgeschort);

    [Fact]
    public void A_term_of_a_verordening_is_not_legal_in_the_sense_of_the_termijnenwet()
    {
        var state = Staat(Binnen);
        Assert.False(Zaaktype.Overzicht(Testing.Scenario<BibobScreening>.Dossier, state with
        {
            Kop = state.Kop with { BeslistermijnBron = Kernel.Kalender.TermijnBron.Verordening },
        }).Termijnen[0].IsWettelijk);
    }

    [Fact]
    public void While_the_bureau_waits_its_term_stands_still() => Assert.Equal(
        new TermijnOverzicht("LBB-advies", D(3, 30), true, true), Overzicht([.. Gevraagd, new LbbAanvullendeVragenGesteld(D(2, 9), Tekst("?"))]).Termijnen[1]);

    [Fact]
    public void Each_phase_shows_its_own_term()
    {
        Assert.Equal(("Vragenformulier", D(1, 20)), Tweede(Uitgereikt));
        Assert.Equal(("Aanvulling", D(2, 3)), Tweede(InAanvulling));
        Assert.Equal(("Zienswijze", D(2, 24)), Tweede(Zienswijze(GevaarsConclusie.ErnstigGevaar)[..^1]));
        Assert.Equal(new TermijnOverzicht("Bibob-register", D(2, 27)), Assert.Single(Overzicht(Besloten).Termijnen));
        Assert.Empty(Overzicht(Gemeld).Termijnen);
        Assert.True(Overzicht(InAanvulling).Termijnen[0].IsOpgeschort);
        Assert.False(Overzicht(Uitgereikt).Termijnen[0].IsOpgeschort);
    }

    [Fact]
    public void Suspension_never_shortens_the_term_and_counts_each_day_once() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(
            (from vraag in Gen.Choose(0, 30)
             from hersteltermijn in Gen.Choose(1, 30)
             from antwoord in Gen.Choose(0, 40)
             from volledig in Gen.Elements(true, false)
             from tweede in Gen.Choose(0, 20)
             from lbb in Gen.Choose(0, 30)
             from advies in Gen.Choose(0, 80)
             select (vraag, hersteltermijn, antwoord, volledig, tweede, lbb, advies)).ToArbitrary(),
            geval =>
            {
                var gevraagd = D(1, 19).PlusDays(geval.vraag);
                var beantwoord = gevraagd.PlusDays(geval.antwoord);
                var lbb = beantwoord.PlusDays(geval.lbb);
                var state = Staat([
                    .. Onvolledig,
                    new AanvullingGevraagd(gevraagd, gevraagd.PlusDays(geval.hersteltermijn), Tekst("x")),
                    new AanvullingBinnengekomen(beantwoord, geval.volledig),
                    new AanvullingGevraagd(beantwoord, beantwoord.PlusDays(geval.tweede + 1), Tekst("x")),
                    new LbbAdviesAangevraagd(lbb, lbb, Tekst("x")),
                    new LbbAdviesBinnengekomen(lbb.PlusDays(geval.advies), [], Tekst("x"))]);
                var stand = state.Termijnstand(Wetskalender, new LocalDate(2027, 1, 1));
                var dagen = state.Opschortingen().SelectMany(o => Dagen(o.Van, Eerste(o.Tot, o.UiterlijkTot))).Distinct().Count();
                return stand.UiterlijkOp >= D(3, 2) && stand.OpgeschorteDagen <= dagen && (lbb > D(3, 2) || stand.OpgeschorteDagen == dagen);
            }));

    private static LocalDate Eerste(LocalDate? a, LocalDate? b) => a is { } x && b is { } y ? LocalDate.Min(x, y) : a ?? b!.Value;

    private static IEnumerable<LocalDate> Dagen(LocalDate van, LocalDate tot) =>
        Enumerable.Range(0, Math.Max(0, Period.DaysBetween(van, tot) + 1)).Select(van.PlusDays);

    private static Kernel.Kalender.TermijnStand Stand(LocalDate peildatum, IEvent[] events) => Staat(events).Termijnstand(Wetskalender, peildatum);

    private static DossierOverzicht Overzicht(IEvent[] events) => Zaaktype.Overzicht(Testing.Scenario<BibobScreening>.Dossier, Staat(events));

    private static (string, LocalDate) Tweede(IEvent[] events) => (Overzicht(events).Termijnen[1].Soort, Overzicht(events).Termijnen[1].UiterlijkOp);
}
