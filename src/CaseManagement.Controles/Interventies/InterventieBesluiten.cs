namespace CaseManagement.Controles.Interventies;

/// <summary>Decides on a measure and makes it known. Done by the competent organ.</summary>
/// <param name="Nummer">The measure.</param>
/// <param name="BekendgemaaktOp">Civil day on which it was made known (Awb 3:41).</param>
/// <param name="Motivering">Why, with the answer to the view.</param>
public sealed record InterventieBesluiten(int Nummer, LocalDate BekendgemaaktOp, string Motivering)
{
    /// <summary>Civil day on which the person addressed gave his view or was heard.</summary>
    public LocalDate? ZienswijzeOntvangenOp { get; init; }

    /// <summary>Why it could not wait for a view or a term (Awb 4:11, 5:31; 174a lid 4).</summary>
    public string? SpoedReden { get; init; }

    /// <summary>Last civil day to end the disturbance or breach oneself.</summary>
    public LocalDate? BegunstigingTot { get; init; }

    /// <summary>First civil day of a closure.</summary>
    public LocalDate? Vanaf { get; init; }

    /// <summary>Months that a closure lasts.</summary>
    public int? DuurMaanden { get; init; }

    /// <summary>Reference of the mandate, when VTH decides for the college.</summary>
    public string? Mandaat { get; init; }
}

/// <summary>A measure was decided and made known.</summary>
/// <param name="Nummer">The measure.</param>
/// <param name="Orgaan">The organ that decided.</param>
/// <param name="BekendgemaaktOp">Civil day on which it was made known.</param>
/// <param name="ZienswijzeOntvangenOp">Civil day of the view or hearing.</param>
/// <param name="SpoedReden">Why it could not wait.</param>
/// <param name="BegunstigingTot">Last civil day to end the disturbance or breach oneself.</param>
/// <param name="Vanaf">First civil day of a closure.</param>
/// <param name="TotEnMet">Last civil day of a closure.</param>
/// <param name="DuurMaanden">Months that a closure lasts.</param>
/// <param name="BezwaarTot">Last civil day to object; <see langword="null"/> for a warning, which is no besluit (<c>WOV-11</c>).</param>
/// <param name="Motivering">Why.</param>
/// <param name="Mandaat">Reference of the mandate, by shape.</param>
/// <param name="Door">Who decided.</param>
[EventType("controle.interventie-besloten")]
public sealed record InterventieBesloten(
    int Nummer,
    BevoegdOrgaan Orgaan,
    LocalDate BekendgemaaktOp,
    LocalDate? ZienswijzeOntvangenOp,
    PersonalText? SpoedReden,
    LocalDate? BegunstigingTot,
    LocalDate? Vanaf,
    LocalDate? TotEnMet,
    int? DuurMaanden,
    LocalDate? BezwaarTot,
    PersonalText Motivering,
    string? Mandaat,
    GebruikerId Door) : IEvent;

internal sealed class InterventieBesluitenVorm : AbstractValidator<InterventieBesluiten>
{
    public InterventieBesluitenVorm()
    {
        RuleFor(c => c.Motivering).NotEmpty().WithMessage("Motiveer het besluit.");
        RuleFor(c => c.DuurMaanden).InclusiveBetween(1, Vormgrenzen.MaxMaanden).WithMessage(Vormgrenzen.MaandenMelding);
        RuleFor(c => c.Vanaf).Must(Vormgrenzen.IsEersteDagOfNiets).WithMessage(Vormgrenzen.EersteDagMelding);
        RuleFor(c => c.BegunstigingTot).Must(Vormgrenzen.IsDagOfNiets).WithMessage(Vormgrenzen.DagMelding);
        RuleFor(c => c.BekendgemaaktOp).Must(Vormgrenzen.IsDag).WithMessage(Vormgrenzen.DagMelding);
        RuleFor(c => c.ZienswijzeOntvangenOp).Must(Vormgrenzen.IsDagOfNiets).WithMessage(Vormgrenzen.DagMelding);
        RuleFor(c => c.Mandaat).Must(Teksten.IsKenmerk).WithMessage(Teksten.KenmerkMelding).When(c => c.Mandaat is not null);
    }
}

