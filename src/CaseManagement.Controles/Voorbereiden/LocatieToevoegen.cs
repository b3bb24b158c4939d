namespace CaseManagement.Controles.Voorbereiden;

/// <summary>Puts an object on the list of places to control.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Aanduiding">Address or description.</param>
/// <param name="Binnentreding">For a dwelling: on what it is entered (Awb 5:15 lid 1, Algemene wet op het binnentreden).</param>
public sealed record LocatieToevoegen(Locatiesoort Soort, string Aanduiding, Binnentreding? Binnentreding = null);

/// <summary>Kinds of object.</summary>
public enum Locatiesoort
{
    /// <summary>Dwelling.</summary>
    Woning,

    /// <summary>Premises that are not open to the public.</summary>
    NietOpenbaarLokaal,

    /// <summary>Premises open to the public: shop, catering, garage.</summary>
    OpenbaarLokaal,

    /// <summary>Yard, land or water.</summary>
    ErfOfTerrein,

    /// <summary>Vehicle or vessel.</summary>
    VoertuigOfVaartuig,
}

/// <summary>On what a dwelling is entered.</summary>
public enum Binnentreding
{
    /// <summary>With consent of the occupant, given beforehand and knowing for what.</summary>
    MetToestemming,

    /// <summary>With a written authorisation.</summary>
    MetMachtiging,
}

/// <summary>An object is on the list of places.</summary>
/// <param name="Nummer">Number within the control, from 1.</param>
/// <param name="Soort">What it is.</param>
/// <param name="Aanduiding">Address or description.</param>
/// <param name="Binnentreding">For a dwelling: on what it is entered.</param>
[EventType("controle.locatie-toegevoegd")]
public sealed record LocatieToegevoegd(int Nummer, Locatiesoort Soort, PersonalText Aanduiding, Binnentreding? Binnentreding) : IEvent;

/// <summary>Refused because the power to enter stops at the door of a dwelling (Awb 5:15 lid 1).</summary>
public sealed record WoningZonderBinnentreding() : Refusal(
    "OND-1.7", "Een woning wordt niet betreden zonder toestemming van de bewoner of machtiging (Awb 5:15).", "Vul in op welke basis de woning wordt betreden.");

internal sealed class LocatieToevoegenVorm : AbstractValidator<LocatieToevoegen>
{
    public LocatieToevoegenVorm() => RuleFor(c => c.Aanduiding).NotEmpty().WithMessage("Vul het adres of de plaats in.");
}

internal sealed class LocatieToevoegenUseCase : ControleUseCase<LocatieToevoegen>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("locaties");

    protected override FrozenSet<ControleStatus> Vanuit => Statussen.Vooraf;

    protected override Refusal? Weiger(IntegraleControle state, LocatieToevoegen command, CommandContext context) =>
        command is { Soort: Locatiesoort.Woning, Binnentreding: null } ? new WoningZonderBinnentreding() : null;

    protected override Decision Beslis(IntegraleControle state, LocatieToevoegen command, CommandContext context) =>
        Decision.Accept(new LocatieToegevoegd(state.Locaties.Count + 1, command.Soort, context.Tekst(command.Aanduiding), command.Binnentreding));
}
