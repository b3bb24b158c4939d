using CaseManagement.Kernel.Kalender;
using NodaTime;

namespace CaseManagement.Overleggen.Kalender;

/// <summary>One place in a series: the date the rhythm gives and what the calendar makes of it.</summary>
/// <param name="Volgnummer">The place in the rhythm; 1 is the anchor.</param>
/// <param name="Nominaal">The date of the rhythm (CAD-01).</param>
public abstract record OverlegDatum(int Volgnummer, LocalDate Nominaal);

/// <summary>A meeting that can be held.</summary>
/// <param name="Volgnummer">The place in the rhythm; 1 is the anchor.</param>
/// <param name="Nominaal">The date of the rhythm (CAD-01).</param>
/// <param name="Datum">The effective date, always a meeting day.</param>
/// <param name="BuitenWeek">The meeting had to leave the ISO week of its nominal date (CAD-03).</param>
/// <param name="Aanleversluiting">When the agenda closes, in civil time in Europe/Amsterdam (CAD-07).</param>
/// <param name="Verzending">The day the agenda is sent (CAD-07).</param>
public sealed record GeplandOverleg(
    int Volgnummer, LocalDate Nominaal, LocalDate Datum, bool BuitenWeek, LocalDateTime Aanleversluiting, LocalDate Verzending)
    : OverlegDatum(Volgnummer, Nominaal)
{
    /// <summary>Whether the agenda is closed: from this moment only the chair adds items (CAD-07).</summary>
    public bool IsGesloten(Instant nu) => nu >= NederlandseTijd.Moment(Aanleversluiting);
}

/// <summary>A place for which the rules find no day; the chair must decide (CAD-03).</summary>
/// <param name="Volgnummer">The place in the rhythm; 1 is the anchor.</param>
/// <param name="Nominaal">The date of the rhythm (CAD-01).</param>
public sealed record VervallenOverleg(int Volgnummer, LocalDate Nominaal) : OverlegDatum(Volgnummer, Nominaal);
