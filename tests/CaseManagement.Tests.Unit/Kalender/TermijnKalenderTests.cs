using CaseManagement.Kernel.Kalender;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;

namespace CaseManagement.Tests.Unit.Kalender;

public class TermijnKalenderTests
{
    private readonly TermijnKalender kalender = new([]);

    [Theory]
    [InlineData("2026-01-03", "2026-01-05")] // Saturday
    [InlineData("2026-01-04", "2026-01-05")] // Sunday
    [InlineData("2026-01-01", "2026-01-02")]
    [InlineData("2026-04-03", "2026-04-07")] // Goede Vrijdag, before a weekend and Easter Monday
    [InlineData("2026-04-06", "2026-04-07")]
    [InlineData("2026-04-27", "2026-04-28")]
    [InlineData("2026-05-05", "2026-05-06")] // 5 May also outside lustrum years
    [InlineData("2026-05-14", "2026-05-15")]
    [InlineData("2026-05-25", "2026-05-26")]
    [InlineData("2026-12-25", "2026-12-28")]
    [InlineData("2025-12-26", "2025-12-29")]
    [InlineData("2026-05-15", "2026-05-15")] // the Friday after Hemelvaart is an ordinary day, unless it is equated
    public void A_term_that_ends_on_a_free_day_ends_on_the_next_working_day(string nominaal, string uiterlijk)
    {
        var start = D(nominaal).PlusWeeks(-4);

        Assert.Equal(D(uiterlijk), kalender.UiterlijkOp(start, Termijn.Weken(4), TermijnBron.Wet));
        Assert.Equal(D(uiterlijk), kalender.UiterlijkOp(start, Termijn.Weken(4), TermijnBron.AMvB));
        Assert.Equal(D(nominaal), kalender.UiterlijkOp(start, Termijn.Weken(4), TermijnBron.Verordening));
        Assert.Equal(D(nominaal), kalender.UiterlijkOp(start, Termijn.Weken(4), TermijnBron.Intern));
    }

    [Fact]
    public void Days_that_the_government_equated_with_feasts_are_free()
    {
        var metBrugdag = new TermijnKalender(Ds("2026-05-15"));

        Assert.Equal(D("2026-05-18"), metBrugdag.UiterlijkOp(D("2026-04-30"), Termijn.Weken(2), TermijnBron.Wet));
        Assert.Equal(D("2026-05-15"), kalender.UiterlijkOp(D("2026-04-30"), Termijn.Weken(2), TermijnBron.Wet));
    }

    [Fact]
    public void Equated_days_around_5_May_and_Hemelvaart_can_move_an_end_by_nine_days()
    {
        var mei2043 = new TermijnKalender(Ds("2043-05-04", "2043-05-06", "2043-05-08"));

        Assert.Equal(D("2043-05-11"), mei2043.UiterlijkOp(D("2043-04-18"), Termijn.Weken(2), TermijnBron.Wet));
    }

    [Theory]
    [InlineData("2026-12-24", 3, "2026-12-29")] // Fri, Sat, Sun are free: Mon 28 and Tue 29 are the two working days
    [InlineData("2026-12-24", 2, "2026-12-28")] // two days are less than three
    [InlineData("2026-12-23", 3, "2026-12-28")] // Thu 24 counts
    [InlineData("2026-04-03", 4, "2026-04-08")] // ends on a working day, but Tue 7 is the only one
    [InlineData("2026-01-12", 3, "2026-01-15")]
    public void A_term_of_three_days_or_more_contains_two_working_days(string start, int dagen, string uiterlijk)
    {
        Assert.Equal(D(uiterlijk), kalender.UiterlijkOp(D(start), Termijn.Dagen(dagen), TermijnBron.Wet));
        Assert.Equal(D(uiterlijk), kalender.UiterlijkOp(D(start), Termijn.Dagen(dagen), TermijnBron.AMvB));
        Assert.Equal(D(start).PlusDays(dagen), kalender.UiterlijkOp(D(start), Termijn.Dagen(dagen), TermijnBron.Verordening));
    }

    [Fact]
    public void A_week_too_contains_two_working_days()
    {
        var kerst = new TermijnKalender(Ds("2026-12-28", "2026-12-29", "2026-12-30"));

        Assert.Equal(D("2027-01-04"), kerst.UiterlijkOp(D("2026-12-24"), Termijn.Weken(1), TermijnBron.Wet));
    }

    public static TheoryData<Termijn, string, string> LangeTermijnen => new()
    {
        { Termijn.Dagen(90), "2026-06-06", "2026-06-08" },
        { Termijn.Dagen(91), "2026-06-06", "2026-06-06" },
        { Termijn.Weken(12), "2026-06-06", "2026-06-08" },
        { Termijn.Weken(13), "2026-06-06", "2026-06-06" },
        { Termijn.Maanden(3), "2026-06-06", "2026-06-08" },
        { Termijn.Maanden(4), "2026-06-06", "2026-06-06" },
        { Termijn.Jaren(1), "2026-06-06", "2026-06-06" },
    };

    [Theory]
    [MemberData(nameof(LangeTermijnen))]
    public void Terms_of_more_than_90_days_12_weeks_3_months_or_in_years_are_not_extended(Termijn termijn, string nominaal, string uiterlijk)
    {
        var start = TermijnKalender.Teruggerekend(D(nominaal), termijn);

        Assert.Equal(D(uiterlijk), kalender.UiterlijkOp(start, termijn, TermijnBron.Wet));
        Assert.Equal(D(uiterlijk), kalender.UiterlijkOp(start, termijn.MetTermijnenwet(), TermijnBron.Wet));
    }

