using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Uitvoeren;

namespace CaseManagement.Controles.Bevindingen;

/// <summary>
/// Records what one organ found at one place: by that organ itself, or by the regie when the organ handed it over (ADR 0021). What an organ
/// with a secrecy of its own hands over rests on a supply, which is recorded at once.
/// </summary>
/// <param name="Orgaan">The organ that found it.</param>
/// <param name="Locatie">Number of the place.</param>
/// <param name="Overtreding">What was broken, or nothing when all was in order.</param>
/// <param name="Bron">Where it was found.</param>
/// <param name="Omschrijving">What was found.</param>
/// <param name="Verstrekkingsgrond">On what the organ supplied it to the municipality, when the regie records it.</param>
public sealed record BevindingVastleggen(
    Orgaan Orgaan,
    int Locatie,
    Overtredingscategorie? Overtreding,
    BevindingBron Bron,
    string Omschrijving,
    Verstrekkingsgrond? Verstrekkingsgrond = null);

/// <summary>Where a finding comes from.</summary>
public enum BevindingBron
{
    /// <summary>Seen on the spot.</summary>
    EigenWaarneming,

    /// <summary>Books and papers that were shown on the spot.</summary>
    InzageAdministratie,

    /// <summary>Told on the spot.</summary>
    Verklaring,

    /// <summary>The own registration of the organ.</summary>
    EigenRegistratie,

    /// <summary>A Bibob file: never (<c>BIB-52</c>).</summary>
    BibobDossier,
}

/// <summary>An organ found something at a place.</summary>
/// <param name="Nummer">Number within the control, from 1.</param>
/// <param name="Orgaan">The organ.</param>
/// <param name="Locatie">Number of the place.</param>
/// <param name="Overtreding">What was broken, or <see langword="null"/> when all was in order.</param>
/// <param name="Bron">Where it was found.</param>
/// <param name="Omschrijving">What was found.</param>
/// <param name="Door">Who recorded it.</param>
/// <param name="Op">Civil date of recording.</param>
[EventType("controle.bevinding-vastgelegd")]
public sealed record BevindingVastgelegd(
    int Nummer,
    Orgaan Orgaan,
    int Locatie,
    Overtredingscategorie? Overtreding,
    BevindingBron Bron,
    PersonalText Omschrijving,
    GebruikerId Door,
    LocalDate Op) : IEvent;

/// <summary>Refused because Bibob material is used for nothing but the Wet Bibob (<c>BIB-52</c>, §1.12).</summary>
public sealed record BibobIsGeenBevinding() : Refusal(
    "BIB-52", "Gegevens uit een Bibob-dossier horen niet in een bevinding.", "Leg alleen vast wat bij de controle zelf is gevonden.");

/// <summary>Refused because nobody records for an organ of which he is not.</summary>
public sealed record BevindingVanAnderOrgaan() : Refusal(
    "ROL-02", "U legt alleen bevindingen vast van het orgaan waarvoor u aan deze controle deelneemt.", "Laat het orgaan zelf, of de regie namens dat orgaan, de bevinding vastleggen.");

/// <summary>Refused because the organ was not there.</summary>
public sealed record OrgaanWasNietAanwezig() : Refusal(
    "SEED-S1", "Dit orgaan was bij de controle niet aanwezig.", "Leg alleen bevindingen vast van organen die aanwezig waren.");

/// <summary>Refused because an organ uses its power for what it was given for only (Awb 3:3).</summary>
public sealed record OvertredingBuitenBevoegdheid() : Refusal(
    "AVG-01", "Deze overtreding valt buiten de bevoegdheid van dit orgaan: ieder controleert alleen op eigen bevoegdheid.", "Laat het bevoegde orgaan de bevinding vastleggen.");

internal sealed class BevindingVastleggenVorm : AbstractValidator<BevindingVastleggen>
{
    public BevindingVastleggenVorm() => RuleFor(c => c.Omschrijving).NotEmpty().WithMessage("Vul in wat er is gevonden.");
}

internal sealed class BevindingVastleggenUseCase(Feitenlezer lezer) : AanleidingstapUseCase<BevindingVastleggen>(lezer)
{
    public override CommandPolicy Policy => new("bevindingen", AuditActie.Wijzigen, Recht.Antwoorden) { AlleenRollen = Rollen.Bevindingen };

    protected override FrozenSet<ControleStatus> Vanuit => Statussen.Uitgevoerd;

    // What an organ saw itself is its own, whatever became of the signal; what it hands over waits.
    protected override bool WachtOpAanleiding => false;

    protected override Refusal? Weiger(IntegraleControle state, BevindingVastleggen command, ControleFeiten feiten, CommandContext context)
    {
        var profiel = Orgaanprofielen.Van(command.Orgaan);
        var isRegie = Rollen.IsRegie(context.Aanroep);
        return command switch
        {
            { Bron: BevindingBron.BibobDossier } => new BibobIsGeenBevinding(),
            _ when !isRegie && !Bevindingzicht.Namens(state, context.Aanroep).Contains(command.Orgaan) => new BevindingVanAnderOrgaan(),
            _ when !state.WasAanwezig(command.Orgaan) => new OrgaanWasNietAanwezig(),
            _ when !state.IsBezocht(command.Locatie) => new LocatieStaatNietOpDeLijst(),
            { Overtreding: { } overtreding } when !profiel.Overtredingen.Contains(overtreding) => new OvertredingBuitenBevoegdheid(),
            { Overtreding: null } when profiel.Overtredingen.Count == 0 => new OvertredingBuitenBevoegdheid(),
            _ when isRegie && profiel.IsGesloten =>
                Aanleidingpoort.Weiger(state, feiten) ?? BevindingVerstrekkenUseCase.Grond(command.Orgaan, null, command.Verstrekkingsgrond),
            _ => null,
        };
    }

    protected override Decision Beslis(IntegraleControle state, BevindingVastleggen command, ControleFeiten feiten, CommandContext context)
    {
        var nummer = state.Bevindingen.Count + 1;
        var vastgelegd = new BevindingVastgelegd(
            nummer,
            command.Orgaan,
            command.Locatie,
            command.Overtreding,
            command.Bron,
            context.Tekst(command.Omschrijving),
            context.Aanroep.Gebruiker,
            context.Moment.Vandaag);
        return Rollen.IsRegie(context.Aanroep) && Orgaanprofielen.Van(command.Orgaan).IsGesloten
            ? Decision.Accept(
                vastgelegd, new BevindingVerstrekt(nummer, command.Orgaan, null, command.Verstrekkingsgrond!.Value, context.Aanroep.Gebruiker, context.Moment.Vandaag))
            : Decision.Accept(vastgelegd);
    }
}
