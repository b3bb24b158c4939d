using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>The term of a dossier passed, so its destruction was proposed (<c>AVG-44</c>).</summary>
/// <param name="Zaaktype">Name of the case type.</param>
/// <param name="Dossier">The dossier.</param>
/// <param name="Code">Its generated code.</param>
/// <param name="Proceseigenaar">The role that approves.</param>
/// <param name="Regel">The rule on whose term it was kept.</param>
/// <param name="Selectielijst">The result of the selectielijst.</param>
/// <param name="GeopendOp">Civil date on which the dossier was opened.</param>
/// <param name="VernietigenOp">Civil day from which it must be destroyed.</param>
/// <param name="Op">Civil date of the proposal.</param>
[EventType("vernietiging.voorgesteld")]
public sealed record VernietigingVoorgesteld(
    string Zaaktype, DossierId Dossier, string Code, Rol Proceseigenaar, string Regel, string Selectielijst, LocalDate GeopendOp, LocalDate VernietigenOp, LocalDate Op) : IEvent;

/// <summary>The owner of the process approved it.</summary>
/// <param name="Door">Who.</param>
/// <param name="Op">Civil date.</param>
[EventType("vernietiging.goedgekeurd")]
public sealed record VernietigingGoedgekeurd(GebruikerId Door, LocalDate Op) : IEvent;

/// <summary>
/// An archivist began to carry it out: from here on no hold is accepted, until the proof or until it is given up. Who begins after him takes over.
/// </summary>
/// <param name="Opdracht">Identifies this attempt.</param>
/// <param name="Door">Who.</param>
/// <param name="Op">Civil date.</param>
[EventType("vernietiging.begonnen")]
public sealed record VernietigingBegonnen(Guid Opdracht, GebruikerId Door, LocalDate Op) : IEvent;

/// <summary>It was given up, because the dossier could not go: holds are accepted again.</summary>
/// <param name="Opdracht">Which attempt.</param>
/// <param name="Regel">The rule that stood in the way.</param>
/// <param name="Op">Civil date.</param>
[EventType("vernietiging.gestaakt")]
public sealed record VernietigingGestaakt(Guid Opdracht, string Regel, LocalDate Op) : IEvent;

/// <summary>Why a dossier may not be destroyed yet (<c>AVG-43</c>).</summary>
public enum Opschortingsgrond
{
    /// <summary>An objection or appeal runs.</summary>
    BezwaarOfBeroep,

    /// <summary>A complaint is being handled.</summary>
    Klacht,

    /// <summary>A data subject asked for access, rectification or erasure.</summary>
    AvgVerzoek,

    /// <summary>A duty to inform runs elsewhere.</summary>
    Informatieplicht,

    /// <summary>A Bibob screening rests on it.</summary>
    Bibob,

    /// <summary>It is needed as evidence, or a law or a court keeps it.</summary>
    JuridischeBewaarplicht,
}

/// <summary>The destruction of a dossier was held up, before or after it was proposed.</summary>
/// <param name="Zaaktype">Name of the case type.</param>
/// <param name="Dossier">The dossier.</param>
/// <param name="Nummer">Number of the hold, from 1.</param>
/// <param name="Grond">Why.</param>
/// <param name="Reden">In words, sealed under a key that goes with the dossier.</param>
/// <param name="Tot">Last civil day, or <see langword="null"/> until it is lifted.</param>
/// <param name="Door">Who.</param>
/// <param name="Op">Civil date.</param>
[EventType("vernietiging.opgeschort")]
public sealed record VernietigingOpgeschort(
    string Zaaktype, DossierId Dossier, int Nummer, Opschortingsgrond Grond, PersonalText Reden, LocalDate? Tot, GebruikerId Door, LocalDate Op) : IEvent;

/// <summary>A hold was lifted.</summary>
/// <param name="Nummer">Which.</param>
/// <param name="Door">Who.</param>
/// <param name="Op">Civil date.</param>
[EventType("vernietiging.opschorting-opgeheven")]
public sealed record OpschortingOpgeheven(int Nummer, GebruikerId Door, LocalDate Op) : IEvent;

/// <summary>How a dossier was destroyed.</summary>
public enum Vernietigingswijze
{
    /// <summary>Its keys were destroyed, the files beside the log thrown away and the rows of the read models removed.</summary>
    SleutelsBestandenEnLeesmodellen,
}

/// <summary>
/// The proof of destruction (<c>AVG-41</c>; Archiefbesluit 8): what kind of dossier, of which period, on which ground, when, by whom and how. It holds no
/// personal data and is kept for good (19.1.18).
/// </summary>
/// <param name="Zaaktype">Name of the case type.</param>
/// <param name="Dossier">The dossier that was.</param>
/// <param name="Code">Its generated code.</param>
/// <param name="Regel">The rule on whose term it was kept.</param>
/// <param name="Selectielijst">The result of the selectielijst.</param>
/// <param name="GeopendOp">Begin of the period.</param>
/// <param name="VernietigenOp">Civil day from which it had to be destroyed.</param>
/// <param name="AantalSleutels">How many keys went.</param>
/// <param name="Wijze">How.</param>
/// <param name="GoedgekeurdDoor">Who approved it.</param>
/// <param name="Door">Who carried it out, also when somebody else finished it.</param>
/// <param name="Op">Civil date on which the dossier was destroyed.</param>
/// <param name="TeVernietigenSleutels">The key of the reasons of holds, which go too.</param>
[EventType("vernietiging.uitgevoerd")]
public sealed record VernietigingUitgevoerd(
    string Zaaktype,
    DossierId Dossier,
    string Code,
    string Regel,
    string Selectielijst,
    LocalDate GeopendOp,
    LocalDate VernietigenOp,
    int AantalSleutels,
    Vernietigingswijze Wijze,
    GebruikerId GoedgekeurdDoor,
    GebruikerId Door,
    LocalDate Op,
    IReadOnlyList<BetrokkeneId> TeVernietigenSleutels) : IVernietigtSleutels;
