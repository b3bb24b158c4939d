using CaseManagement.Overleggen.Kalender;
using static CaseManagement.Tests.Unit.Kalender.Datums;

namespace CaseManagement.Tests.Unit.Kalender;

public class RitmeTests
{
    [Theory]
    [InlineData("2026-01-12", 5, 0, "2026-01-12")]
    [InlineData("2026-01-12", 5, 3, "2026-04-27")]
    [InlineData("2026-01-08", 6, 8, "2026-12-10")]
    [InlineData("2026-12-28", 1, 1, "2027-01-04")]
    [InlineData("2028-02-01", 4, 1, "2028-02-29")]
    [InlineData("2026-01-12", 5, 104, "2035-12-31")]
    public void A_nominal_date_is_the_anchor_plus_k_intervals(string anker, int weken, int k, string nominaal) =>
        Assert.Equal(D(nominaal), new ElkeWeken(D(anker), weken).Nominaal(k));

    [Fact]
    public void Twice_a_year_is_the_same_weekday_of_the_same_week_of_the_month() => Assert.Equal(
        Ds("2026-03-12", "2026-09-10", "2027-03-11", "2027-09-09", "2028-03-09"),
        Enumerable.Range(0, 5).Select(k => new KerenPerJaar(D("2026-03-12"), 2).Nominaal(k)!.Value));

    [Fact]
    public void Four_times_a_year_from_a_fifth_weekday_is_the_last_weekday_of_the_month() => Assert.Equal(
        Ds("2026-01-29", "2026-04-30", "2026-07-30", "2026-10-29", "2027-01-28"),
        Enumerable.Range(0, 5).Select(k => new KerenPerJaar(D("2026-01-29"), 4).Nominaal(k)!.Value));

    [Fact]
    public void A_meeting_on_call_has_no_dates() => Assert.Null(new OpAfroep().Nominaal(0));

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(24)]
    [InlineData(-2)]
    public void Times_per_year_must_divide_the_twelve_months(int aantal) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new KerenPerJaar(D("2026-01-29"), aantal));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void An_interval_is_at_least_a_week(int weken) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ElkeWeken(D("2026-01-29"), weken));
}
