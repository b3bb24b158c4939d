using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Pga.Verloop;

/// <summary>Decisions that the meeting is asked for (§8.3 <c>BesluitGevraagd</c>).</summary>
public enum BesluitSoort
{
    /// <summary>Agree on the plan.</summary>
    PlanVanAanpak,

    /// <summary>Scale up.</summary>
    Opschalen,

    /// <summary>Take back.</summary>
    Afschalen,

    /// <summary>Close; has its own rubriek on the agenda.</summary>
    Afsluiting,
}

/// <summary>The meeting was asked for a decision.</summary>
/// <param name="Soort">Which.</param>
/// <param name="Motivering">Why.</param>
/// <param name="Op">When (UTC).</param>
[EventType("pga.besluit-gevraagd")]
public sealed record BesluitGevraagd(BesluitSoort Soort, PersonalText Motivering, Instant Op) : IEvent;

/// <summary>Refused because the same decision was asked already.</summary>
public sealed record BesluitIsAlGevraagd() : Refusal(
    "PGA-4.2", "Dit besluit is al gevraagd.", "Wacht op het overleg, of vraag de voorzitter om het verzoek af te doen.");

/// <summary>A command that asks the meeting for a decision.</summary>
public interface IBesluitVraag
{
    /// <summary>Why.</summary>
    string Motivering { get; }
}

internal sealed class BesluitVraagVorm<TVraag> : AbstractValidator<TVraag>
    where TVraag : IBesluitVraag
{
    public BesluitVraagVorm() => RuleFor(c => c.Motivering).NotEmpty().WithMessage("Vul de motivering in.");
}

internal abstract class BesluitVraagUseCase<TCommand>(BesluitSoort soort, params IReadOnlyList<PgaStatus> toegestaan) : PgaUseCase<TCommand>
    where TCommand : class, IBesluitVraag
{
    protected sealed override IReadOnlyList<PgaStatus> Toegestaan => toegestaan;

    protected override Refusal? Weiger(PgaCasus state, TCommand command, CommandContext context) =>
        state.Verzoeken.Any(verzoek => verzoek.Soort == soort) ? new BesluitIsAlGevraagd() : null;

    protected sealed override IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, TCommand command, CommandContext context) =>
        [new BesluitGevraagd(soort, Tekst(context, command.Motivering), context.Moment.Nu)];
}
