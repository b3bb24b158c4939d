using CaseManagement.Toegang.Dossiers;

namespace CaseManagement.Controles.Plannen;

/// <summary>Calls a control off before it is carried out.</summary>
/// <param name="Reden">Why.</param>
/// <param name="Toelichting">That in words.</param>
public sealed record ControleAfgelasten(Afgelastingsreden Reden, string Toelichting);

/// <summary>Why a control does not take place.</summary>
public enum Afgelastingsreden
{
    /// <summary>Not enough inspectors.</summary>
    Capaciteit,

    /// <summary>Something more urgent came.</summary>
    AnderePrioriteit,

    /// <summary>It is not safe.</summary>
    Veiligheid,

    /// <summary>There is no reason for it any more.</summary>
    AanleidingVervallen,

    /// <summary>There is no legal basis for it.</summary>
    GeenGrondslag,
}

/// <summary>A control was called off.</summary>
/// <param name="Reden">Why.</param>
/// <param name="Toelichting">That in words.</param>
/// <param name="VernietigenOp">Day from which the dossier must be destroyed.</param>
/// <param name="Door">Who decided.</param>
/// <param name="Op">Civil date.</param>
[EventType("controle.afgelast")]
public sealed record ControleAfgelast(
    Afgelastingsreden Reden, PersonalText Toelichting, LocalDate VernietigenOp, GebruikerId Door, LocalDate Op) : IEvent;

internal sealed class ControleAfgelastenVorm : AbstractValidator<ControleAfgelasten>
{
    public ControleAfgelastenVorm() => RuleFor(c => c.Toelichting).NotEmpty().WithMessage("Vul in waarom de controle niet doorgaat.");
}

internal sealed class ControleAfgelastenUseCase(ControleParameters parameters) : ControleUseCase<ControleAfgelasten>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("afgelasting");

    protected override FrozenSet<ControleStatus> Vanuit => Statussen.Vooraf;

    protected override Refusal? Weiger(IntegraleControle state, ControleAfgelasten command, CommandContext context) =>
        state.Kern.HeeftOpenActies ? new ErZijnOpenActies() : null;

    protected override Decision Beslis(IntegraleControle state, ControleAfgelasten command, CommandContext context) =>
        Decision.Accept(new ControleAfgelast(
            command.Reden,
            context.Tekst(command.Toelichting),
            context.Moment.Vandaag.PlusYears(parameters.BewaarjarenAfgelast),
            context.Aanroep.Gebruiker,
            context.Moment.Vandaag));
}
