namespace CaseManagement.Controles.Interventies;

/// <summary>Asks the person addressed for his view on the intended measure (Awb 4:8).</summary>
/// <param name="Nummer">The measure.</param>
/// <param name="TermijnTot">Last civil day to give it, or the day of the hearing.</param>
public sealed record ZienswijzeVragen(int Nummer, LocalDate TermijnTot);

/// <summary>The person addressed was asked for his view.</summary>
/// <param name="Nummer">The measure.</param>
/// <param name="TermijnTot">Last civil day to give it, or the day of the hearing.</param>
/// <param name="Door">Who recorded it.</param>
/// <param name="Op">Civil date.</param>
[EventType("controle.zienswijze-gevraagd")]
public sealed record ZienswijzeGevraagd(int Nummer, LocalDate TermijnTot, GebruikerId Door, LocalDate Op) : IEvent;

/// <summary>Refused because a term for a view lies ahead.</summary>
public sealed record ZienswijzetermijnOnjuist() : Refusal("WOV-3.5", "De termijn voor de zienswijze moet nog komen.", "Kies een latere dag; gebruikelijk is veertien dagen.");

internal sealed class ZienswijzeVragenVorm : AbstractValidator<ZienswijzeVragen>
{
    public ZienswijzeVragenVorm() => RuleFor(c => c.TermijnTot).Must(Vormgrenzen.IsDag).WithMessage(Vormgrenzen.DagMelding);
}

internal sealed class ZienswijzeVragenUseCase(Feitenlezer lezer) : InterventieUseCase<ZienswijzeVragen>(lezer)
{
    private static readonly FrozenSet<InterventieStatus> Voorgenomen = [InterventieStatus.Voorgenomen];

    public override CommandPolicy Policy =>
        new("interventies/zienswijze", AuditActie.Wijzigen, Recht.Schrijven) { AlleenRollen = Rollen.Maatregelen, RolRegel = "SEED-16" };

    protected override FrozenSet<InterventieStatus> VanuitInterventie => Voorgenomen;

    protected override int Nummer(ZienswijzeVragen command) => command.Nummer;

    protected override Refusal? Weiger(Interventie interventie, ZienswijzeVragen command, CommandContext context) =>
        command.TermijnTot <= context.Moment.Vandaag ? new ZienswijzetermijnOnjuist() : null;

    protected override IEvent Gebeurt(Interventie interventie, ZienswijzeVragen command, CommandContext context) =>
        new ZienswijzeGevraagd(command.Nummer, command.TermijnTot, context.Aanroep.Gebruiker, context.Moment.Vandaag);
}
