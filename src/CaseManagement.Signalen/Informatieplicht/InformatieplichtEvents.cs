using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Signalen.Informatieplicht;

/// <summary>A person was informed.</summary>
/// <param name="Betrokkene">The pseudonym.</param>
/// <param name="Op">Civil date on which it was done.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("signaal.informatieplicht-voldaan", 2)]
public sealed record InformatieplichtVoldaan(BetrokkeneId Betrokkene, LocalDate Op, string? ProtocolVersie = null) : IEvent;

/// <summary>Informing a person was postponed under UAVG 41 (<c>OND-31</c>, <c>OND-32</c>).</summary>
/// <param name="Betrokkene">The pseudonym.</param>
/// <param name="Gronden">Grounds of lid 1.</param>
/// <param name="Overwegingen">The eight answers of lid 2.</param>
/// <param name="Motivering">Why this is necessary and proportionate here.</param>
/// <param name="HerbeoordelenOp">Civil day on which it is judged again.</param>
/// <param name="Op">Civil date of the decision.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("signaal.informatieplicht-uitgesteld", 2)]
public sealed record InformatieplichtUitgesteld(
    BetrokkeneId Betrokkene,
    IReadOnlyList<UitstelGrond> Gronden,
    AchtOverwegingen Overwegingen,
    PersonalText Motivering,
    LocalDate HerbeoordelenOp,
    LocalDate Op,
    string? ProtocolVersie = null) : IEvent;

/// <summary>The eight considerations of UAVG 41 lid 2, a to h (<c>OND-32</c>).</summary>
/// <param name="Doeleinden">(a) Purposes.</param>
/// <param name="Gegevenscategorieen">(b) Categories of data.</param>
/// <param name="Reikwijdte">(c) Scope of the restriction.</param>
/// <param name="Waarborgen">(d) Safeguards against abuse.</param>
/// <param name="Verantwoordelijke">(e) The controller.</param>
/// <param name="Bewaartermijnen">(f) Storage periods.</param>
/// <param name="Risicos">(g) Risks for the data subjects.</param>
/// <param name="Mededeling">(h) The right to be told of the restriction.</param>
public sealed record AchtOverwegingen(
    PersonalText Doeleinden,
    PersonalText Gegevenscategorieen,
    PersonalText Reikwijdte,
    PersonalText Waarborgen,
    PersonalText Verantwoordelijke,
    PersonalText Bewaartermijnen,
    PersonalText Risicos,
    PersonalText Mededeling);

/// <summary>There is no duty to inform this person (any more).</summary>
/// <param name="Betrokkene">The pseudonym.</param>
/// <param name="Grond">Why.</param>
/// <param name="Toelichting">In which way.</param>
/// <param name="Op">Civil date of the decision.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("signaal.informatieplicht-vervallen", 2)]
public sealed record InformatieplichtVervallen(
    BetrokkeneId Betrokkene, VervalGrond Grond, PersonalText Toelichting, LocalDate Op, string? ProtocolVersie = null) : IEvent;
