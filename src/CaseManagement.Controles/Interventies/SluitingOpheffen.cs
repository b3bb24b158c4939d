namespace CaseManagement.Controles.Interventies;

/// <summary>Ends a closure before its last day. The decision stays as it was; withdrawing it is another step.</summary>
/// <param name="Nummer">The measure.</param>
/// <param name="Op">First civil day on which it is closed no longer.</param>
/// <param name="Motivering">Why it need not last.</param>
public sealed record SluitingOpheffen(int Nummer, LocalDate Op, string Motivering);

/// <summary>A closure ended before its last day.</summary>
/// <param name="Nummer">The measure.</param>
/// <param name="Op">First civil day on which it is closed no longer.</param>
/// <param name="Motivering">Why it need not last.</param>
/// <param name="Door">Who decided.</param>
[EventType("controle.sluiting-opgeheven")]
public sealed record SluitingOpgeheven(int Nummer, LocalDate Op, PersonalText Motivering, GebruikerId Door) : IEvent;

internal sealed class SluitingOpheffenVorm : AbstractValidator<SluitingOpheffen>
{
    public SluitingOpheffenVorm() => RuleFor(c => c.Motivering).NotEmpty().WithMessage("Motiveer waarom de sluiting eerder eindigt.");
}

internal sealed class SluitingOpheffenUseCase(Feitenlezer lezer) : InterventieUseCase<SluitingOpheffen>(lezer)
{
    // Closures are of the mayor, and so is lifting them.
    public override CommandPolicy Policy =>
        new("interventies/opheffing", AuditActie.Besluiten, Recht.Beslissen) { AlleenRollen = [Rol.Burgemeester], RolRegel = "WOV-3.5" };

    protected override FrozenSet<InterventieStatus> VanuitInterventie => Interventieregels.Uitgevoerd;

    protected override bool WachtOpAanleiding => false;

    protected override int Nummer(SluitingOpheffen command) => command.Nummer;

    protected override Refusal? Weiger(Interventie interventie, SluitingOpheffen command, CommandContext context) =>
        !Interventieregels.IsSluiting(interventie.Voornemen.Soort) ? new MaatregelIsGeenSluiting()
        : command.Op > context.Moment.Vandaag || command.Op < interventie.UitgevoerdOp || command.Op > interventie.TotEnMet ? new OpheffingsdagOnjuist()
        : null;

    protected override IEvent Gebeurt(Interventie interventie, SluitingOpheffen command, CommandContext context) =>
        new SluitingOpgeheven(command.Nummer, command.Op, context.Tekst(command.Motivering), context.Aanroep.Gebruiker);
}
