namespace CaseManagement.Controles.Interventies;

/// <summary>Withdraws a measure. Before the decision who prepares it may; after it only the competent organ.</summary>
/// <param name="Nummer">The measure.</param>
/// <param name="Reden">Why.</param>
public sealed record InterventieIntrekken(int Nummer, string Reden)
{
    /// <summary>Reference of the mandate, when VTH decides for the college.</summary>
    public string? Mandaat { get; init; }
}

/// <summary>A measure was withdrawn.</summary>
/// <param name="Nummer">The measure.</param>
/// <param name="Reden">Why.</param>
/// <param name="Mandaat">Reference of the mandate, by shape.</param>
/// <param name="Door">Who withdrew it.</param>
/// <param name="Op">Civil date.</param>
[EventType("controle.interventie-ingetrokken")]
public sealed record InterventieIngetrokken(int Nummer, PersonalText Reden, string? Mandaat, GebruikerId Door, LocalDate Op) : IEvent;

internal sealed class InterventieIntrekkenVorm : AbstractValidator<InterventieIntrekken>
{
    public InterventieIntrekkenVorm()
    {
        RuleFor(c => c.Reden).NotEmpty().WithMessage("Vul in waarom de maatregel wordt ingetrokken.");
        RuleFor(c => c.Mandaat).Must(Teksten.IsKenmerk).WithMessage(Teksten.KenmerkMelding).When(c => c.Mandaat is not null);
    }
}

internal sealed class InterventieIntrekkenUseCase(Feitenlezer lezer) : InterventieUseCase<InterventieIntrekken>(lezer)
{
    private static readonly FrozenSet<InterventieStatus> Lopend =
        [InterventieStatus.Voorgenomen, InterventieStatus.ZienswijzeGevraagd, InterventieStatus.Besloten, InterventieStatus.Uitgevoerd];

    // Whose step it is depends on the decision: the decision itself says so, below.
    public override CommandPolicy Policy => new("interventies/intrekking", AuditActie.Besluiten, Recht.Lezen)
    {
        AlleenRollen = [.. Rollen.Maatregelen, Rol.Burgemeester],
        RolRegel = "WOV-3.5",
    };

    protected override FrozenSet<InterventieStatus> VanuitInterventie => Lopend;

    protected override bool WachtOpAanleiding => false;

    protected override int Nummer(InterventieIntrekken command) => command.Nummer;

    protected override Refusal? Weiger(Interventie interventie, InterventieIntrekken command, CommandContext context) =>
        interventie.IsVanKracht && !Beslisbevoegdheid.Geldt(interventie, context.Aanroep, command.Mandaat) ? new NietHetBevoegdeOrgaan() : null;

    protected override IEvent Gebeurt(Interventie interventie, InterventieIntrekken command, CommandContext context) => new InterventieIngetrokken(
        command.Nummer, context.Tekst(command.Reden), command.Mandaat, context.Aanroep.Gebruiker, context.Moment.Vandaag);
}
