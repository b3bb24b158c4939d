namespace CaseManagement.Controles.Interventies;

/// <summary>Records that a measure was carried out; team VTH carries measures out (<c>SEED-16</c>).</summary>
/// <param name="Nummer">The measure.</param>
/// <param name="Op">Civil day.</param>
public sealed record InterventieUitvoeren(int Nummer, LocalDate Op);

/// <summary>A measure was carried out.</summary>
/// <param name="Nummer">The measure.</param>
/// <param name="Op">Civil day.</param>
/// <param name="Door">Who recorded it.</param>
[EventType("controle.interventie-uitgevoerd")]
public sealed record InterventieUitgevoerd(int Nummer, LocalDate Op, GebruikerId Door) : IEvent;

internal sealed class InterventieUitvoerenUseCase(Feitenlezer lezer) : InterventieUseCase<InterventieUitvoeren>(lezer)
{
    private static readonly FrozenSet<InterventieStatus> Besloten = [InterventieStatus.Besloten];

    public override CommandPolicy Policy =>
        new("interventies/uitvoering", AuditActie.Wijzigen, Recht.Schrijven) { AlleenRollen = [Rol.VthHandhaver], RolRegel = "SEED-16" };

    protected override FrozenSet<InterventieStatus> VanuitInterventie => Besloten;

    protected override int Nummer(InterventieUitvoeren command) => command.Nummer;

    protected override Refusal? Weiger(Interventie interventie, InterventieUitvoeren command, CommandContext context) =>
        command.Op > context.Moment.Vandaag
        || command.Op < interventie.Besluit!.BekendgemaaktOp
        || command.Op < interventie.Besluit.Vanaf
        || command.Op <= interventie.Besluit.BegunstigingTot
            ? new MaatregelGaatNogNietIn()
        : command.Op > interventie.TotEnMet ? new SluitingIsVoorbij()
        : null;

    protected override IEvent Gebeurt(Interventie interventie, InterventieUitvoeren command, CommandContext context) =>
        new InterventieUitgevoerd(command.Nummer, command.Op, context.Aanroep.Gebruiker);
}
