using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Pga.Plannen;

/// <summary>What a new plan and a changed plan have in common.</summary>
public interface IPlanInvoer : IGedateerd
{
    /// <summary>The goals.</summary>
    IReadOnlyList<NieuwDoel> Doelen { get; }

    /// <summary>When less is enough.</summary>
    string Afschaalcriteria { get; }

    /// <summary>Day on which the plan is evaluated.</summary>
    LocalDate EvaluatieOp { get; }

    /// <summary>New actions.</summary>
    IReadOnlyList<NieuweActie>? Acties { get; }

    /// <summary>Type of the meeting, if any; <c>bijpraat</c> is refused (§4.5).</summary>
    string? OverlegType { get; }
}

/// <summary>A SMART goal, as typed in.</summary>
/// <param name="Leefgebied">Life area.</param>
/// <param name="Omschrijving">What must be reached; no diagnosis, treatment or medication.</param>
/// <param name="MeetbaarAan">How is seen that it was reached.</param>
/// <param name="UiterlijkOp">By when.</param>
public sealed record NieuwDoel(Leefgebied Leefgebied, string Omschrijving, string MeetbaarAan, LocalDate UiterlijkOp);

/// <summary>An action, as typed in.</summary>
/// <param name="Wat">What will be done.</param>
/// <param name="Organisatie">Code of the organisation that does it; takes part in the case.</param>
/// <param name="Persoon">Who does it, if known.</param>
/// <param name="Deadline">Last civil day.</param>
public sealed record NieuweActie(string Wat, string Organisatie, GebruikerId? Persoon, LocalDate Deadline);

/// <summary>Refused because a goal or action must be done before the plan itself.</summary>
public sealed record DatumLigtVoorHetPlan() : Refusal(
    "PGA-4.2", "Een doel of actie heeft een datum voor de dag van het plan.", "Kies een datum op of na de dag van het plan.");

/// <summary>Refused because the evaluation is planned too late or in the past (§4.2: at least every 6 months).</summary>
public sealed record EvaluatiedatumKloptNiet() : Refusal(
    "PGA-4.2",
    "De evaluatiedatum ligt niet na het plan en binnen de termijn van evaluatie.",
    "Kies een eerdere evaluatiedatum, of leg eerst een evaluatie vast.");

/// <summary>Refused because an action is given to an organisation that does not take part in the case (§4.5).</summary>
public sealed record ActorIsGeenDeelnemer() : Refusal(
    "PGA-4.5",
    "Een actie staat op naam van een organisatie die niet aan deze casus deelneemt.",
    "Nodig de organisatie eerst uit, of kies een deelnemer.");

internal sealed class PlanVorm<TPlan> : AbstractValidator<TPlan>
    where TPlan : IPlanInvoer
{
    public PlanVorm()
    {
        RuleFor(c => c.Doelen).NotEmpty().WithMessage("Vul ten minste een doel in.");
        RuleForEach(c => c.Doelen).ChildRules(doel =>
        {
            doel.RuleFor(d => d.Omschrijving).NotEmpty().WithMessage("Omschrijf het doel.");
            doel.RuleFor(d => d.MeetbaarAan).NotEmpty().WithMessage("Vul in waaraan u ziet dat het doel is bereikt.");
        });
        RuleFor(c => c.Afschaalcriteria).NotEmpty().WithMessage("Vul de afschaalcriteria in.");
        RuleForEach(c => c.Acties).ChildRules(actie =>
        {
            actie.RuleFor(a => a.Wat).NotEmpty().WithMessage("Omschrijf de actie.");
            actie.RuleFor(a => a.Organisatie).NotEmpty().WithMessage("Vul in welke organisatie de actie uitvoert.");
        });
    }
}

internal static class Plan
{
    public static Refusal? Weiger(PgaCasus state, IPlanInvoer plan, LocalDate evaluatieUiterlijkOp, LocalDate vandaag) => plan switch
    {
        _ when NietTijdensBijpraatmoment.Controleer(plan.OverlegType) is { } weigering => weigering,
        _ when plan.EvaluatieOp <= plan.Op || plan.EvaluatieOp > evaluatieUiterlijkOp => new EvaluatiedatumKloptNiet(),
        _ when plan.Doelen.Any(doel => doel.UiterlijkOp < plan.Op) || Acties(plan).Any(actie => actie.Deadline < plan.Op) =>
            new DatumLigtVoorHetPlan(),
        _ when Acties(plan).Any(actie => !state.NeemtDeel(actie.Organisatie, vandaag)) => new ActorIsGeenDeelnemer(),
        _ => null,
    };

    public static PlanInhoud Inhoud(IPlanInvoer plan, Func<string, PersonalText> tekst) => new(
        [.. plan.Doelen.Select((doel, index) =>
            new PlanDoel(index + 1, doel.Leefgebied, tekst(doel.Omschrijving), tekst(doel.MeetbaarAan), doel.UiterlijkOp))],
        tekst(plan.Afschaalcriteria),
        plan.EvaluatieOp);

    public static IEnumerable<IEvent> NieuweActies(PgaCasus state, IPlanInvoer plan, Func<string, PersonalText> tekst) =>
        Acties(plan).Select((actie, index) => new ActieAfgesproken(
            state.Kern.VolgendActienummer + index, tekst(actie.Wat), new Deelnemer(actie.Organisatie, actie.Persoon), actie.Deadline));

    private static IReadOnlyList<NieuweActie> Acties(IPlanInvoer plan) => plan.Acties ?? [];
}
