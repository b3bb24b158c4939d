using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Meldingen.Melder;

/// <summary>
/// Somebody of the desk asked to see who reported, as that was recorded before the identity had a vault of its own. It opens nothing any more; the
/// trail keeps it.
/// </summary>
/// <param name="Door">Who.</param>
/// <param name="Reden">Why.</param>
/// <param name="Op">The civil day on which this person might look.</param>
[EventType("melding.melderinzage-gevraagd")]
public sealed record MelderInzageGevraagd(GebruikerId Door, PersonalText Reden, LocalDate Op) : IEvent;
