namespace CaseManagement.Controles.Interventies;

/// <summary>Records that a measure is intended after the control, with all on which it must rest.</summary>
/// <param name="Soort">Which measure.</param>
/// <param name="Orgaan">The organ that will decide.</param>
/// <param name="Artikel">The article, such as <c>Opiumwet 13b</c> or <c>APV 2:30</c>.</param>
/// <param name="Locatie">Number of the place.</param>
/// <param name="GerichtTot">Whom it addresses.</param>
/// <param name="Bevindingen">Numbers of the findings on which it rests.</param>
/// <param name="Motivering">Why this measure.</param>
public sealed record InterventieVoornemen(
    Maatregelsoort Soort, BevoegdOrgaan Orgaan, string Artikel, int Locatie, string GerichtTot, IReadOnlyList<int> Bevindingen, string Motivering)
{
    /// <summary>Reference of the local policy; required for a closure.</summary>
    public string? Beleid { get; init; }

    /// <summary>Ground of Gemeentewet 174a; for that measure only.</summary>
    public Grond174a? Grond174a { get; init; }

    /// <summary>Ground of Opiumwet 13b; for that measure only.</summary>
    public Grond13b? Grond13b { get; init; }

    /// <summary>The bestuurlijke rapportage of the police; required for 13b and 174a.</summary>
    public BestuurlijkeRapportage? Rapportage { get; init; }
}

/// <summary>A bestuurlijke rapportage of the police, by reference only.</summary>
/// <param name="Datum">Civil date.</param>
/// <param name="Kenmerk">Reference by shape.</param>
public sealed record BestuurlijkeRapportage(LocalDate Datum, string Kenmerk);

/// <summary>A measure is intended.</summary>
/// <param name="Nummer">Number within the control, from 1.</param>
/// <param name="Soort">Which measure.</param>
/// <param name="Orgaan">The organ that will decide.</param>
/// <param name="Artikel">The article, by shape.</param>
/// <param name="Beleid">Reference of the local policy, by shape.</param>
/// <param name="Locatie">Number of the place.</param>
/// <param name="Geadresseerde">Pseudonym of whom it addresses.</param>
/// <param name="GerichtTot">Whom it addresses.</param>
/// <param name="Bevindingen">Numbers of the findings on which it rests.</param>
/// <param name="Grond174a">Ground of Gemeentewet 174a.</param>
/// <param name="Grond13b">Ground of Opiumwet 13b.</param>
/// <param name="Rapportage">The bestuurlijke rapportage.</param>
/// <param name="Motivering">Why this measure.</param>
/// <param name="Door">Who recorded it.</param>
/// <param name="Op">Civil date.</param>
[EventType("controle.interventie-voorgenomen")]
public sealed record InterventieVoorgenomen(
    int Nummer,
    Maatregelsoort Soort,
    BevoegdOrgaan Orgaan,
    string Artikel,
    string? Beleid,
    int Locatie,
    BetrokkeneId Geadresseerde,
    PersonalText GerichtTot,
    IReadOnlyList<int> Bevindingen,
    Grond174a? Grond174a,
    Grond13b? Grond13b,
    BestuurlijkeRapportage? Rapportage,
    PersonalText Motivering,
    GebruikerId Door,
    LocalDate Op) : IEvent;

internal sealed class InterventieVoornemenVorm : AbstractValidator<InterventieVoornemen>
{
    public InterventieVoornemenVorm()
    {
        RuleFor(c => c.Artikel).Must(Teksten.IsArtikel).WithMessage("Noem wet en artikel, zoals Opiumwet 13b, Gemeentewet 174a of APV 2:30.");
        RuleFor(c => c.GerichtTot).NotEmpty().WithMessage("Vul in tot wie de maatregel is gericht.");
        RuleFor(c => c.Bevindingen).NotEmpty().WithMessage("Noem ten minste één bevinding waarop de maatregel berust.");
        RuleFor(c => c.Motivering).NotEmpty().WithMessage("Motiveer de maatregel.");
        RuleFor(c => c.Beleid).Must(Teksten.IsKenmerk).WithMessage(Teksten.KenmerkMelding).When(c => c.Beleid is not null);
        RuleFor(c => c.Rapportage!.Datum).Must(Vormgrenzen.IsDag).WithMessage(Vormgrenzen.DagMelding).When(c => c.Rapportage is not null);
        RuleFor(c => c.Rapportage!.Kenmerk).Must(Teksten.IsKenmerk).WithMessage(Teksten.KenmerkMelding).When(c => c.Rapportage is not null);
    }
}

