using CaseManagement.Kernel.Beslissen;
using NodaTime;

namespace CaseManagement.Privacy.Protocol;

/// <summary>A version was drafted.</summary>
/// <param name="Versie">Its name, such as <c>v1.0</c>.</param>
/// <param name="DpiaReferentie">Reference of the DPIA.</param>
/// <param name="FgAdviesDatum">Civil date of the advice of the FG.</param>
/// <param name="CriteriaSetVersie">Version of the criteria of the weighings (<c>OND-02</c>).</param>
/// <param name="BronnenlijstVersie">Version of the list of sources.</param>
/// <param name="Bewaartermijnen">Version of the terms.</param>
/// <param name="IndicatorenlijstVersie">
/// Version of the red flags; absent in a version from before the sets were kept here, whose other references bind nothing.
/// </param>
[EventType("protocol.opgesteld", 2)]
public sealed record ProtocolOpgesteld(
    string Versie,
    string DpiaReferentie,
    LocalDate FgAdviesDatum,
    string CriteriaSetVersie,
    string BronnenlijstVersie,
    string Bewaartermijnen,
    string? IndicatorenlijstVersie = null) : IEvent;

/// <summary>A version was adopted by college and burgemeester, each as far as competent (<c>OND-03</c>).</summary>
/// <param name="Versie">The version.</param>
/// <param name="DoorCollegeOp">Civil date of the decision of the college.</param>
/// <param name="DoorBurgemeesterOp">Civil date of the decision of the burgemeester.</param>
/// <param name="Gemeenteblad">Number of the publication, where that was recorded at once; see <see cref="ProtocolBekendgemaakt"/>.</param>
/// <param name="Inwerkingtreding">First civil day on which it may hold.</param>
/// <param name="Einddatum">Last civil day on which it holds, if adopted for a time.</param>
[EventType("protocol.vastgesteld", 2)]
public sealed record ProtocolVastgesteld(
    string Versie, LocalDate DoorCollegeOp, LocalDate DoorBurgemeesterOp, string? Gemeenteblad, LocalDate Inwerkingtreding, LocalDate? Einddatum)
    : IEvent;

/// <summary>An adopted version was published in the Gemeenteblad.</summary>
/// <param name="Versie">The version.</param>
/// <param name="Gemeenteblad">Number of the publication, such as <c>gmb-2026-12345</c>.</param>
/// <param name="Op">Civil date of the publication.</param>
[EventType("protocol.bekendgemaakt")]
public sealed record ProtocolBekendgemaakt(string Versie, string Gemeenteblad, LocalDate Op) : IEvent;

/// <summary>A version entered into force, from its day of entry.</summary>
/// <param name="Versie">The version.</param>
[EventType("protocol.in-werking-getreden")]
public sealed record ProtocolInWerkingGetreden(string Versie) : IEvent;

/// <summary>A version was replaced.</summary>
/// <param name="Versie">The version.</param>
/// <param name="Per">First civil day on which it no longer holds.</param>
[EventType("protocol.vervangen")]
public sealed record ProtocolVervangen(string Versie, LocalDate Per) : IEvent;

/// <summary>A version was withdrawn: from that day nothing is shared under it.</summary>
/// <param name="Versie">The version.</param>
/// <param name="Per">First civil day on which it no longer holds.</param>
[EventType("protocol.ingetrokken")]
public sealed record ProtocolIngetrokken(string Versie, LocalDate Per) : IEvent;
