using NodaTime;

namespace CaseManagement.Kernel.Kalender;

/// <summary>Why a decision term stands still; a handler sees this code and the dates, not the content (BIB-31).</summary>
public enum OpschortingReden
{
    /// <summary>The applicant was invited to complete the application (Awb 4:15 lid 1, TRM-07).</summary>
    AanvullingGevraagd,

    /// <summary>Advice was asked from the Landelijk Bureau Bibob (Wet Bibob art. 31).</summary>
    LbbAdvies,
}

/// <summary>A period in which a decision term stands still. Both days belong to it.</summary>
public sealed record Opschorting
{
    /// <summary>A suspension from <paramref name="van"/>; open as long as <paramref name="tot"/> is null.</summary>
    /// <param name="van">The first suspended day.</param>
    /// <param name="tot">The last suspended day; the day before <paramref name="van"/> makes a suspension without days.</param>
    /// <param name="reden">Why the term stands still.</param>
    /// <param name="uiterlijkTot">The last day that can be suspended at all, also when nothing was received; null if not known yet.</param>
    /// <exception cref="ArgumentOutOfRangeException">It ends more than a day before it begins.</exception>
    public Opschorting(LocalDate van, LocalDate? tot, OpschortingReden reden, LocalDate? uiterlijkTot = null)
    {
        if (tot < van.PlusDays(-1))
        {
            throw new ArgumentOutOfRangeException(nameof(tot), "A suspension cannot end before it begins.");
        }

        (Van, Tot, Reden, UiterlijkTot) = (van, tot, reden, uiterlijkTot);
    }

    /// <summary>The first suspended day.</summary>
    public LocalDate Van { get; }

    /// <summary>The last suspended day, or null while the suspension is open.</summary>
    public LocalDate? Tot { get; }

    /// <summary>Why the term stands still.</summary>
    public OpschortingReden Reden { get; }

    /// <summary>The last day that can be suspended at all; null if there is no such day or it is not known yet.</summary>
    public LocalDate? UiterlijkTot { get; }

    /// <summary>
    /// The suspension after an invitation to complete the application: from the day after the invitation up to and including the day
    /// it was completed, or the last day of the given term if that came first (TRM-07).
    /// </summary>
    /// <param name="uitgenodigdOp">The day the invitation was sent.</param>
    /// <param name="hersteltermijnTot">The last day on which the applicant may complete the application.</param>
    /// <param name="aangevuldOp">The day the application was completed; null as long as it is not.</param>
    public static Opschorting NaUitnodiging(LocalDate uitgenodigdOp, LocalDate hersteltermijnTot, LocalDate? aangevuldOp) =>
        new(uitgenodigdOp.PlusDays(1), aangevuldOp, OpschortingReden.AanvullingGevraagd, hersteltermijnTot);

    /// <summary>The suspended days on <paramref name="peildatum"/>: an open suspension has run up to and including that day.</summary>
    internal DateInterval? DagenOp(LocalDate peildatum) => TotEnMet(Tot ?? peildatum);

    /// <summary>The suspended days if an open suspension runs on as long as it can.</summary>
    internal DateInterval? DagenTenHoogste() => TotEnMet(Tot ?? LocalDate.MaxIsoValue);

    internal bool IsZonderEinde => Tot is null && UiterlijkTot is null;

    private DateInterval? TotEnMet(LocalDate laatste)
    {
        var einde = LocalDate.Min(laatste, UiterlijkTot ?? laatste);
        return einde < Van ? null : new DateInterval(Van, einde);
    }
}
