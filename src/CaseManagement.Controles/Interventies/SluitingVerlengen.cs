namespace CaseManagement.Controles.Interventies;

/// <summary>Decides that a closure on Gemeentewet 174a lasts longer, and makes that known: a decision of its own, within the maximum of the municipality.</summary>
/// <param name="Nummer">The measure.</param>
/// <param name="DuurMaanden">Months that it lasts longer.</param>
/// <param name="BekendgemaaktOp">Civil day on which it was made known (Awb 3:41).</param>
/// <param name="Motivering">Why a repetition is feared, with the answer to the view.</param>
public sealed record SluitingVerlengen(int Nummer, int DuurMaanden, LocalDate BekendgemaaktOp, string Motivering)
{
    /// <summary>Civil day on which the person addressed gave his view or was heard.</summary>
    public LocalDate? ZienswijzeOntvangenOp { get; init; }
}

/// <summary>A closure lasts longer.</summary>
/// <param name="Nummer">The measure.</param>
/// <param name="DuurMaanden">Months that it lasts longer.</param>
/// <param name="TotEnMet">The new last civil day.</param>
/// <param name="BekendgemaaktOp">Civil day on which it was made known.</param>
/// <param name="ZienswijzeOntvangenOp">Civil day of the view or hearing.</param>
/// <param name="BezwaarTot">Last civil day to object.</param>
/// <param name="Motivering">Why.</param>
/// <param name="Door">Who decided.</param>
[EventType("controle.sluiting-verlengd")]
public sealed record SluitingVerlengd(
    int Nummer,
    int DuurMaanden,
    LocalDate TotEnMet,
    LocalDate BekendgemaaktOp,
    LocalDate? ZienswijzeOntvangenOp,
    LocalDate? BezwaarTot,
    PersonalText Motivering,
    GebruikerId Door) : IEvent;

internal sealed class SluitingVerlengenVorm : AbstractValidator<SluitingVerlengen>
{
    public SluitingVerlengenVorm()
    {
        RuleFor(c => c.DuurMaanden).InclusiveBetween(1, Vormgrenzen.MaxMaanden).WithMessage(Vormgrenzen.MaandenMelding);
        RuleFor(c => c.BekendgemaaktOp).Must(Vormgrenzen.IsDag).WithMessage(Vormgrenzen.DagMelding);
        RuleFor(c => c.ZienswijzeOntvangenOp).Must(Vormgrenzen.IsDagOfNiets).WithMessage(Vormgrenzen.DagMelding);
        RuleFor(c => c.Motivering).NotEmpty().WithMessage("Motiveer de vrees voor herhaling.");
    }
}

internal sealed class SluitingVerlengenUseCase(Feitenlezer lezer, ControleParameters parameters, TermijnKalender kalender)
    : InterventieUseCase<SluitingVerlengen>(lezer)
{
    public override CommandPolicy Policy =>
        new("interventies/verlenging", AuditActie.Besluiten, Recht.Beslissen) { AlleenRollen = [Rol.Burgemeester], RolRegel = "WOV-3.5" };

    protected override FrozenSet<InterventieStatus> VanuitInterventie => Interventieregels.Uitgevoerd;

    protected override int Nummer(SluitingVerlengen command) => command.Nummer;

    // Decided before the last day: what is over was not made longer, it would be closed again.
    protected override Refusal? Weiger(Interventie interventie, SluitingVerlengen command, CommandContext context) =>
        interventie.Verlengingsvoornemen is not { } voornemen ? new VerlengingIsNietVoorgenomen()
        : command.BekendgemaaktOp > context.Moment.Vandaag || command.BekendgemaaktOp < voornemen.Op ? new ControledatumOnjuist()
        : command.BekendgemaaktOp > interventie.TotEnMet ? new SluitingIsVoorbij()
        : !Zienswijzeregels.DatumKan(voornemen.Op, command.ZienswijzeOntvangenOp, command.BekendgemaaktOp) ? new ZienswijzedatumOnjuist()
        : !Zienswijzeregels.IsGehoord(voornemen.ZienswijzeTot, command.ZienswijzeOntvangenOp, command.BekendgemaaktOp) ? new ZienswijzeOntbreekt()
        : command.DuurMaanden < 1 || interventie.Maanden + command.DuurMaanden > parameters.MaxMaandenSluiting ? new SluitingTeLang()
        : null;

    protected override IEvent Gebeurt(Interventie interventie, SluitingVerlengen command, CommandContext context) => new SluitingVerlengd(
        command.Nummer,
        command.DuurMaanden,
        interventie.Besluit!.Vanaf!.Value.PlusMonths(interventie.Maanden!.Value + command.DuurMaanden).PlusDays(-1),
        command.BekendgemaaktOp,
        command.ZienswijzeOntvangenOp,
        kalender.UiterlijkOp(command.BekendgemaaktOp, Termijn.Bezwaar, TermijnBron.Wet),
        context.Tekst(command.Motivering),
        context.Aanroep.Gebruiker);
}