    [Fact]
    public void A_term_counted_backwards_is_not_moved()
    {
        Assert.Equal(D("2026-04-05"), TermijnKalender.Teruggerekend(D("2026-04-19"), Termijn.Weken(2)));
        Assert.Equal(D("2026-05-25"), TermijnKalender.Teruggerekend(D("2026-06-04"), Termijn.Dagen(10)));
        Assert.Equal(D("2026-02-28"), TermijnKalender.Teruggerekend(D("2026-03-31"), Termijn.Maanden(1)));
        Assert.Equal(D("2027-02-28"), TermijnKalender.Teruggerekend(D("2028-02-29"), Termijn.Jaren(1)));
    }

    [Fact]
    public void The_terms_of_the_huisverbod_are_never_extended()
    {
        Assert.Equal(D("2026-04-05"), kalender.UiterlijkOp(D("2026-03-26"), Termijn.Dagen(10).ZonderTermijnenwet(), TermijnBron.Wet));
        Assert.Equal(D("2026-04-06"), kalender.UiterlijkOp(D("2026-03-09"), Termijn.Weken(4).ZonderTermijnenwet(), TermijnBron.Wet));
        Assert.Equal(D("2026-12-27"), kalender.UiterlijkOp(D("2026-12-24"), Termijn.Dagen(3).ZonderTermijnenwet(), TermijnBron.AMvB));
    }

    [Fact]
    public void A_verordening_can_declare_the_Algemene_termijnenwet_applicable() => Assert.Equal(
        D("2026-04-28"), kalender.UiterlijkOp(D("2026-03-30"), Termijn.Weken(4).MetTermijnenwet(), TermijnBron.Verordening));

    [Theory]
    [InlineData("2026-04-14", "2026-05-26")]
    [InlineData("2026-04-13", "2026-05-26")] // nominal end is Tweede Pinksterdag
    [InlineData("2026-04-15", "2026-05-27")]
    public void The_bezwaar_term_starts_the_day_after_bekendmaking(string bekendgemaakt, string laatsteDag) =>
        Assert.Equal(D(laatsteDag), kalender.UiterlijkOp(D(bekendgemaakt), Termijn.Bezwaar, TermijnBron.Wet));

    [Theory]
    [InlineData("2026-02-11", 1, "2026-03-11")]
    [InlineData("2026-01-20", 1, "2026-02-20")]
    [InlineData("2027-01-31", 1, "2027-02-28")]
    [InlineData("2028-01-31", 1, "2028-02-29")]
    [InlineData("2026-11-30", 3, "2027-02-28")]
    public void A_month_ends_on_the_same_day_or_on_the_last_day_of_a_shorter_month(string start, int maanden, string einde) =>
        Assert.Equal(D(einde), kalender.UiterlijkOp(D(start), Termijn.Maanden(maanden), TermijnBron.Intern));

    [Fact]
    public void A_year_from_29_February_ends_on_28_February() =>
        Assert.Equal(D("2029-02-28"), kalender.UiterlijkOp(D("2028-02-29"), Termijn.Jaren(1), TermijnBron.Wet));

    [Theory]
    [InlineData("2026-01-20", 5, "2026-01-27")] // PGA triage
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-05-04", 1, "2026-05-06")]
    [InlineData("2026-12-30", 2, "2027-01-04")]
    [InlineData("2026-01-24", 1, "2026-01-26")]
    [InlineData("2026-01-24", 0, "2026-01-24")]
    public void Working_days_skip_free_days(string start, int werkdagen, string dag) =>
        Assert.Equal(D(dag), kalender.PlusWerkdagen(D(start), werkdagen));

    [Fact]
    public void Working_days_also_skip_equated_days() =>
        Assert.Equal(D("2026-05-18"), new TermijnKalender(Ds("2026-05-15")).PlusWerkdagen(D("2026-05-13"), 1));

    [Fact]
    public void Lengths_that_mean_nothing_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Termijn.Weken(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new UrenTermijn(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => kalender.PlusWerkdagen(D("2026-01-05"), -1));
    }

    [Fact]
    public void A_term_in_hours_is_elapsed_time_and_ends_also_on_a_feast()
    {
        Assert.Equal(Instant.FromUtc(2026, 12, 27, 9, 30), new UrenTermijn(72).UiterlijkOm(Instant.FromUtc(2026, 12, 24, 9, 30)));

        var klokVerzet = NederlandseTijd.Moment(D("2026-03-28") + new LocalTime(12, 0));
        Assert.Equal(NederlandseTijd.Moment(D("2026-03-31") + new LocalTime(13, 0)), new UrenTermijn(72).UiterlijkOm(klokVerzet));
    }

    [Fact]
    public void A_civil_date_begins_at_midnight_in_Amsterdam()
    {
        Assert.Equal(D("2026-07-01"), NederlandseTijd.Dag(Instant.FromUtc(2026, 6, 30, 22, 0)));
        Assert.Equal(D("2026-06-30"), NederlandseTijd.Dag(Instant.FromUtc(2026, 6, 30, 21, 59)));
        Assert.Equal(D("2026-01-01"), NederlandseTijd.Dag(Instant.FromUtc(2025, 12, 31, 23, 0)));
    }

    [Fact]
    public void A_clock_time_that_occurs_twice_means_the_first_and_a_skipped_one_moves_on()
    {
        Assert.Equal(Instant.FromUtc(2026, 10, 25, 0, 30), NederlandseTijd.Moment(D("2026-10-25") + new LocalTime(2, 30)));
        Assert.Equal(Instant.FromUtc(2026, 3, 29, 1, 30), NederlandseTijd.Moment(D("2026-03-29") + new LocalTime(2, 30)));
    }
}
