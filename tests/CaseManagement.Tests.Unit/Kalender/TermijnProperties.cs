using CaseManagement.Kernel.Kalender;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;

namespace CaseManagement.Tests.Unit.Kalender;

public class TermijnProperties
{
    private static readonly Gen<Termijn> korteTermijn = Gen.OneOf(
        Gen.Choose(1, 90).Select(Termijn.Dagen), Gen.Choose(1, 12).Select(Termijn.Weken), Gen.Choose(1, 3).Select(Termijn.Maanden));

    private static readonly Gen<Opschorting> opschorting =
        from van in Gen.Choose(0, 80)
        from lengte in Gen.Choose(0, 30)
        select new Opschorting(D("2026-03-02").PlusDays(van), D("2026-03-02").PlusDays(van + lengte), OpschortingReden.LbbAdvies);

    [Fact]
    public void A_rolled_term_never_ends_on_a_free_day_and_never_early() => Geldt(
        from start in Dag
        from termijn in korteTermijn
        from vrij in VrijeDagenRond(start)
        select (start, termijn, kalender: new TermijnKalender(vrij)),
        geval =>
        {
            var nominaal = geval.kalender.UiterlijkOp(geval.start, geval.termijn, TermijnBron.Intern);
            var uiterlijk = geval.kalender.UiterlijkOp(geval.start, geval.termijn, TermijnBron.Wet);
            return geval.kalender.IsWerkdag(uiterlijk) && uiterlijk >= nominaal;
        });

    [Fact]
    public void A_rolled_term_of_three_days_contains_two_working_days_and_is_no_longer_than_needed() => Geldt(
        from start in Dag
        from dagen in Gen.Choose(1, 12)
        from vrij in VrijeDagenRond(start)
        select (start, dagen, kalender: new TermijnKalender(vrij)),
        geval =>
        {
            var uiterlijk = geval.kalender.UiterlijkOp(geval.start, Termijn.Dagen(geval.dagen), TermijnBron.Wet);
            var nodig = geval.dagen >= 3 ? 2 : 1;
            var dagVoorEinde = new DateInterval(geval.start, uiterlijk.PlusDays(-1));
            return Werkdagen(geval.kalender, geval.start, uiterlijk) >= nodig
                && (uiterlijk == geval.start.PlusDays(geval.dagen)
                    || dagVoorEinde.Length <= geval.dagen
                    || !geval.kalender.IsWerkdag(dagVoorEinde.End)
                    || Werkdagen(geval.kalender, geval.start, dagVoorEinde.End) < nodig);
        });

    [Fact]
    public void Working_days_after_a_start_are_exactly_that_many() => Geldt(
        from start in Dag
        from werkdagen in Gen.Choose(1, 15)
        from vrij in VrijeDagenRond(start)
        select (start, werkdagen, kalender: new TermijnKalender(vrij)),
        geval =>
        {
            var dag = geval.kalender.PlusWerkdagen(geval.start, geval.werkdagen);
            return geval.kalender.IsWerkdag(dag) && Werkdagen(geval.kalender, geval.start, dag) == geval.werkdagen;
        });

    [Fact]
    public void No_suspended_day_is_counted_twice_and_the_order_of_suspensions_is_irrelevant() => Geldt(
        opschorting.ListOf(),
        opschortingen =>
        {
            // A term of a year cannot end before these suspensions begin, so all of them count.
            var dagen = opschortingen.SelectMany(periode => periode.DagenTenHoogste()!).Distinct().Count();
            var stand = Stand(Termijn.Jaren(1), opschortingen);
            return stand.Equals(Stand(Termijn.Jaren(1), Enumerable.Reverse(opschortingen)))
                && stand.OpgeschorteDagen == dagen
                && stand.UiterlijkOp == D("2027-03-02").PlusDays(dagen);
        });

    [Fact]
    public void A_term_never_ends_on_a_day_on_which_its_clock_stood_still() => Geldt(
        from opschortingen in opschorting.ListOf()
        from weken in Gen.Choose(1, 12)
        from bron in Gen.Elements(TermijnBron.Wet, TermijnBron.Verordening)
        select (opschortingen, weken, bron),
        geval =>
        {
            var klok = new Termijnklok(new TermijnKalender([]));
            var uiterlijk = klok.Stand(D("2026-03-02"), Termijn.Weken(geval.weken), geval.bron, [.. geval.opschortingen], D("2026-03-02")).UiterlijkOp;
            return !klok.Stand(D("2026-03-02"), Termijn.Weken(geval.weken), geval.bron, [.. geval.opschortingen], uiterlijk).IsOpgeschort;
        });

    [Fact]
    public void The_deadline_never_moves_back_as_time_passes_and_never_beyond_the_utmost_day() => Geldt(
        from uitgenodigd in Gen.Choose(0, 70)
        from gegeven in Gen.Choose(1, 40)
        from dag in Gen.Choose(0, 150)
        select (Opschorting.NaUitnodiging(D("2026-03-02").PlusDays(uitgenodigd), D("2026-03-02").PlusDays(uitgenodigd + gegeven), null), dag),
        geval =>
        {
            var vandaag = Stand(Termijn.Weken(8), [geval.Item1], geval.dag);
            var morgen = Stand(Termijn.Weken(8), [geval.Item1], geval.dag + 1);
            return vandaag.UiterlijkOp <= morgen.UiterlijkOp && morgen.UiterlijkOp <= morgen.UiterstOp && vandaag.UiterstOp == morgen.UiterstOp;
        });

    private static TermijnStand Stand(Termijn termijn, IEnumerable<Opschorting> opschortingen, int dag = 0) =>
        new Termijnklok(new TermijnKalender([])).Stand(
            D("2026-03-02"), termijn, TermijnBron.Wet, [.. opschortingen], D("2026-03-02").PlusDays(dag));

    private static int Werkdagen(TermijnKalender kalender, LocalDate na, LocalDate totEnMet) =>
        new DateInterval(na, totEnMet).Skip(1).Count(kalender.IsWerkdag);
}
