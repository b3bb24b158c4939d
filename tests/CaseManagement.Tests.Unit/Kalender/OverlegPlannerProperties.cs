using CaseManagement.Overleggen.Kalender;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Calendars;
using static CaseManagement.Tests.Unit.Kalender.Datums;

namespace CaseManagement.Tests.Unit.Kalender;

public class OverlegPlannerProperties
{
    private static readonly Gen<Reeks> reeks =
        from anker in Dag
        from weken in Gen.Choose(1, 8)
        from keren in Gen.Elements(1, 2, 3, 4, 6, 12)
        from perJaar in Gen.Elements(true, false)
        from dichtbij in VrijeDagenRond(anker)
        from later in VrijeDagenRond(anker.PlusDays(60))
        let gesloten = dichtbij.Concat(later).ToArray()
        select new Reeks(anker, perJaar ? new KerenPerJaar(anker, keren) : new ElkeWeken(anker, weken), new VergaderKalender(gesloten));

    [Fact]
    public void Free_days_never_make_a_series_drift() => Geldt(
        reeks,
        geval => geval.Plan.Select(overleg => overleg.Nominaal)
            .SequenceEqual(new Reeks(geval.Anker, geval.Ritme, new VergaderKalender([])).Plan.Select(overleg => overleg.Nominaal)));

    [Fact]
    public void The_weekday_of_the_rhythm_never_changes() => Geldt(
        reeks, geval => geval.Plan.All(overleg => overleg.Nominaal.DayOfWeek == geval.Anker.DayOfWeek));

    [Fact]
    public void The_anchor_is_the_first_date_of_its_rhythm() => Geldt(reeks, geval => geval.Ritme.Nominaal(0) == geval.Anker);

    [Fact]
    public void An_interval_is_exactly_that_many_weeks() => Geldt(
        reeks,
        geval => geval.Ritme is not ElkeWeken ritme
            || geval.Plan.All(overleg => Period.DaysBetween(geval.Anker, overleg.Nominaal) == (overleg.Volgnummer - 1) * 7 * ritme.Weken));

    [Fact]
    public void Every_full_calendar_year_has_the_number_of_dates_of_its_rhythm() => Geldt(
        from anker in Dag
        from keren in Gen.Elements(1, 2, 3, 4, 6, 12)
        from jaren in Gen.Choose(1, 6)
        select (ritme: new KerenPerJaar(anker, keren), jaar: anker.Year + jaren),
        geval => new OverlegPlanner(new VergaderKalender([]), AgendaTermijnen.Standaard)
            .Plan(geval.ritme, new LocalDate(geval.jaar, 1, 1), new LocalDate(geval.jaar, 12, 31)).Count == geval.ritme.Aantal);

    [Fact]
    public void The_effective_date_is_always_a_meeting_day_and_no_two_meetings_share_one() => Geldt(
        reeks,
        geval => geval.Gepland.All(overleg => geval.Kalender.IsVergaderdag(overleg.Datum))
            && geval.Gepland.DistinctBy(overleg => overleg.Datum).Count() == geval.Gepland.Count);

    [Fact]
    public void A_meeting_leaves_its_week_only_with_the_flag_and_only_if_the_week_is_closed() => Geldt(
        reeks,
        geval => geval.Gepland.All(overleg => overleg.BuitenWeek
            ? !WeekVan(overleg.Nominaal).Any(geval.Kalender.IsVergaderdag)
                && Period.DaysBetween(overleg.Nominaal, overleg.Datum) is > 0 and <= 7
            : WeekVan(overleg.Nominaal).Contains(overleg.Datum)));

    [Fact]
    public void A_meeting_moves_only_if_it_must() => Geldt(
        reeks, geval => geval.Plan.All(overleg => !geval.Kalender.IsVergaderdag(overleg.Nominaal)
            || overleg is GeplandOverleg gepland && gepland.Datum == overleg.Nominaal));

    [Fact]
    public void The_agenda_closes_before_it_is_sent_and_is_sent_before_the_meeting() => Geldt(
        reeks,
        geval => geval.Gepland.All(overleg => overleg.Aanleversluiting.Date < overleg.Verzending && overleg.Verzending < overleg.Datum
            && Vergaderdagen(geval.Kalender, overleg.Aanleversluiting.Date, overleg.Datum) == 5
            && Vergaderdagen(geval.Kalender, overleg.Verzending, overleg.Datum) == 3
            && overleg.Aanleversluiting.TimeOfDay == LocalTime.Noon));

    private static int Vergaderdagen(VergaderKalender kalender, LocalDate van, LocalDate tot) =>
        kalender.IsVergaderdag(van) ? new DateInterval(van, tot.PlusDays(-1)).Count(kalender.IsVergaderdag) : -1;

    private static IEnumerable<LocalDate> WeekVan(LocalDate dag) => Enum.GetValues<IsoDayOfWeek>().Where(weekdag => weekdag != IsoDayOfWeek.None)
        .Select(weekdag => LocalDate.FromWeekYearWeekAndDay(WeekYearRules.Iso.GetWeekYear(dag), WeekYearRules.Iso.GetWeekOfWeekYear(dag), weekdag));

    private sealed record Reeks(LocalDate Anker, Ritme Ritme, VergaderKalender Kalender)
    {
        public IReadOnlyList<OverlegDatum> Plan { get; } =
            new OverlegPlanner(Kalender, AgendaTermijnen.Standaard).Plan(Ritme, Anker, Anker.PlusDays(250));

        public IReadOnlyList<GeplandOverleg> Gepland => [.. Plan.OfType<GeplandOverleg>()];
    }
}
