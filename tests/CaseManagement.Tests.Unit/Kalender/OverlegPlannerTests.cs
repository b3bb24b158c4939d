using CaseManagement.Overleggen.Kalender;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;

namespace CaseManagement.Tests.Unit.Kalender;

public class OverlegPlannerTests
{
    private static readonly ElkeWeken woonoverlast = new(D("2026-01-12"), 5);
    private static readonly ElkeWeken pga = new(D("2026-01-08"), 6);

    [Theory]
    [InlineData(1, "2026-01-12", "2026-01-12", "2026-01-05", "2026-01-07")]
    [InlineData(2, "2026-02-16", "2026-02-16", "2026-02-09", "2026-02-11")]
    [InlineData(3, "2026-03-23", "2026-03-23", "2026-03-16", "2026-03-18")]
    [InlineData(4, "2026-04-27", "2026-04-28", "2026-04-20", "2026-04-22")] // Koningsdag
    public void The_woonoverlast_series_of_2026(int nummer, string nominaal, string datum, string sluiting, string verzending) =>
        Assert.Equal(
            new GeplandOverleg(nummer, D(nominaal), D(datum), BuitenWeek: false, D(sluiting) + LocalTime.Noon, D(verzending)),
            Plan(woonoverlast, "2026-01-01", "2026-12-31")[nummer - 1]);

    [Fact]
    public void The_PGA_series_of_2026_moves_only_the_meeting_on_Hemelvaart() => Assert.Equal(
        Ds("2026-01-08", "2026-02-19", "2026-04-02", "2026-05-15", "2026-06-25", "2026-08-06", "2026-09-17", "2026-10-29", "2026-12-10"),
        Datums(Plan(pga, "2026-01-01", "2026-12-31")));

    [Fact]
    public void The_agenda_of_PGA_meeting_7_closes_on_10_September_at_noon_in_Amsterdam()
    {
        var overleg = Assert.IsType<GeplandOverleg>(Plan(pga, "2026-01-01", "2026-12-31")[6]);

        Assert.Equal((7, D("2026-09-17"), D("2026-09-14")), (overleg.Volgnummer, overleg.Datum, overleg.Verzending));
        Assert.False(overleg.IsGesloten(Instant.FromUtc(2026, 9, 10, 9, 59, 59)));
        Assert.True(overleg.IsGesloten(Instant.FromUtc(2026, 9, 10, 10, 0)));
    }

    [Fact]
    public void A_moved_meeting_does_not_shift_later_ones() => Assert.Equal(
        Ds("2026-04-28", "2026-06-01", "2026-07-06"), Datums(Plan(woonoverlast, "2026-04-20", "2026-07-10")));

    [Fact]
    public void A_meeting_moves_to_the_first_later_meeting_day_of_its_week() =>
        Assert.Equal(D("2026-12-22"), Eerste("2026-12-21", "2026-12-21").Datum);

    [Fact]
    public void Without_a_later_day_it_moves_to_the_last_earlier_day_of_its_week()
    {
        Assert.Equal(D("2026-05-13"), Eerste("2026-05-14", "2026-05-15").Datum);
        Assert.Equal(D("2026-04-02"), Eerste("2026-04-03").Datum); // Goede Vrijdag
        Assert.Equal(D("2026-12-31"), Eerste("2027-01-01").Datum); // into the year before
    }

    [Fact]
    public void A_closed_Christmas_week_moves_it_to_the_next_week_with_a_flag()
    {
        var overleg = Eerste("2026-12-23", VanTot("2026-12-21", "2026-12-25"));

        Assert.Equal((D("2026-12-28"), true), (overleg.Datum, overleg.BuitenWeek));
        Assert.Equal(D("2026-12-14") + LocalTime.Noon, overleg.Aanleversluiting); // the closed week does not count
        Assert.Equal(D("2026-12-16"), overleg.Verzending);
    }

    [Fact]
    public void It_may_be_seven_days_later_but_not_eight()
    {
        Assert.Equal(D("2026-12-30"), Eerste("2026-12-23", VanTot("2026-12-21", "2026-12-29")).Datum);
        Assert.IsType<VervallenOverleg>(EersteOfVervallen("2026-12-23", VanTot("2026-12-21", "2026-12-30")));
        Assert.IsType<VervallenOverleg>(EersteOfVervallen("2026-12-21", VanTot("2026-12-21", "2026-12-28")));
    }

    [Fact]
    public void It_crosses_the_year_only_within_a_week()
    {
        Assert.Equal(D("2027-01-04"), Eerste("2026-12-28", VanTot("2026-12-28", "2026-12-31")).Datum);
        Assert.Equal(
            new VervallenOverleg(1, D("2026-12-28")), EersteOfVervallen("2026-12-28", [.. VanTot("2026-12-28", "2026-12-31"), D("2027-01-04")]));
    }

    [Fact]
    public void A_weekly_meeting_lapses_when_the_next_one_takes_the_day()
    {
        var wekelijks = new ElkeWeken(D("2026-12-21"), 1);

        var plan = Plan(wekelijks, "2026-12-21", "2026-12-28", VanTot("2026-12-21", "2026-12-25"));

        Assert.Equal(new VervallenOverleg(1, D("2026-12-21")), plan[0]);
        Assert.Equal(Ds("2026-12-28"), Datums(plan));
    }

    [Fact]
    public void It_also_lapses_when_the_next_one_was_moved_to_that_day()
    {
        // Only Monday 28 December is left of the second week, so the second meeting moves there from Wednesday.
        var wekelijks = new ElkeWeken(D("2026-12-23"), 1);

        var plan = Plan(wekelijks, "2026-12-21", "2027-01-01", [.. VanTot("2026-12-21", "2026-12-27"), .. VanTot("2026-12-29", "2026-12-31")]);

        Assert.Equal(new VervallenOverleg(1, D("2026-12-23")), plan[0]);
        Assert.Equal(Ds("2026-12-28"), Datums(plan));
    }

