using CaseManagement.Kernel.Kalender;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;

namespace CaseManagement.Tests.Unit.Kalender;

public class LbbAdviestermijnTests
{
    private static readonly LocalDate gevraagd = D("2026-03-02");

    [Theory]
    [InlineData(0, "2026-04-27")] // Koningsdag: not moved
    [InlineData(7, "2026-05-04")]
    [InlineData(28, "2026-05-25")]
    public void Advice_comes_within_eight_weeks_and_one_extension(int verlengd, string uiterlijk) =>
        Assert.Equal(D(uiterlijk), LbbAdviestermijn.UiterlijkOp(gevraagd, verlengd, []));

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void The_extension_is_at_most_four_weeks(int verlengd) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LbbAdviestermijn.UiterlijkOp(gevraagd, verlengd, []));

    [Fact]
    public void The_clock_of_the_bureau_runs_again_on_the_day_it_receives_the_data()
    {
        Assert.Equal(D("2026-05-04"), Uiterlijk(Stop("2026-03-09", "2026-03-16")));
        Assert.Equal(D("2026-04-28"), Uiterlijk(Stop("2026-03-09", "2026-03-10")));
        Assert.Equal(D("2026-04-27"), Uiterlijk(Stop("2026-03-09", "2026-03-09")));
    }

    [Fact]
    public void Overlapping_stops_are_counted_once() => Assert.Equal(
        D("2026-05-07"), Uiterlijk(Stop("2026-03-12", "2026-03-19"), Stop("2026-03-09", "2026-03-16"), Stop("2026-03-10", "2026-03-11")));

    [Fact]
    public void An_open_stop_leaves_the_last_day_unknown()
    {
        Assert.Null(Uiterlijk(Stop("2026-03-09", null)));
        Assert.Null(Uiterlijk(Stop("2026-04-27", null)));
        Assert.Null(Uiterlijk(Stop("2026-03-09", "2026-03-16"), Stop("2026-03-12", null)));
    }

    [Fact]
    public void A_stop_after_the_last_day_changes_nothing()
    {
        Assert.Equal(D("2026-04-27"), Uiterlijk(Stop("2026-04-28", "2026-05-28")));
        Assert.Equal(D("2026-04-27"), Uiterlijk(Stop("2026-04-28", null)));
    }

    [Fact]
    public void A_stop_after_eight_weeks_counts_if_an_earlier_stop_had_moved_the_last_day() => Assert.Equal(
        D("2026-05-06"), Uiterlijk(Stop("2026-03-09", "2026-03-16"), Stop("2026-05-04", "2026-05-06")));

    [Fact]
    public void Days_before_the_request_do_not_stop_the_clock() =>
        Assert.Equal(D("2026-04-29"), Uiterlijk(Stop("2026-02-20", "2026-03-04")));

    [Theory]
    [InlineData("2026-03-12", "2026-03-12", 11)]
    [InlineData("2026-03-02", "2026-03-02", 1)]
    [InlineData("2026-05-25", "2026-05-04", 64)] // 56 + 7 days after the request, both days included
    [InlineData(null, "2026-05-04", 64)]
    public void The_decision_term_is_suspended_until_receipt_but_never_longer_than_the_bureau_has(string? ontvangen, string laatste, int dagen)
    {
        var opschorting = LbbAdviestermijn.Opschorting(
            gevraagd, ontvangen is null ? null : D(ontvangen), verlengdMetDagen: 0, [Stop("2026-03-09", "2026-03-16")]);

        Assert.Equal(OpschortingReden.LbbAdvies, opschorting.Reden);
        Assert.Equal(new DateInterval(gevraagd, D(laatste)), opschorting.DagenTenHoogste());
        Assert.Equal(dagen, opschorting.DagenTenHoogste()!.Length);
    }

    [Fact]
    public void Without_advice_the_suspension_ends_by_itself_after_twelve_weeks()
    {
        var klok = new Termijnklok(new TermijnKalender([]));
        var opschorting = LbbAdviestermijn.Opschorting(gevraagd, null, LbbAdviestermijn.MaximaleVerlengingInDagen, []);

        var stand = klok.Stand(D("2026-02-23"), Termijn.Weken(8), TermijnBron.Verordening, [opschorting], D("2026-09-01"));

        Assert.Equal(new TermijnStand(D("2026-07-14"), IsOpgeschort: false, OpgeschorteDagen: 85, UiterstOp: D("2026-07-14")), stand);
    }

    private static LbbStop Stop(string gevraagdOp, string? ontvangenOp) => new(D(gevraagdOp), ontvangenOp is null ? null : D(ontvangenOp));

    private static LocalDate? Uiterlijk(params LbbStop[] stops) => LbbAdviestermijn.UiterlijkOp(gevraagd, 0, stops);
}