internal sealed class InterventieBesluitenUseCase(Feitenlezer lezer, ControleParameters parameters, TermijnKalender kalender)
    : InterventieUseCase<InterventieBesluiten>(lezer)
{
    private static readonly FrozenSet<InterventieStatus> Onbeslist = [InterventieStatus.Voorgenomen, InterventieStatus.ZienswijzeGevraagd];

    public override CommandPolicy Policy =>
        new("interventies/besluit", AuditActie.Besluiten, Recht.Beslissen) { AlleenRollen = Rollen.Beslissers, RolRegel = "WOV-3.5" };

    protected override FrozenSet<InterventieStatus> VanuitInterventie => Onbeslist;

    protected override int Nummer(InterventieBesluiten command) => command.Nummer;

    protected override Refusal? Weiger(Interventie interventie, InterventieBesluiten command, CommandContext context) =>
        !Beslisbevoegdheid.Geldt(interventie, context.Aanroep, command.Mandaat) ? new NietHetBevoegdeOrgaan()
        : command.BekendgemaaktOp > context.Moment.Vandaag || command.BekendgemaaktOp < interventie.Voornemen.Op ? new ControledatumOnjuist()
        : !Zienswijzeregels.DatumKan(interventie.Zienswijze?.Op, command.ZienswijzeOntvangenOp, command.BekendgemaaktOp) ? new ZienswijzedatumOnjuist()
        : !IsGehoord(interventie, command) ? new ZienswijzeOntbreekt()
        : Interventieregels.HeeftBegunstiging(interventie.Voornemen.Soort) && command.BegunstigingTot is null && !IsSpoed(command)
            ? new BegunstigingstermijnOntbreekt()
        : !PastDuur(interventie.Voornemen.Soort, command) ? new DuurOfDatumOnjuist()
        : null;

    protected override IEvent Gebeurt(Interventie interventie, InterventieBesluiten command, CommandContext context)
    {
        var isBesluit = interventie.Voornemen.Soort is not Maatregelsoort.Waarschuwing;
        return new InterventieBesloten(
            command.Nummer,
            interventie.Voornemen.Orgaan,
            command.BekendgemaaktOp,
            command.ZienswijzeOntvangenOp,
            context.TekstOfNiets(command.SpoedReden),
            command.BegunstigingTot,
            command.Vanaf,
            command.DuurMaanden is { } maanden ? command.Vanaf?.PlusMonths(maanden).PlusDays(-1) : null,
            command.DuurMaanden,
            isBesluit ? kalender.UiterlijkOp(command.BekendgemaaktOp, Termijn.Bezwaar, TermijnBron.Wet) : null,
            context.Tekst(command.Motivering),
            command.Mandaat,
            context.Aanroep.Gebruiker);
    }

    private static bool IsSpoed(InterventieBesluiten command) => !string.IsNullOrWhiteSpace(command.SpoedReden);

    // A warning is no besluit; everybody else is heard first, or there is a reason why not.
    private static bool IsGehoord(Interventie interventie, InterventieBesluiten command) =>
        interventie.Voornemen.Soort is Maatregelsoort.Waarschuwing
        || IsSpoed(command)
        || Zienswijzeregels.IsGehoord(interventie.Zienswijze?.TermijnTot, command.ZienswijzeOntvangenOp, command.BekendgemaaktOp);

    private bool PastDuur(Maatregelsoort soort, InterventieBesluiten command) =>
        (command.BegunstigingTot is null || (Interventieregels.HeeftBegunstiging(soort) && command.BegunstigingTot >= command.BekendgemaaktOp))
        && (Interventieregels.IsSluiting(soort)
            ? command.Vanaf >= command.BekendgemaaktOp
                && !(command.Vanaf <= command.BegunstigingTot)
                && command.DuurMaanden >= 1 && command.DuurMaanden <= parameters.MaxMaandenSluiting
            : command is { Vanaf: null, DuurMaanden: null });
}
