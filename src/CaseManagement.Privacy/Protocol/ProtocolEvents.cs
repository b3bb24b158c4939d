using CaseManagement.Kernel.Beslissen;
using NodaTime;

namespace CaseManagement.Privacy.Protocol;

/// <summary>A version was drafted.</summary>
/// <param name="Versie">Its name, such as <c>v1.0</c>.</param>
/// <param name="DpiaReferentie">Reference of the DPIA.</param>
/// <param name="FgAdviesDatum">Civil date of the advice of the FG.</param>
/// <param name="CriteriaSetVersie">Version of the criteria of the weighings (<c>OND-02</c>).</param>
/// <param name="BronnenlijstVersie">Version of the list of sources.</param>
/// <param name="Bewaartermijnen">Reference of the table of retention terms.</param>
[EventType("protocol.opgesteld")]
public sealed record ProtocolOpgesteld(
    string Versie, string DpiaReferentie, LocalDate FgAdviesDatum, string CriteriaSetVersie, string BronnenlijstVersie, string Bewaartermijnen)
    : IEvent;

/// <summary>A version was adopted by college and burgemeester, each as far as competent (<c>OND-03</c>).</summary>
/// <param name="Versie">The version.</param>
/// <param name="DoorCollegeOp">Civil date of the decision of the college.</param>
/// <param name="DoorBurgemeesterOp">Civil date of the decision of the burgemeester.</param>
/// <param name="Gemeenteblad">Number of the publication, such as <c>gmb-2026-12345</c>.</param>
/// <param name="Inwerkingtreding">First civil day on which it may hold.</param>
/// <param name="Einddatum">Last civil day on which it holds, if adopted for a time.</param>
[EventType("protocol.vastgesteld")]
public sealed record ProtocolVastgesteld(
    string Versie, LocalDate DoorCollegeOp, LocalDate DoorBurgemeesterOp, string Gemeenteblad, LocalDate Inwerkingtreding, LocalDate? Einddatum)
    : IEvent;

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
