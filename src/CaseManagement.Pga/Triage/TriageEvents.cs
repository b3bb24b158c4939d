using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Pga.Triage;

/// <summary>Triage accepted the case.</summary>
/// <param name="Op">Day of the decision.</param>
/// <param name="VastgelegdOp">Moment of recording (UTC): from here the case is new for the agenda, so that late recording loses no case.</param>
/// <param name="Criteria">What the target group of <c>PGA-01</c> is met by.</param>
/// <param name="Prioriteit">Priority.</param>
/// <param name="Regiehouder">Who holds regie (<c>PGA-02</c>).</param>
/// <param name="Casusregisseur">Who directs the case.</param>
/// <param name="Motivering">Why.</param>
/// <param name="AveNiveau">Level of the AVE approach, if known.</param>
/// <param name="PlanUiterlijkOp">Last day for the plan.</param>
/// <param name="EvaluatieUiterlijkOp">Last day without evaluation (§4.5).</param>
[EventType("pga.triage-geaccepteerd")]
public sealed record TriageGeaccepteerd(
    LocalDate Op,
    Instant VastgelegdOp,
    IReadOnlyList<DoelgroepCriterium> Criteria,
    Prioriteit Prioriteit,
    Regiehouder Regiehouder,
    GebruikerId Casusregisseur,
    PersonalText Motivering,
    int? AveNiveau,
    LocalDate PlanUiterlijkOp,
    LocalDate EvaluatieUiterlijkOp) : IEvent;

/// <summary>Triage rejected the case.</summary>
/// <param name="Op">Day of the decision.</param>
/// <param name="Motivering">Why.</param>
/// <param name="VernietigenOp">Day from which the case must be destroyed.</param>
[EventType("pga.triage-afgewezen")]
public sealed record TriageAfgewezen(LocalDate Op, PersonalText Motivering, LocalDate VernietigenOp) : IEvent;

/// <summary>Triage referred the person on.</summary>
/// <param name="Op">Day of the decision.</param>
/// <param name="Naar">To which route.</param>
/// <param name="Grondslag">New basis for the other purpose, where one is needed (§4.5).</param>
/// <param name="Motivering">Why.</param>
/// <param name="VernietigenOp">Day from which the case must be destroyed.</param>
[EventType("pga.triage-doorverwezen")]
public sealed record TriageDoorverwezen(
    LocalDate Op, DoorverwijzingNaar Naar, PersonalText? Grondslag, PersonalText Motivering, LocalDate VernietigenOp) : IEvent;

/// <summary>What makes somebody belong to the target group (<c>PGA-01</c>).</summary>
public enum DoelgroepCriterium
{
    /// <summary>Nuisance.</summary>
    Overlast,

    /// <summary>Crime.</summary>
    Criminaliteit,

    /// <summary>Danger.</summary>
    Gevaar,
}

/// <summary>Priority of a case.</summary>
public enum Prioriteit
{
    /// <summary>Low.</summary>
    Laag,

    /// <summary>Middle.</summary>
    Midden,

    /// <summary>High.</summary>
    Hoog,
}

/// <summary>Who holds regie (<c>PGA-02</c>).</summary>
public enum Regiehouder
{
    /// <summary>The municipality: local PGA.</summary>
    GemeentePGA,

    /// <summary>The regional Zorg- en Veiligheidshuis.</summary>
    ZVHGV,
}

/// <summary>Other routes than PGA (§4.2).</summary>
public enum DoorverwijzingNaar
{
    /// <summary>Care.</summary>
    Zorg,

    /// <summary>A woonoverlast dossier.</summary>
    Woonoverlast,

    /// <summary>A signal of ondermijning; needs a new basis (§4.5).</summary>
    Ondermijning,

    /// <summary>Veilig Thuis.</summary>
    VeiligThuis,

    /// <summary>The Zorg- en Veiligheidshuis.</summary>
    ZVH,
}
