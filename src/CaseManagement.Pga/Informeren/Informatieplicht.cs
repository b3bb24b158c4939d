using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Pga.Informeren;

/// <summary>The duty to inform the data subject (AVG 14, <c>OND-33</c>).</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="UiterlijkOp">Last day to inform while open, or to weigh again while postponed.</param>
public sealed record Informatieplicht(InformatieplichtStatus Status, LocalDate UiterlijkOp)
{
    /// <summary>Whether nothing has to be done now: fulfilled, lapsed, or postponed and not yet to be weighed again.</summary>
    public bool IsAfgehandeld(LocalDate vandaag) => Status switch
    {
        InformatieplichtStatus.Voldaan or InformatieplichtStatus.Vervallen => true,
        InformatieplichtStatus.Uitgesteld => vandaag <= UiterlijkOp,
        _ => false,
    };
}

/// <summary>States of the duty to inform.</summary>
public enum InformatieplichtStatus
{
    /// <summary>To be done.</summary>
    Open,

    /// <summary>Informed.</summary>
    Voldaan,

    /// <summary>Postponed on a ground of UAVG 41.</summary>
    Uitgesteld,

    /// <summary>Does not apply on a ground of AVG 14 lid 5.</summary>
    Vervallen,
}

/// <summary>The data subject was informed.</summary>
/// <param name="Op">Day.</param>
[EventType("pga.informatieplicht-voldaan")]
public sealed record InformatieplichtVoldaan(LocalDate Op) : IEvent;

/// <summary>Informing was postponed (UAVG 41 lid 1) after the eight considerations of lid 2 (<c>OND-32</c>).</summary>
/// <param name="Op">Day.</param>
/// <param name="Grond">Ground.</param>
/// <param name="Afweging">The eight answers.</param>
/// <param name="HerbeoordelenOp">Last day to weigh again.</param>
[EventType("pga.informatieplicht-uitgesteld")]
public sealed record InformatieplichtUitgesteld(LocalDate Op, UitstelGrond Grond, UitstelAfweging Afweging, LocalDate HerbeoordelenOp) : IEvent;

/// <summary>The duty to inform does not apply.</summary>
/// <param name="Op">Day.</param>
/// <param name="Grond">Ground.</param>
/// <param name="Motivering">Why.</param>
[EventType("pga.informatieplicht-vervallen")]
public sealed record InformatieplichtVervallen(LocalDate Op, VervalGrond Grond, PersonalText Motivering) : IEvent;

/// <summary>The considerations of UAVG 41 lid 2 a-h (<c>OND-32</c>).</summary>
/// <param name="Doeleinden">a: purposes.</param>
/// <param name="Categorieen">b: categories of data.</param>
/// <param name="Reikwijdte">c: scope of the restriction.</param>
/// <param name="Waarborgen">d: safeguards against abuse.</param>
/// <param name="Verantwoordelijke">e: controller.</param>
/// <param name="Bewaartermijnen">f: storage periods.</param>
/// <param name="Risicos">g: risks for the data subject.</param>
/// <param name="Mededeling">h: whether the data subject is told of the restriction.</param>
public sealed record UitstelAfweging(
    PersonalText Doeleinden,
    PersonalText Categorieen,
    PersonalText Reikwijdte,
    PersonalText Waarborgen,
    PersonalText Verantwoordelijke,
    PersonalText Bewaartermijnen,
    PersonalText Risicos,
    PersonalText Mededeling);

/// <summary>Grounds of UAVG 41 lid 1 (<c>OND-31</c>).</summary>
public enum UitstelGrond
{
    /// <summary>c: public safety.</summary>
    OpenbareVeiligheid,

    /// <summary>d: prevention and investigation of offences.</summary>
    StrafbareFeiten,

    /// <summary>h: supervision or inspection connected with official authority.</summary>
    Toezichttaak,

    /// <summary>i: protection of the data subject or of others.</summary>
    BeschermingBetrokkeneOfAnderen,
}

/// <summary>Grounds on which the duty does not apply (AVG 14 lid 5).</summary>
public enum VervalGrond
{
    /// <summary>a: the data subject already has the information.</summary>
    BetrokkeneBeschiktOverInformatie,

    /// <summary>b: impossible or disproportionate.</summary>
    OnmogelijkOfOnevenredig,

    /// <summary>c: obtaining is laid down by law.</summary>
    WettelijkVoorgeschreven,

    /// <summary>d: professional secrecy.</summary>
    Beroepsgeheim,

    /// <summary>The data subject died: the AVG no longer applies.</summary>
    BetrokkeneOverleden,
}
