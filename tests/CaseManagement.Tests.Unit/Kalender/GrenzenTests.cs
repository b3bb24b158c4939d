using CaseManagement.Kernel.Kalender;
using static CaseManagement.Tests.Unit.Kalender.Datums;

namespace CaseManagement.Tests.Unit.Kalender;

public class GrenzenTests
{
    private static readonly Termijnklok klok = new(new TermijnKalender([]));

    [Fact]
    public void A_suspension_on_the_last_day_that_is_a_Saturday_counts_from_that_day()
    {
        // Eight weeks from Saturday 3 January end on Saturday 28 February; four days later is Wednesday 4 March.
        var opschorting = new Opschorting(D("2026-02-28"), D("2026-03-03"), OpschortingReden.LbbAdvies);
        Assert.Equal(D("2026-03-04"), klok.Stand(D("2026-01-03"), Termijn.Weken(8), TermijnBron.Wet, [opschorting], D("2026-03-10")).UiterlijkOp);
    }

    [Theory]
    [InlineData("2026-01-07", "2026-01-07", 1)] // advice asked and received on the day of the application
    [InlineData("2026-01-07", "2026-01-09", 3)]
    [InlineData("2026-01-05", "2026-01-07", 1)] // what lies before the application is no part of the term
    [InlineData("2026-01-05", "2026-01-06", 0)]
    public void Of_a_suspension_around_the_day_of_the_application_that_day_counts_and_earlier_days_do_not(string van, string tot, int dagen)
    {
        // Wet Bibob art. 31 suspends for the whole period, both days included; the term itself begins the day after the application.
        var stand = klok.Stand(D("2026-01-07"), Termijn.Weken(8), TermijnBron.Verordening, [new Opschorting(D(van), D(tot), OpschortingReden.LbbAdvies)], D("2026-01-20"));
        Assert.Equal((dagen, D("2026-03-04").PlusDays(dagen)), (stand.OpgeschorteDagen, stand.UiterlijkOp));
    }
}
