namespace CaseManagement.Bibob.Besluiten;

/// <summary>Decisions of the measures table (§2.3).</summary>
public enum BesluitSoort
{
    /// <summary>Permit or subsidy granted.</summary>
    Verlenen,

    /// <summary>Granted with conditions that remove or limit the danger (art. 3 lid 7).</summary>
    VerlenenMetVoorschriften,

    /// <summary>Refused.</summary>
    Weigeren,

    /// <summary>Withdrawn; for a subsidy also fixed lower or changed to the detriment (art. 2).</summary>
    Intrekken,

    /// <summary>Contract awarded.</summary>
    Gunnen,

    /// <summary>Contract awarded with conditions.</summary>
    GunnenMetVoorwaarden,

    /// <summary>Contract not awarded.</summary>
    NietGunnen,

    /// <summary>Subcontractor not accepted.</summary>
    OnderaannemerNietAccepteren,

    /// <summary>Transaction entered into.</summary>
    Aangaan,

    /// <summary>Transaction entered into with conditions.</summary>
    AangaanMetVoorwaarden,

    /// <summary>Transaction not entered into.</summary>
    NietAangaan,

    /// <summary>Transaction suspended.</summary>
    Opschorten,

    /// <summary>Contract or transaction dissolved.</summary>
    Ontbinden,

    /// <summary>Transaction ended.</summary>
    Beeindigen,
}
