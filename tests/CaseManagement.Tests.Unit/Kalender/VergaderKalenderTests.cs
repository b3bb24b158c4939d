using CaseManagement.Overleggen.Kalender;
using static CaseManagement.Tests.Unit.Kalender.Datums;

namespace CaseManagement.Tests.Unit.Kalender;

public class VergaderKalenderTests
{
    [Theory]
    [InlineData("2026-01-03")] // Saturday
    [InlineData("2026-01-04")] // Sunday
    [InlineData("2026-01-01")]
    [InlineData("2026-04-03")] // Goede Vrijdag
    [InlineData("2026-04-06")]
    [InlineData("2026-04-27")]
    [InlineData("2026-05-14")]
    [InlineData("2026-05-25")]
    [InlineData("2026-12-25")]
    [InlineData("2025-12-26")]
    public void No_meeting_is_held_in_a_weekend_or_on_a_feast(string dag) => Assert.False(new VergaderKalender([]).IsVergaderdag(D(dag)));

    [Theory]
    [InlineData("2026-04-02")]
    [InlineData("2026-04-28")]
    [InlineData("2026-05-15")]
    [InlineData("2025-04-28")] // Koningsdag was Saturday 26 April, not Monday
    public void Meetings_are_held_on_ordinary_days(string dag) => Assert.True(new VergaderKalender([]).IsVergaderdag(D(dag)));

    [Theory]
    [InlineData("2025-05-05", BevrijdingsdagBeleid.AlleenInLustrumjaren, false)]
    [InlineData("2026-05-05", BevrijdingsdagBeleid.AlleenInLustrumjaren, true)]
    [InlineData("2035-05-05", BevrijdingsdagBeleid.ElkJaar, false)] // a Saturday
    [InlineData("2026-05-05", BevrijdingsdagBeleid.ElkJaar, false)]
    [InlineData("2025-05-05", BevrijdingsdagBeleid.Nooit, true)]
    [InlineData("2016-05-05", BevrijdingsdagBeleid.Nooit, false)] // also Hemelvaartsdag
    [InlineData("2026-04-27", BevrijdingsdagBeleid.Nooit, false)]
    public void The_municipality_decides_on_5_May(string dag, BevrijdingsdagBeleid beleid, bool isVergaderdag) =>
        Assert.Equal(isVergaderdag, new VergaderKalender([], beleid).IsVergaderdag(D(dag)));

    [Fact]
    public void Without_a_choice_5_May_is_free_in_lustrum_years_only()
    {
        var kalender = new VergaderKalender([]);

        Assert.False(kalender.IsVergaderdag(D("2025-05-05")));
        Assert.True(kalender.IsVergaderdag(D("2026-05-05")));
        Assert.False(kalender.IsVergaderdag(D("2040-05-05")));
        Assert.True(kalender.IsVergaderdag(D("2027-05-05")));
    }

    [Fact]
    public void No_meeting_is_held_on_a_local_closing_day()
    {
        var kalender = new VergaderKalender(Ds("2026-05-15"));

        Assert.False(kalender.IsVergaderdag(D("2026-05-15")));
        Assert.True(kalender.IsVergaderdag(D("2026-05-18")));
    }

    [Theory]
    [InlineData("2026-04-28", 1, "2026-04-24")]
    [InlineData("2026-04-28", 3, "2026-04-22")]
    [InlineData("2026-04-28", 5, "2026-04-20")]
    [InlineData("2026-05-16", 1, "2026-05-15")]
    [InlineData("2026-01-02", 2, "2025-12-30")]
    public void Working_days_are_counted_backwards_over_meeting_days(string dag, int werkdagen, string resultaat) =>
        Assert.Equal(D(resultaat), new VergaderKalender([]).WerkdagenVoor(D(dag), werkdagen));

    [Fact]
    public void A_backward_count_skips_local_closing_days() =>
        Assert.Equal(D("2026-12-18"), new VergaderKalender(VanTot("2026-12-21", "2026-12-31")).WerkdagenVoor(D("2027-01-04"), 1));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_backward_count_of_no_days_is_refused(int werkdagen) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new VergaderKalender([]).WerkdagenVoor(D("2026-01-05"), werkdagen));
}
