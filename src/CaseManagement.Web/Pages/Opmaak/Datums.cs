using System.Globalization;
using System.Text.RegularExpressions;
using CaseManagement.Kernel.Kalender;
using NodaTime;
using NodaTime.Text;

namespace CaseManagement.Web.Pages.Opmaak;

/// <summary>Dates and times as the pages write them: in Dutch, in Europe/Amsterdam.</summary>
internal static partial class Datums
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly LocalDatePattern MetWeekdag = LocalDatePattern.Create("dddd d MMMM uuuu", Nederlands);
    private static readonly LocalDatePattern ZonderWeekdag = LocalDatePattern.Create("d MMMM uuuu", Nederlands);
    private static readonly LocalDatePattern Cijfers = LocalDatePattern.CreateWithInvariantCulture("d-M-uuuu");
    private static readonly LocalTimePattern Klok = LocalTimePattern.Create("HH.mm", Nederlands);
    private static readonly LocalTimePattern KlokMetSeconden = LocalTimePattern.Create("HH.mm.ss", Nederlands);

    /// <summary>Such as <c>maandag 23 november 2026</c>, for the day of a meeting.</summary>
    public static string Dag(LocalDate datum) => MetWeekdag.Format(datum);

    /// <summary>Such as <c>23 november 2026</c>, for every other date.</summary>
    public static string Kort(LocalDate datum) => ZonderWeekdag.Format(datum);

    /// <summary>Such as <c>10.00 uur</c>.</summary>
    public static string Tijd(LocalTime tijd) => $"{Klok.Format(tijd)} uur";

    /// <summary>Such as <c>maandag 23 november 2026, 10.00 uur</c>.</summary>
    public static string DagEnTijd(LocalDateTime klok) => $"{Dag(klok.Date)}, {Tijd(klok.TimeOfDay)}";

    /// <summary>Such as <c>23 november 2026, 10.00 uur</c>, for an instant (UTC).</summary>
    public static string Moment(Instant moment) => Moment(moment, Klok);

    /// <summary>Such as <c>23 november 2026, 10.00.05 uur</c>, for an instant (UTC) where the second is evidence.</summary>
    public static string Seconde(Instant moment) => Moment(moment, KlokMetSeconden);

    /// <summary>A text that is nothing but a date as machines write it, as people write it; any other text as it is.</summary>
    public static string AlsDatum(string tekst) =>
        tekst.Length == 10 && LocalDatePattern.Iso.Parse(tekst) is { Success: true, Value: var datum } ? Kort(datum) : tekst;

    /// <summary>Such as <c>1 jaar</c> or <c>14 dagen</c>.</summary>
    public static string Periode(Period duur) => string.Join(" en ", new[]
    {
        Aantal(duur.Years, "jaar", "jaar"), Aantal(duur.Months, "maand", "maanden"), Aantal(duur.Weeks, "week", "weken"), Aantal(duur.Days, "dag", "dagen"),
    }.OfType<string>());

    /// <summary>A text that is nothing but a period as machines write it (<c>P1Y</c>), as people write it; any other text as it is.</summary>
    public static string AlsPeriode(string tekst) => InCode().Match(tekst) is { Success: true, Length: var lengte } && lengte == tekst.Length ? PeriodenInZin(tekst) : tekst;

    /// <summary>A sentence of the program with its periods in words.</summary>
    public static string PeriodenInZin(string zin) => InCode().Replace(
        zin, gevonden => PeriodPattern.Roundtrip.Parse(gevonden.Value) is { Success: true, Value: var duur } && Periode(duur) is { Length: > 0 } woorden ? woorden : gevonden.Value);

    /// <summary>
    /// A sentence of the program with its dates in words. Sentences are frozen with an agenda, so those of before keep their figures in store.
    /// </summary>
    public static string InTekst(string zin) => InCijfers().Replace(
        zin, gevonden => Cijfers.Parse(gevonden.Value) is { Success: true, Value: var datum } ? Kort(datum) : gevonden.Value);

    /// <summary>Calendar days until a day; negative when it has passed.</summary>
    public static int DagenTot(LocalDate datum, Instant nu) => Period.DaysBetween(NederlandseTijd.Dag(nu), datum);

    /// <summary>A date as <c>&lt;time datetime&gt;</c> wants it.</summary>
    public static string Machine(LocalDate datum) => LocalDatePattern.Iso.Format(datum);

    /// <summary>An instant as <c>&lt;time datetime&gt;</c> wants it.</summary>
    public static string Machine(Instant moment) => InstantPattern.General.Format(moment);

    /// <summary>How long until a last day, in words; a negative number has passed.</summary>
    public static string Resterend(int dagen) => dagen switch
    {
        < -1 => $"{-dagen} dagen te laat",
        -1 => "1 dag te laat",
        0 => "vandaag is de laatste dag",
        1 => "nog 1 dag",
        _ => $"nog {dagen} dagen",
    };

    private static string Moment(Instant moment, LocalTimePattern wijze)
    {
        var klok = moment.InZone(NederlandseTijd.Zone).LocalDateTime;
        return $"{ZonderWeekdag.Format(klok.Date)}, {wijze.Format(klok.TimeOfDay)} uur";
    }

    private static string? Aantal(int aantal, string enkel, string meer) => aantal switch
    {
        0 => null,
        1 => $"1 {enkel}",
        _ => $"{aantal} {meer}",
    };

    [GeneratedRegex(@"\bP(?:\d{1,4}[YMWD])+\b", RegexOptions.None, 1000)]
    private static partial Regex InCode();

    [GeneratedRegex(@"\b\d{1,2}-\d{1,2}-\d{4}\b", RegexOptions.None, 1000)]
    private static partial Regex InCijfers();
}

/// <summary>A last day, to be shown with how long ago it was when it has passed.</summary>
/// <param name="Dag">The day.</param>
/// <param name="Telt">Whether it still counts: the case runs, the action is not done, the term does not stand still.</param>
internal sealed record Uiterste(LocalDate Dag, bool Telt = true);