    [Fact]
    public void A_weekly_meeting_does_move_when_the_next_one_has_another_day()
    {
        var plan = Plan(new ElkeWeken(D("2026-12-23"), 1), "2026-12-21", "2027-01-01", VanTot("2026-12-21", "2026-12-25"));

        Assert.Equal(Ds("2026-12-28", "2026-12-30"), Datums(plan));
    }

    [Fact]
    public void Koningsdag_on_a_Saturday_leaves_the_Monday_alone()
    {
        Assert.Equal(D("2031-04-28"), Eerste("2031-04-28").Datum);
        Assert.Equal(D("2031-04-25"), Eerste("2031-04-26").Datum); // a Saturday anchor has no later day in its week
        Assert.Equal(D("2031-04-25"), Eerste("2031-04-27").Datum);
    }

    [Fact]
    public void A_period_holds_the_meetings_with_their_nominal_date_in_it_and_periods_join()
    {
        var heel = Plan(woonoverlast, "2026-01-12", "2027-03-08");

        Assert.Equal(heel, [.. Plan(woonoverlast, "2026-01-12", "2026-04-27"), .. Plan(woonoverlast, "2026-04-28", "2027-03-08")]);
        Assert.Equal(Enumerable.Range(1, 13), heel.Select(overleg => overleg.Volgnummer));
        Assert.Empty(Plan(woonoverlast, "2025-01-01", "2026-01-11"));
    }

    [Fact]
    public void A_series_is_planned_twelve_months_ahead()
    {
        var plan = Planner().PlanVooruit(woonoverlast, D("2026-01-12"));

        Assert.Equal((11, D("2026-12-28")), (plan.Count, plan[^1].Nominaal));
        Assert.Equal(D("2027-02-01"), Planner().PlanVooruit(woonoverlast, D("2026-02-01"))[^1].Nominaal);
    }

    [Fact]
    public void Series_on_call_and_a_number_of_times_per_year_are_planned_by_the_same_rules()
    {
        Assert.Empty(Plan(new OpAfroep(), "2026-01-01", "2030-01-01"));
        Assert.Equal(
            Ds("2026-01-26", "2026-04-28", "2026-07-27", "2026-10-26"),
            Datums(Plan(new KerenPerJaar(D("2026-01-26"), 4), "2026-01-01", "2026-12-31")));
    }

    [Fact]
    public void A_meeting_whose_agenda_was_sent_stays_when_the_calendar_changes()
    {
        var verzonden = Plan(woonoverlast, "2026-01-01", "2026-02-28").OfType<GeplandOverleg>().ToArray();

        var plan = Planner(D("2026-01-12"), D("2026-02-16"), D("2026-03-23"))
            .Plan(woonoverlast, D("2026-01-01"), D("2026-03-31"), verzonden);

        Assert.Equal(Ds("2026-01-12", "2026-02-16", "2026-03-24"), Datums(plan));
        Assert.Equal(verzonden[1], plan[1]);
    }

    [Fact]
    public void A_meeting_does_not_move_out_of_its_week_to_the_day_of_a_sent_one()
    {
        var wekelijks = new ElkeWeken(D("2026-12-23"), 1);
        var kerst = VanTot("2026-12-21", "2026-12-25");
        var verplaatst = Assert.IsType<GeplandOverleg>(Plan(wekelijks, "2026-12-30", "2026-12-30")[0]) with { Datum = D("2026-12-28") };

        var plan = Planner(kerst).Plan(wekelijks, D("2026-12-21"), D("2026-12-31"), [verplaatst]);

        Assert.Equal([new VervallenOverleg(1, D("2026-12-23")), verplaatst], plan);
    }

    [Fact]
    public void Closing_and_sending_can_be_set_locally()
    {
        var planner = new OverlegPlanner(new VergaderKalender([]), new AgendaTermijnen(2, 1, new LocalTime(17, 0)));

        var overleg = Assert.IsType<GeplandOverleg>(planner.Plan(woonoverlast, D("2026-01-12"), D("2026-01-12"))[0]);

        Assert.Equal(D("2026-01-08") + new LocalTime(17, 0), overleg.Aanleversluiting);
        Assert.Equal(D("2026-01-09"), overleg.Verzending);
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(5, 0)]
    public void An_agenda_closes_before_it_is_sent_and_is_sent_before_the_meeting(int aanleversluiting, int verzending) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new AgendaTermijnen(aanleversluiting, verzending, LocalTime.Noon));

    private static OverlegPlanner Planner(params LocalDate[] gesloten) => new(new VergaderKalender(gesloten), AgendaTermijnen.Standaard);

    private static IReadOnlyList<OverlegDatum> Plan(Ritme ritme, string van, string totEnMet, params LocalDate[] gesloten) =>
        Planner(gesloten).Plan(ritme, D(van), D(totEnMet));

    private static OverlegDatum EersteOfVervallen(string nominaal, params LocalDate[] gesloten) =>
        Assert.Single(Plan(new ElkeWeken(D(nominaal), 5), nominaal, nominaal, gesloten));

    private static GeplandOverleg Eerste(string nominaal, params LocalDate[] gesloten) =>
        Assert.IsType<GeplandOverleg>(EersteOfVervallen(nominaal, gesloten));

    private static GeplandOverleg Eerste(string nominaal, string gesloten) => Eerste(nominaal, Ds(gesloten));

    private static IEnumerable<LocalDate> Datums(IEnumerable<OverlegDatum> plan) =>
        plan.OfType<GeplandOverleg>().Select(overleg => overleg.Datum);
}
