using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Toegang.Registratie;

/// <summary>
/// Somebody looked, searched, signed in or was refused: the fact that the trail needs and that no domain event tells (§6.5). Who, role,
/// purpose and basis stand in the metadata of the event, as for every event.
/// </summary>
/// <param name="Actie">What was done or tried.</param>
/// <param name="Resultaat">How it ended.</param>
/// <param name="Zaaktype">The case type, or empty for actions outside a case type.</param>
/// <param name="Dossiers">The dossiers concerned; for a list, every dossier shown.</param>
/// <param name="Betrokkenen">Pseudonyms of the data subjects whose data was shown.</param>
/// <param name="Onderdeel">Which part: the name of the use case.</param>
/// <param name="RegelId">The rule that refused; empty when allowed.</param>
/// <param name="AantalRecords">How many records were shown; for a failed sign-in, for how many attempts this one record stands.</param>
[EventType("toegang.vastgelegd")]
public sealed record ToegangVastgelegd(
    AuditActie Actie,
    ToegangsResultaat Resultaat,
    string Zaaktype,
    IReadOnlyList<DossierId> Dossiers,
    IReadOnlyList<BetrokkeneId> Betrokkenen,
    string Onderdeel,
    string RegelId,
    int AantalRecords) : IEvent;

/// <summary>How an attempt ended, as the trail names it (§6.5).</summary>
public enum ToegangsResultaat
{
    /// <summary>Allowed and done.</summary>
    Toegestaan,

    /// <summary>Refused.</summary>
    Geweigerd,

    /// <summary>Done under emergency access.</summary>
    BreakGlass,
}
