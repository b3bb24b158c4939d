namespace CaseManagement.Controles.Voorbereiden;

/// <summary>Records the briefing that every organ gets: who does what, on which power, and what is not done.</summary>
/// <param name="Op">Civil day of the briefing; it may still come.</param>
/// <param name="Inhoud">What was told.</param>
public sealed record BriefingVastleggen(LocalDate Op, string Inhoud);

/// <summary>The briefing was recorded.</summary>
/// <param name="Op">Civil day of the briefing.</param>
/// <param name="Inhoud">What was told.</param>
[EventType("controle.briefing-vastgelegd")]
public sealed record BriefingVastgelegd(LocalDate Op, PersonalText Inhoud) : IEvent;

/// <summary>Refused because a briefing comes before the control.</summary>
public sealed record BriefingNaControle() : Refusal("SEED-S1", "De briefing ligt na de geplande dag van de controle.", "Kies een dag tot en met de controledag.");

internal sealed class BriefingVastleggenVorm : AbstractValidator<BriefingVastleggen>
{
    public BriefingVastleggenVorm() => RuleFor(c => c.Inhoud).NotEmpty().WithMessage("Vul de inhoud van de briefing in.");
}

internal sealed class BriefingVastleggenUseCase : ControleUseCase<BriefingVastleggen>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("briefing");

    protected override FrozenSet<ControleStatus> Vanuit => Statussen.Vooraf;

    protected override Refusal? Weiger(IntegraleControle state, BriefingVastleggen command, CommandContext context) =>
        command.Op > state.PlanDatum ? new BriefingNaControle() : null;

    protected override Decision Beslis(IntegraleControle state, BriefingVastleggen command, CommandContext context) =>
        Decision.Accept(new BriefingVastgelegd(command.Op, context.Tekst(command.Inhoud)));
}
