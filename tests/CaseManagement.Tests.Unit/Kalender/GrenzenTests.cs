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

    [Fact]
    public void A_suspension_that_ends_on_the_day_of_receipt_counts_that_day()
    {
        var opschorting = new Opschorting(D("2026-01-05"), D("2026-01-07"), OpschortingReden.LbbAdvies);
        Assert.Equal(1, klok.Stand(D("2026-01-07"), Termijn.Weken(8), TermijnBron.Wet, [opschorting], D("2026-01-20")).OpgeschorteDagen);
    }
}
