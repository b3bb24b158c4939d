using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Kernel.Dossier.Kern;

/// <summary>An event that means the same for every case type; folded by <see cref="DossierKern"/>.</summary>
public interface IKernEvent : IEvent;

/// <summary>The pair that is responsible was assigned (<c>ROL-01</c>).</summary>
/// <param name="Duo">The pair.</param>
[EventType("dossier.duo-toegewezen")]
public sealed record DuoToegewezen(Duo Duo) : IKernEvent;

/// <summary>A partner or colleague was invited to take part (<c>ROL-06</c>).</summary>
/// <param name="Deelnemer">Who, until when.</param>
[EventType("dossier.deelnemer-uitgenodigd")]
public sealed record DeelnemerUitgenodigd(Deelnemer Deelnemer) : IKernEvent;

/// <summary>A participant takes part no longer.</summary>
/// <param name="Organisatie">The organisation.</param>
/// <param name="Gebruiker">The person, or the whole organisation.</param>
[EventType("dossier.deelnemer-verwijderd")]
public sealed record DeelnemerVerwijderd(string Organisatie, GebruikerId? Gebruiker) : IKernEvent;

/// <summary>A user declared a conflict of interest and is kept out of the dossier (<c>ROL-07</c>).</summary>
/// <param name="Gebruiker">The user.</param>
[EventType("dossier.belangenconflict-gemeld")]
public sealed record BelangenconflictGemeld(GebruikerId Gebruiker) : IKernEvent;

/// <summary>An action was agreed (§8.4).</summary>
/// <param name="Nummer">Number within the dossier, from 1.</param>
/// <param name="Wat">What will be done.</param>
/// <param name="Actor">Who does it.</param>
/// <param name="Deadline">Last civil day.</param>
[EventType("dossier.actie-afgesproken")]
public sealed record ActieAfgesproken(int Nummer, PersonalText Wat, Deelnemer Actor, LocalDate Deadline) : IKernEvent;

/// <summary>An action was done.</summary>
/// <param name="Nummer">The action.</param>
[EventType("dossier.actie-gereedgemeld")]
public sealed record ActieGereedgemeld(int Nummer) : IKernEvent;

/// <summary>An action was postponed.</summary>
/// <param name="Nummer">The action.</param>
/// <param name="Deadline">The new last civil day.</param>
/// <param name="Reden">Why.</param>
[EventType("dossier.actie-doorgeschoven")]
public sealed record ActieDoorgeschoven(int Nummer, LocalDate Deadline, PersonalText Reden) : IKernEvent;

/// <summary>An action lapsed.</summary>
/// <param name="Nummer">The action.</param>
/// <param name="Reden">Why.</param>
[EventType("dossier.actie-vervallen")]
public sealed record ActieVervallen(int Nummer, PersonalText Reden) : IKernEvent;

/// <summary>An action was handed to another actor.</summary>
/// <param name="Nummer">The action.</param>
/// <param name="Actor">The new actor.</param>
[EventType("dossier.actie-overgedragen")]
public sealed record ActieOvergedragen(int Nummer, Deelnemer Actor) : IKernEvent;

/// <summary>A participant asked to discuss the case at the next meeting (§8.3 <c>VerzoekDeelnemer</c>).</summary>
/// <param name="Door">Who asked.</param>
/// <param name="Reden">Why.</param>
/// <param name="Op">When (UTC).</param>
[EventType("dossier.bespreking-verzocht")]
public sealed record BesprekingVerzocht(GebruikerId Door, PersonalText Reden, Instant Op) : IKernEvent;
