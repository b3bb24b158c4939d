using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Pga.Plannen;

/// <summary>The content of a plan; its actions are those of the dossier.</summary>
/// <param name="Doelen">What must be reached.</param>
/// <param name="Afschaalcriteria">When less is enough.</param>
/// <param name="EvaluatieOp">Day on which the plan is evaluated.</param>
public sealed record PlanInhoud(IReadOnlyList<PlanDoel> Doelen, PersonalText Afschaalcriteria, LocalDate EvaluatieOp);

/// <summary>A SMART goal.</summary>
/// <param name="Nummer">Number within the plan, from 1.</param>
/// <param name="Leefgebied">Life area.</param>
/// <param name="Omschrijving">What must be reached.</param>
/// <param name="MeetbaarAan">How is seen that it was reached.</param>
/// <param name="UiterlijkOp">By when.</param>
public sealed record PlanDoel(int Nummer, Leefgebied Leefgebied, PersonalText Omschrijving, PersonalText MeetbaarAan, LocalDate UiterlijkOp);

/// <summary>The meeting agreed on the first plan.</summary>
/// <param name="Op">Day.</param>
/// <param name="Plan">The plan.</param>
/// <param name="EvaluatieUiterlijkOp">Last day without evaluation (§4.5).</param>
[EventType("pga.plan-vastgesteld")]
public sealed record PlanVastgesteld(LocalDate Op, PlanInhoud Plan, LocalDate EvaluatieUiterlijkOp) : IEvent;

/// <summary>The plan was replaced.</summary>
/// <param name="Op">Day.</param>
/// <param name="Plan">The plan as it is from now on.</param>
[EventType("pga.plan-bijgesteld")]
public sealed record PlanBijgesteld(LocalDate Op, PlanInhoud Plan) : IEvent;

/// <summary>The twelve life areas of the plan (§4.2). A heading only: what care finds under it is never recorded here.</summary>
public enum Leefgebied
{
    /// <summary>Housing.</summary>
    Huisvesting,

    /// <summary>Money and debts.</summary>
    Financien,

    /// <summary>Work and education.</summary>
    WerkEnOpleiding,

    /// <summary>Structure of the day.</summary>
    Dagbesteding,

    /// <summary>Relations at home.</summary>
    HuiselijkeRelaties,

    /// <summary>Social network.</summary>
    SociaalNetwerk,

    /// <summary>Participation in society.</summary>
    MaatschappelijkeParticipatie,

    /// <summary>Justice.</summary>
    Justitie,

    /// <summary>Daily living.</summary>
    Zelfredzaamheid,

    /// <summary>Mental health.</summary>
    GeestelijkeGezondheid,

    /// <summary>Physical health.</summary>
    LichamelijkeGezondheid,

    /// <summary>Use of substances.</summary>
    Middelengebruik,
}