internal sealed class InterventieVoornemenUseCase(Feitenlezer lezer) : AanleidingstapUseCase<InterventieVoornemen>(lezer)
{
    public override CommandPolicy Policy => new("interventies", AuditActie.Wijzigen, Recht.Schrijven) { AlleenRollen = Rollen.Maatregelen, RolRegel = "SEED-16" };

    protected override FrozenSet<ControleStatus> Vanuit => Statussen.Achteraf;

    protected override Refusal? Weiger(IntegraleControle state, InterventieVoornemen command, ControleFeiten feiten, CommandContext context) =>
        Bevoegdheid(state, command)
            ?? Gronden(command, context)
            // First what the regie may know of: any other order would tell what an organ found that supplied nothing.
            ?? (command.Bevindingen.All(nummer => state.Bevinding(nummer) is { IsVanRegie: true }) ? (Refusal?)null : new BevindingIsNietVerstrekt())
            ?? (command.Bevindingen.Select(state.Bevinding).All(bevinding => Draagt(bevinding, command)) ? null : new BevindingDraagtNiet());

    protected override Decision Beslis(IntegraleControle state, InterventieVoornemen command, ControleFeiten feiten, CommandContext context)
    {
        var geadresseerde = new BetrokkeneId(context.NewId("geadresseerde"));
        return Decision.Accept(new InterventieVoorgenomen(
            state.Interventies.Count + 1,
            command.Soort,
            command.Orgaan,
            command.Artikel,
            command.Beleid,
            command.Locatie,
            geadresseerde,
            Teksten.Tekst(geadresseerde, command.GerichtTot),
            [.. command.Bevindingen.Distinct().Order()],
            command.Grond174a,
            command.Grond13b,
            command.Rapportage,
            context.Tekst(command.Motivering),
            context.Aanroep.Gebruiker,
            context.Moment.Vandaag));
    }

    private static Refusal? Bevoegdheid(IntegraleControle state, InterventieVoornemen command) =>
        !Interventieregels.Bevoegd(command.Soort).Contains(command.Orgaan) ? new OrgaanIsOnbevoegd()
        : !Interventieregels.PastArtikel(command.Soort, command.Artikel) ? new ArtikelPastNietBijMaatregel()
        : Interventieregels.IsSluiting(command.Soort) && command.Beleid is null ? new SluitingZonderBeleid()
        : !state.IsBezocht(command.Locatie) ? new Uitvoeren.LocatieStaatNietOpDeLijst()
        : !Interventieregels.PastObject(command.Soort, state.Locatie(command.Locatie)!.Soort) ? new MaatregelPastNietBijObject()
        : null;

    private static Refusal? Gronden(InterventieVoornemen command, CommandContext context) =>
        command.Grond174a is not null != (command.Soort is Maatregelsoort.Sluiting174a) ? new Grond174aOnjuist()
        : command.Grond13b is not null != (command.Soort is Maatregelsoort.Sluiting13b) ? new Grond13bOnjuist()
        : Interventieregels.RustOpRapportage(command.Soort) && command.Rapportage is null ? new BestuurlijkeRapportageOntbreekt()
        : command.Rapportage?.Datum > context.Moment.Vandaag ? new ControledatumOnjuist()
        : null;

    private static bool Draagt(Bevinding? bevinding, InterventieVoornemen command) =>
        bevinding is { Vastgelegd: { Overtreding: not null } vastgelegd } && vastgelegd.Locatie == command.Locatie;
}
