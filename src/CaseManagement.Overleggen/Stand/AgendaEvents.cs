using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Overleggen.Agenda;
using NodaTime;

namespace CaseManagement.Overleggen.Stand;

/// <summary>The agenda closed and is frozen as it was (<c>CAD-07</c>).</summary>
/// <param name="Sluiting">The closing hour that counted (UTC), also when the job ran later.</param>
/// <param name="Punten">The items, in order.</param>
[EventType("overleg.agenda-gesloten", 2)]
public sealed record AgendaGesloten(Instant Sluiting, IReadOnlyList<Agendapunt> Punten) : IEvent;

/// <summary>The agenda was sent to the participants (<c>CAD-07</c>); from now on only the chair moves the meeting (<c>CAD-08</c>).</summary>
/// <param name="Op">The civil day.</param>
[EventType("overleg.agenda-verzonden")]
public sealed record AgendaVerzonden(LocalDate Op) : IEvent;

/// <summary>The chair added an item after closing (<c>CAD-07</c>).</summary>
/// <param name="Punt">The item.</param>
/// <param name="Reden">Why it cannot wait.</param>
[EventType("overleg.spoed-toegevoegd", 2)]
public sealed record SpoedToegevoegd(Agendapunt Punt, PersonalText Reden) : IEvent;

/// <summary>Who attended one item (§8.4).</summary>
/// <param name="Dossier">The case.</param>
/// <param name="Aanwezigen">The people.</param>
[EventType("overleg.aanwezigheid-vastgelegd")]
public sealed record AanwezigheidVastgelegd(DossierId Dossier, IReadOnlyList<Aanwezige> Aanwezigen) : IEvent;

/// <summary>Somebody who attended an item.</summary>
/// <param name="Organisatie">The organisation.</param>
/// <param name="Gebruiker">The person.</param>
public sealed record Aanwezige(string Organisatie, GebruikerId Gebruiker);

/// <summary>A case was discussed.</summary>
/// <param name="Dossier">The case.</param>
/// <param name="Besluiten">What was agreed or advised; may be empty.</param>
[EventType("overleg.punt-besproken")]
public sealed record PuntBesproken(DossierId Dossier, IReadOnlyList<Besluitregel> Besluiten) : IEvent;

/// <summary>A case was held over to the next meeting.</summary>
/// <param name="Dossier">The case.</param>
/// <param name="Reden">Why.</param>
[EventType("overleg.punt-aangehouden")]
public sealed record PuntAangehouden(DossierId Dossier, PersonalText Reden) : IEvent;

/// <summary>The meeting was held; every item was discussed or held over.</summary>
/// <param name="Op">The civil day on which the chair closed it.</param>
[EventType("overleg.gehouden")]
public sealed record OverlegGehouden(LocalDate Op) : IEvent;
