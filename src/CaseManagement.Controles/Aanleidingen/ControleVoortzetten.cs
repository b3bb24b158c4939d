namespace CaseManagement.Controles.Aanleidingen;

/// <summary>
/// Decides that a control goes on, on a ground of its own, after the signal or case behind it fell away. Nothing of the signal is shared on this
/// decision: what goes to an organ is weighed again in a check 2B. A control that does not go on is called off instead.
/// </summary>
/// <param name="Motivering">On what the control rests without the signal.</param>
public sealed record ControleVoortzetten(string Motivering);

/// <summary>The control goes on without what lay behind it.</summary>
/// <param name="Stand">What had become of that.</param>
/// <param name="Motivering">On what the control rests without it.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
/// <param name="Door">Who decided.</param>
/// <param name="Op">Civil date.</param>
[EventType("controle.voortgezet")]
public sealed record ControleVoortgezet(Aanleidingstand Stand, PersonalText Motivering, string? ProtocolVersie, GebruikerId Door, LocalDate Op) : IEvent;

/// <summary>Refused because there is nothing to decide.</summary>
public sealed record AanleidingLooptNog() : Refusal(
    "OND-1.11", "Er is niets veranderd aan wat achter deze controle ligt, of er is al over beslist.", "U hoeft hierover niet te beslissen.");

internal sealed class ControleVoortzettenVorm : AbstractValidator<ControleVoortzetten>
{
    public ControleVoortzettenVorm() => RuleFor(c => c.Motivering).NotEmpty().WithMessage("Motiveer waarop de controle zonder de melding berust.");
}

internal sealed class ControleVoortzettenUseCase(Feitenlezer lezer) : AanleidingstapUseCase<ControleVoortzetten>(lezer)
{
    public override CommandPolicy Policy => new("voortzetting", AuditActie.Besluiten, Recht.Schrijven) { AlleenRollen = Rollen.Regie };

    protected override FrozenSet<ControleStatus> Vanuit => Statussen.Lopend;

    protected override bool WachtOpAanleiding => false;

    protected override Refusal? Weiger(IntegraleControle state, ControleVoortzetten command, ControleFeiten feiten, CommandContext context) =>
        Aanleidingpoort.Weiger(state, feiten) is null ? new AanleidingLooptNog() : null;

    protected override Decision Beslis(IntegraleControle state, ControleVoortzetten command, ControleFeiten feiten, CommandContext context) =>
        Decision.Accept(new ControleVoortgezet(
            Aanleidingpoort.Ernstigste(state, feiten),
            context.Tekst(command.Motivering),
            Aanleidingpoort.Versie(state, feiten.Protocol),
            context.Aanroep.Gebruiker,
            context.Moment.Vandaag));
}
