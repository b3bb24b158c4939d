namespace CaseManagement.Controles.Plannen;

/// <summary>Moves a control to another day; what was prepared must be prepared again.</summary>
/// <param name="PlanDatum">The new civil day.</param>
/// <param name="Reden">Why.</param>
public sealed record ControleVerzetten(LocalDate PlanDatum, string Reden);

/// <summary>A control was moved to another day.</summary>
/// <param name="PlanDatum">The new civil day.</param>
/// <param name="Reden">Why.</param>
[EventType("controle.verzet")]
public sealed record ControleVerzet(LocalDate PlanDatum, PersonalText Reden) : IEvent;

/// <summary>Refused because a control is not moved into the past.</summary>
public sealed record NieuweDagIsVoorbij() : Refusal("SEED-S1", "De nieuwe dag is al voorbij.", "Kies vandaag of een latere dag.");

internal sealed class ControleVerzettenVorm : AbstractValidator<ControleVerzetten>
{
    public ControleVerzettenVorm() => RuleFor(c => c.Reden).NotEmpty().WithMessage("Vul in waarom de controle wordt verzet.");
}

internal sealed class ControleVerzettenUseCase : ControleUseCase<ControleVerzetten>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("planning");

    protected override FrozenSet<ControleStatus> Vanuit => Statussen.Vooraf;

    protected override Refusal? Weiger(IntegraleControle state, ControleVerzetten command, CommandContext context) =>
        command.PlanDatum < context.Moment.Vandaag ? new NieuweDagIsVoorbij() : null;

    protected override Decision Beslis(IntegraleControle state, ControleVerzetten command, CommandContext context) =>
        Decision.Accept(new ControleVerzet(command.PlanDatum, context.Tekst(command.Reden)));
}
