using NodaTime;

namespace CaseManagement.Kernel.Kalender;

/// <summary>
/// A stop of the clock of the Landelijk Bureau Bibob: from the day it asks for missing data until the day it receives them, on which
/// its clock runs again (Wet Bibob art. 15 lid 2). Open as long as <paramref name="OntvangenOp"/> is null.
/// </summary>
public sealed record LbbStop(LocalDate GevraagdOp, LocalDate? OntvangenOp);

/// <summary>The term for advice of the Landelijk Bureau Bibob, and the suspension of the decision term that follows from it.</summary>
public static class LbbAdviestermijn
{
    /// <summary>Weeks for the advice, counted from the day of the request (art. 15 lid 1).</summary>
    public const int Weken = 8;

    /// <summary>The one extension is at most four weeks, in days (art. 15 lid 3).</summary>
    public const int MaximaleVerlengingInDagen = 28;

    /// <summary>
    /// The last day for the advice: eight weeks, the one extension and the stops, each stopped day counted once. Null while a stop is
    /// open. Not moved for weekends, so that the decision term is never thought longer than it is.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The extension is negative or more than four weeks.</exception>
    public static LocalDate? UiterlijkOp(LocalDate gevraagdOp, int verlengdMetDagen, IReadOnlyCollection<LbbStop> stops)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(verlengdMetDagen);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(verlengdMetDagen, MaximaleVerlengingInDagen);
        var uiterlijk = gevraagdOp.PlusWeeks(Weken).PlusDays(verlengdMetDagen);
        foreach (var stop in Perioden.Samengevoegd(stops.Select(StilstaandeDagen), gevraagdOp).TakeWhile(stop => stop.Start <= uiterlijk))
        {
            if (stop.End == LocalDate.MaxIsoValue)
            {
                return null;
            }

            uiterlijk = uiterlijk.PlusDays(stop.Length);
        }

        return uiterlijk;
    }

    /// <summary>
    /// The suspension of the decision term: from the day of the request up to and including the day of receipt, and never beyond
    /// <see cref="UiterlijkOp"/> (Wet Bibob art. 31).
    /// </summary>
    /// <param name="gevraagdOp">The day the advice was asked.</param>
    /// <param name="ontvangenOp">The day the advice, or the refusal to give it, was received; null as long as there is none.</param>
    /// <param name="verlengdMetDagen">The extension of which the bureau gave notice: 0 to 28 days.</param>
    /// <param name="stops">The stops of the bureau's own clock.</param>
    public static Opschorting Opschorting(
        LocalDate gevraagdOp, LocalDate? ontvangenOp, int verlengdMetDagen, IReadOnlyCollection<LbbStop> stops) =>
        new(gevraagdOp, ontvangenOp, OpschortingReden.LbbAdvies, UiterlijkOp(gevraagdOp, verlengdMetDagen, stops));

    private static DateInterval? StilstaandeDagen(LbbStop stop)
    {
        var laatste = stop.OntvangenOp?.PlusDays(-1) ?? LocalDate.MaxIsoValue;
        return laatste < stop.GevraagdOp ? null : new DateInterval(stop.GevraagdOp, laatste);
    }
}
