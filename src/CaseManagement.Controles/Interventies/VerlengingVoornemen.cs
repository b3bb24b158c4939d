namespace CaseManagement.Controles.Interventies;

/// <summary>
/// Records that a closure on Gemeentewet 174a is meant to last longer for fear of repetition (<c>WOV-12</c>), and asks the person addressed for his
/// view (Awb 4:8). Nothing lasts longer by this alone.
/// </summary>
/// <param name="Nummer">The measure.</param>
/// <param name="ZienswijzeTot">Last civil day to give a view, or the day of the hearing.</param>
/// <param name="Motivering">Why a repetition is feared.</param>
public sealed record VerlengingVoornemen(int Nummer, LocalDate ZienswijzeTot, string Motivering);

/// <summary>A closure is meant to last longer; the person addressed was asked for his view.</summary>
/// <param name="Nummer">The measure.</param>
/// <param name="ZienswijzeTot">Last civil day to give a view, or the day of the hearing.</param>
/// <param name="Motivering">Why a repetition is feared.</param>
/// <param name="Door">Who recorded it.</param>
/// <param name="Op">Civil date.</param>
[EventType("controle.verlenging-voorgenomen")]
public sealed record VerlengingVoorgenomen(int Nummer, LocalDate ZienswijzeTot, PersonalText Motivering, GebruikerId Door, LocalDate Op) : IEvent;

internal sealed class VerlengingVoornemenVorm : AbstractValidator<VerlengingVoornemen>
{
    public VerlengingVoornemenVorm()
    {
        RuleFor(c => c.Motivering).NotEmpty().WithMessage("Motiveer de vrees voor herhaling.");
        RuleFor(c => c.ZienswijzeTot).Must(Vormgrenzen.IsDag).WithMessage(Vormgrenzen.DagMelding);
    }
}

internal sealed class VerlengingVoornemenUseCase(Feitenlezer lezer) : InterventieUseCase<VerlengingVoornemen>(lezer)
{
    public override CommandPolicy Policy =>
        new("interventies/verlengingsvoornemen", AuditActie.Wijzigen, Recht.Schrijven) { AlleenRollen = Rollen.Maatregelen, RolRegel = "SEED-16" };

    protected override FrozenSet<InterventieStatus> VanuitInterventie => Interventieregels.Uitgevoerd;

    protected override int Nummer(VerlengingVoornemen command) => command.Nummer;

    protected override Refusal? Weiger(Interventie interventie, VerlengingVoornemen command, CommandContext context) =>
        interventie.Voornemen.Soort is not Maatregelsoort.Sluiting174a ? new VerlengingKanNiet()
        : interventie.Verlengingsvoornemen is not null ? new VerlengingLooptAl()
        : context.Moment.Vandaag > interventie.TotEnMet ? new SluitingIsVoorbij()
        : command.ZienswijzeTot <= context.Moment.Vandaag ? new ZienswijzetermijnOnjuist()
        : null;

    protected override IEvent Gebeurt(Interventie interventie, VerlengingVoornemen command, CommandContext context) => new VerlengingVoorgenomen(
        command.Nummer, command.ZienswijzeTot, context.Tekst(command.Motivering), context.Aanroep.Gebruiker, context.Moment.Vandaag);
}
