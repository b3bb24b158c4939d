using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Pga.Triage;

/// <summary>Ends triage with one of three decisions.</summary>
/// <param name="Op">Day of the decision.</param>
/// <param name="Besluit">Accept, reject or refer on.</param>
/// <param name="Motivering">Why.</param>
/// <param name="Acceptatie">What belongs to acceptance; only then.</param>
/// <param name="Doorverwijzing">What belongs to referring on; only then.</param>
public sealed record TriageAfronden(
    LocalDate Op, TriageBesluit Besluit, string Motivering, Acceptatie? Acceptatie = null, Doorverwijzing? Doorverwijzing = null) : IGedateerd;

/// <summary>Outcome of triage.</summary>
public enum TriageBesluit
{
    /// <summary>The person gets a person-centred approach.</summary>
    Accepteren,

    /// <summary>No approach.</summary>
    Afwijzen,

    /// <summary>Another route.</summary>
    Doorverwijzen,
}

/// <summary>What acceptance settles.</summary>
/// <param name="Criteria">What the target group of <c>PGA-01</c> is met by.</param>
/// <param name="Prioriteit">Priority.</param>
/// <param name="Regiehouder">Who holds regie.</param>
/// <param name="Casusregisseur">Becomes first responsible.</param>
/// <param name="Achtervang">Back-up; the present one when left out.</param>
/// <param name="Deelnemers">Partners to invite, each with an end date (<c>ROL-06</c>).</param>
/// <param name="AveNiveau">Level of the AVE approach, 1 to 4.</param>
public sealed record Acceptatie(
    IReadOnlyList<DoelgroepCriterium> Criteria,
    Prioriteit Prioriteit,
    Regiehouder Regiehouder,
    GebruikerId Casusregisseur,
    GebruikerId? Achtervang = null,
    IReadOnlyList<Deelnemer>? Deelnemers = null,
    int? AveNiveau = null);

/// <summary>Where to, and on which new basis.</summary>
/// <param name="Naar">The other route.</param>
/// <param name="Grondslag">New basis; needed for ondermijning (§4.5).</param>
public sealed record Doorverwijzing(DoorverwijzingNaar Naar, string? Grondslag = null);

internal sealed class TriageAfrondenVorm : AbstractValidator<TriageAfronden>
{
    public TriageAfrondenVorm()
    {
        RuleFor(c => c.Motivering).NotEmpty().WithMessage("Vul de motivering in.");
        RuleFor(c => c.Acceptatie).NotNull().When(c => c.Besluit is TriageBesluit.Accepteren).WithMessage("Vul de gegevens van de acceptatie in.");
        RuleFor(c => c.Acceptatie).Null().When(c => c.Besluit is not TriageBesluit.Accepteren).WithMessage("Acceptatiegegevens horen alleen bij accepteren.");
        RuleFor(c => c.Doorverwijzing).NotNull().When(c => c.Besluit is TriageBesluit.Doorverwijzen).WithMessage("Vul in waarheen u doorverwijst.");
        RuleFor(c => c.Doorverwijzing).Null().When(c => c.Besluit is not TriageBesluit.Doorverwijzen).WithMessage("Een doorverwijzing hoort alleen bij doorverwijzen.");
        RuleFor(c => c.Acceptatie!.AveNiveau).InclusiveBetween(1, 4).When(c => c.Acceptatie is not null).WithMessage("Het AVE-niveau is 1, 2, 3 of 4.");
    }
}
