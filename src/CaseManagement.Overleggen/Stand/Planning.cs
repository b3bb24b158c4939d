using CaseManagement.Kernel.Kalender;
using CaseManagement.Overleggen.Kalender;
using NodaTime;

namespace CaseManagement.Overleggen.Stand;

/// <summary>When a meeting is held and when its agenda closes and is sent. Civil dates and times in Europe/Amsterdam.</summary>
/// <param name="Datum">The effective date.</param>
/// <param name="Tijd">When it begins.</param>
/// <param name="BuitenWeek">Whether it had to leave the week of its nominal date (<c>CAD-03</c>).</param>
/// <param name="Aanleversluiting">When the agenda closes (<c>CAD-07</c>).</param>
/// <param name="Verzending">The day the agenda is sent (<c>CAD-07</c>).</param>
/// <param name="SluitingVerstreken">
/// Whether the closing had already passed when the meeting got this date; the agenda then stays open until the day of the meeting (ADR 0011).
/// </param>
public sealed record Planning(
    LocalDate Datum, LocalTime Tijd, bool BuitenWeek, LocalDateTime Aanleversluiting, LocalDate Verzending, bool SluitingVerstreken = false)
{
    /// <summary>When the agenda really closes (UTC).</summary>
    internal Instant Sluiting => NederlandseTijd.Moment(SluitingVerstreken ? Datum.AtMidnight() : Aanleversluiting);

    /// <summary>The planning of a place in a series.</summary>
    internal static Planning Van(GeplandOverleg overleg, LocalTime tijd) =>
        new(overleg.Datum, tijd, overleg.BuitenWeek, overleg.Aanleversluiting, overleg.Verzending);

    /// <summary>The planning of a day that the chair chose.</summary>
    internal static Planning OpDag(LocalDate dag, LocalTime tijd, VergaderInstellingen instellingen) => new(
        dag,
        tijd,
        BuitenWeek: false,
        instellingen.Kalender.WerkdagenVoor(dag, instellingen.Termijnen.AanleversluitingWerkdagen) + instellingen.Termijnen.Sluitingstijd,
        instellingen.Kalender.WerkdagenVoor(dag, instellingen.Termijnen.VerzendingWerkdagen));

    /// <summary>The same planning, marked when its closing lies before <paramref name="nu"/> (ADR 0011).</summary>
    internal Planning GezienOp(Instant nu) => this with { SluitingVerstreken = NederlandseTijd.Moment(Aanleversluiting) <= nu };

    /// <summary>Whether two plannings say the same; when they were made does not matter.</summary>
    internal bool IsGelijkAan(Planning? ander) => ander is not null && this with { SluitingVerstreken = ander.SluitingVerstreken } == ander;
}
