namespace CaseManagement.Pga;

/// <summary>States of a PGA case (domain reference §4.2).</summary>
public enum PgaStatus
{
    /// <summary>Referred; the term for triage has not started yet.</summary>
    Aangemeld,

    /// <summary>Triage runs: minimal facts only, no actions, on no agenda.</summary>
    InTriage,

    /// <summary>Rejected in triage; an end state.</summary>
    Afgewezen,

    /// <summary>Referred on to another route; an end state.</summary>
    Doorverwezen,

    /// <summary>Accepted, with a casusregisseur.</summary>
    Geaccepteerd,

    /// <summary>The plan is being drawn up, with the data subject where possible.</summary>
    PlanInOpstelling,

    /// <summary>The plan runs.</summary>
    InUitvoering,

    /// <summary>The regional Zorg- en Veiligheidshuis has taken over; the local plan is frozen (<c>PGA-23</c>).</summary>
    Opgeschaald,

    /// <summary>Evaluated; goes on or ends.</summary>
    Evaluatie,

    /// <summary>Ended by the meeting.</summary>
    Afgesloten,

    /// <summary>Ended, with aftercare until a day.</summary>
    Nazorg,

    /// <summary>Kept until the day of destruction.</summary>
    Bewaard,
}
