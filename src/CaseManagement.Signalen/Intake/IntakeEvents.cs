using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Signalen.Intake;

/// <summary>The intake was recorded: what the signal is about.</summary>
/// <param name="ObjectOfSubject">Objects, people or both.</param>
/// <param name="Fenomeen">The phenomenon.</param>
/// <param name="Objecten">The objects.</param>
/// <param name="Betrokkenen">Pseudonyms of the people; each has an event of its own.</param>
/// <param name="ProtocolVersie">The protocol in force, or <see langword="null"/> when there was none (<c>OND-04</c>).</param>
/// <param name="Door">Who recorded it.</param>
/// <param name="Op">Civil date.</param>
[EventType("signaal.intake-vastgesteld")]
public sealed record IntakeVastgesteld(
    ObjectOfSubject ObjectOfSubject,
    Fenomeen Fenomeen,
    IReadOnlyList<SignaalObject> Objecten,
    IReadOnlyList<BetrokkeneId> Betrokkenen,
    string? ProtocolVersie,
    GebruikerId Door,
    LocalDate Op) : IEvent;

/// <summary>An object of a signal.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Aanduiding">Which one: address, name of a company, number plate.</param>
public sealed record SignaalObject(ObjectSoort Soort, PersonalText Aanduiding);

/// <summary>A natural person was linked to the signal; the duty to inform starts (<c>OND-33</c>).</summary>
/// <param name="Betrokkene">The pseudonym.</param>
/// <param name="Rol">Role in the signal.</param>
/// <param name="Naam">The name.</param>
/// <param name="Geboortedatum">Date of birth as <c>yyyy-MM-dd</c>, if known.</param>
/// <param name="Op">Civil date of the link.</param>
/// <param name="InformerenUiterlijkOp">Last civil day to inform the person (AVG 14 lid 3).</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("signaal.betrokkene-gekoppeld", 2)]
public sealed record BetrokkeneGekoppeld(
    BetrokkeneId Betrokkene,
    BetrokkeneRol Rol,
    PersonalText Naam,
    PersonalText? Geboortedatum,
    LocalDate Op,
    LocalDate InformerenUiterlijkOp,
    string? ProtocolVersie = null) : IEvent;
