using NodaTime;

namespace CaseManagement.Pga.Aanmelding;

/// <summary>Counts the working days for triage; the house gives the calendar (an internal term, <c>TRM-04</c>).</summary>
public interface ITriageTermijn
{
    /// <summary>The last civil day for triage.</summary>
    /// <param name="aangemeldOp">Day of the referral; not counted itself.</param>
    /// <param name="werkdagen">Number of working days.</param>
    LocalDate UiterlijkOp(LocalDate aangemeldOp, int werkdagen);
}

/// <summary>What a referral must know from the calendar.</summary>
/// <param name="UiterlijkOp">Last civil day for triage.</param>
public sealed record TriageFeiten(LocalDate UiterlijkOp);
