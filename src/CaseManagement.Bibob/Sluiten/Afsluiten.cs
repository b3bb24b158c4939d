namespace CaseManagement.Bibob.Sluiten;

/// <summary>Closes the screening; it is destroyed five years later (<c>BIB-60</c>, selectielijst 4.1.12).</summary>
/// <param name="AfschriftenBeperktTotMotivering">Whether the copies in the permit file are limited to the motivation.</param>
/// <param name="UittrekselsTerVernietiging">Numbers of the consultations of closed sources whose extracts will be destroyed: all of them.</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record Afsluiten(bool AfschriftenBeperktTotMotivering, IReadOnlyList<int> UittrekselsTerVernietiging, LocalDate? Op = null)
    : IGedateerd;

/// <summary>The screening was closed.</summary>
/// <param name="Op">Civil date.</param>
/// <param name="UittrekselsTerVernietiging">Consultations whose extracts will be destroyed (<c>BIB-62</c>).</param>
/// <param name="VernietigenOp">Day from which the screening must be destroyed.</param>
[EventType("bibob.screening-afgesloten")]
public sealed record ScreeningAfgesloten(LocalDate Op, IReadOnlyList<int> UittrekselsTerVernietiging, LocalDate VernietigenOp) : IEvent;

/// <summary>Refused because no decision was taken and nothing was withdrawn.</summary>
public sealed record BesluitOntbreekt() : Refusal(
    "BIB-61", "Er is geen besluit genomen en de aanvraag is niet teruggetrokken.", "Leg eerst het besluit of de terugtrekking vast.");

/// <summary>Refused because the register duty is open.</summary>
public sealed record RegisterplichtStaatOpen() : Refusal(
    "BIB-61", "Er is nog niet vastgelegd hoe aan de registerplicht is voldaan.", "Meld in het Bibob-register of verklaar de melding niet van toepassing.");

/// <summary>Refused because the permit file holds more than the motivation.</summary>
public sealed record AfschriftenZijnNietBeperkt() : Refusal(
    "BIB-61", "In het vergunningdossier mag alleen de motivering staan.", "Verwijder de overige afschriften uit het vergunningdossier.");

/// <summary>Refused because the list of extracts to destroy is not the list of closed sources consulted.</summary>
public sealed record UittrekselsOntbreken() : Refusal(
    "BIB-61",
    "De lijst van te vernietigen uittreksels komt niet overeen met de geraadpleegde gesloten bronnen.",
    "Zet iedere raadpleging van een gesloten bron op de lijst.");

/// <summary>Refused because somebody still has to act.</summary>
public sealed record ActiesStaanOpen() : Refusal("CAD-8.4", "Er staan nog acties open.", "Meld de acties gereed of verklaar ze vervallen.");
