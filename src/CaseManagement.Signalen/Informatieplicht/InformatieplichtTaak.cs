using NodaTime;

namespace CaseManagement.Signalen.Informatieplicht;

/// <summary>States of the duty to inform one person (<c>OND-33</c>).</summary>
public enum InformatieplichtStatus
{
    /// <summary>The person must be informed.</summary>
    Open,

    /// <summary>The person was informed.</summary>
    Voldaan,

    /// <summary>Postponed under UAVG 41, to be judged again.</summary>
    Uitgesteld,

    /// <summary>There is no duty (any more).</summary>
    Vervallen,
}

/// <summary>The duty to inform one person.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="UiterlijkOp">Last civil day to inform.</param>
/// <param name="HerbeoordelenOp">Civil day on which a postponement is judged again.</param>
public sealed record InformatieplichtTaak(InformatieplichtStatus Status, LocalDate UiterlijkOp, LocalDate? HerbeoordelenOp = null)
{
    /// <summary>Whether the task is finished: informed, or no duty.</summary>
    public bool IsKlaar => Status is InformatieplichtStatus.Voldaan or InformatieplichtStatus.Vervallen;

    /// <summary>Whether a signal cannot end because of it: open, or postponed beyond its day of judgement.</summary>
    public bool StaatOpen(LocalDate vandaag) =>
        Status is InformatieplichtStatus.Open || (Status is InformatieplichtStatus.Uitgesteld && HerbeoordelenOp < vandaag);
}

/// <summary>Grounds of UAVG 41 lid 1 that this process can rest on (<c>OND-31</c>).</summary>
public enum UitstelGrond
{
    /// <summary>(c) Public safety.</summary>
    OpenbareVeiligheid,

    /// <summary>(d) Prevention and investigation of offences.</summary>
    StrafbareFeiten,

    /// <summary>(h) Supervision connected with official authority.</summary>
    Toezicht,

    /// <summary>(i) Protection of the data subject or of the rights of others.</summary>
    BeschermingBetrokkeneOfAnderen,
}

/// <summary>Why there is no duty (AVG 14 lid 5).</summary>
public enum VervalGrond
{
    /// <summary>(a) The person already knows.</summary>
    AlGeinformeerd,

    /// <summary>(b) Impossible or out of proportion.</summary>
    OnmogelijkOfOnevenredig,

    /// <summary>(c) The law prescribes the collection.</summary>
    WettelijkVoorgeschreven,

    /// <summary>(d) Secrecy by law.</summary>
    WettelijkeGeheimhouding,

    /// <summary>The person died.</summary>
    Overleden,
}
