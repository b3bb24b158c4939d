namespace CaseManagement.Signalen.Wegingen;

/// <summary>The four outcomes of weging 3 (§1.6).</summary>
public enum Weging3Uitkomst
{
    /// <summary>Nothing happens.</summary>
    NietInBehandeling,

    /// <summary>A department takes over.</summary>
    OverdrachtAfdeling,

    /// <summary>RIEC takes over.</summary>
    OverdrachtRiec,

    /// <summary>Municipal sources must be researched first.</summary>
    Vervolganalyse,
}

/// <summary>Why a signal is not taken on after weging 3.</summary>
public enum RedenNietInBehandeling
{
    /// <summary>Not concrete enough.</summary>
    TeWeinigConcreet,

    /// <summary>Too old.</summary>
    TeOud,

    /// <summary>Too light.</summary>
    TeLicht,

    /// <summary>The municipality can do nothing useful.</summary>
    GeenHandelingsperspectief,

    /// <summary>Another reason, in the motivation.</summary>
    Anders,
}

/// <summary>Open sources that may be searched in phase 2. Bibob is none (§1.12, 6).</summary>
public enum OpenBron
{
    /// <summary>Public internet.</summary>
    Internet,

    /// <summary>Trade register.</summary>
    Handelsregister,

    /// <summary>Insolvency register.</summary>
    Insolventieregister,

    /// <summary>Open part of the land register.</summary>
    Kadaster,
}
