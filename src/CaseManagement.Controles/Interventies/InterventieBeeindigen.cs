namespace CaseManagement.Controles.Interventies;

/// <summary>Records that a measure ended in its own time: the closure is over, the breach was ended.</summary>
/// <param name="Nummer">The measure.</param>
/// <param name="Op">Civil day.</param>
public sealed record InterventieBeeindigen(int Nummer, LocalDate Op);

/// <summary>A measure ended in its own time.</summary>
/// <param name="Nummer">The measure.</param>
/// <param name="Op">Civil day.</param>
/// <param name="Door">Who recorded it.</param>
[EventType("controle.interventie-beeindigd")]
public sealed record InterventieBeeindigd(int Nummer, LocalDate Op, GebruikerId Door) : IEvent;

internal sealed class InterventieBeeindigenUseCase(Feitenlezer lezer) : InterventieUseCase<InterventieBeeindigen>(lezer)
{
    private static readonly FrozenSet<InterventieStatus> Uitgevoerd = [InterventieStatus.Uitgevoerd];

    public override CommandPolicy Policy =>
        new("interventies/einde", AuditActie.Wijzigen, Recht.Schrijven) { AlleenRollen = Rollen.Maatregelen, RolRegel = "SEED-16" };

    protected override FrozenSet<InterventieStatus> VanuitInterventie => Uitgevoerd;

    protected override bool WachtOpAanleiding => false;

    protected override int Nummer(InterventieBeeindigen command) => command.Nummer;

    protected override Refusal? Weiger(Interventie interventie, InterventieBeeindigen command, CommandContext context) =>
        command.Op > context.Moment.Vandaag || command.Op < interventie.UitgevoerdOp ? new ControledatumOnjuist()
        : command.Op < interventie.TotEnMet ? new SluitingLooptNog()
        : null;

    protected override IEvent Gebeurt(Interventie interventie, InterventieBeeindigen command, CommandContext context) =>
        new InterventieBeeindigd(command.Nummer, command.Op, context.Aanroep.Gebruiker);
}
