namespace CaseManagement.Bibob.Screening;

/// <summary>What is screened (<c>BIB-01</c>).</summary>
public enum BibobObject
{
    /// <summary>A permit.</summary>
    Vergunning,

    /// <summary>A subsidy.</summary>
    Subsidie,

    /// <summary>A public contract.</summary>
    Overheidsopdracht,

    /// <summary>A real-estate transaction.</summary>
    Vastgoedtransactie,

    /// <summary>Another beschikking: approval, recognition, registration, designation, exemption.</summary>
    AndereBeschikking,
}

/// <summary>Kind of permit or activity (Regeling Bibob-formulieren, annex 6).</summary>
public enum BibobSubsoort
{
    /// <summary>Catering with or without alcohol.</summary>
    Horeca,

    /// <summary>Coffeeshop.</summary>
    Coffeeshop,

    /// <summary>Sex establishment or escort.</summary>
    SeksinrichtingEscort,

    /// <summary>Smart-, grow- or headshop.</summary>
    SmartGrowHeadshop,

    /// <summary>Gaming machines.</summary>
    Speelautomaten,

    /// <summary>Environment and planning permit.</summary>
    Omgevingsvergunning,

    /// <summary>Event.</summary>
    Evenement,

    /// <summary>Anything else.</summary>
    Anders,
}

/// <summary>Which organ decides.</summary>
public enum Bestuursorgaan
{
    /// <summary>The mayor.</summary>
    Burgemeester,

    /// <summary>The college of mayor and aldermen.</summary>
    College,
}

/// <summary>Why Bibob is applied (<c>BIB-04</c>).</summary>
public enum BibobAanleiding
{
    /// <summary>A category of the local beleidsregel.</summary>
    Beleid,

    /// <summary>A tip of the officier van justitie (art. 26).</summary>
    OvJTip,

    /// <summary>A tip of the Landelijk Bureau Bibob.</summary>
    LbbTip,

    /// <summary>A tip of another organ.</summary>
    BestuursorgaanTip,

    /// <summary>Advice of the RIEC.</summary>
    RiecAdvies,

    /// <summary>A signal of the municipality itself.</summary>
    EigenSignaal,

    /// <summary>A random check.</summary>
    Steekproef,
}

/// <summary>Whether betrokkene is a person of flesh and blood.</summary>
public enum PersoonSoort
{
    /// <summary>A natural person.</summary>
    NatuurlijkPersoon,

    /// <summary>A legal person.</summary>
    Rechtspersoon,
}

/// <summary>How somebody relates to betrokkene (<c>BIB-11</c>, art. 3 lid 4).</summary>
public enum RelatieSoort
{
    /// <summary>Gives or gave leiding.</summary>
    Leidinggevende,

    /// <summary>Has or had zeggenschap.</summary>
    Zeggenschap,

    /// <summary>Provides or provided vermogen.</summary>
    Vermogensverschaffer,

    /// <summary>Is or was in a zakelijk samenwerkingsverband.</summary>
    ZakelijkSamenwerkingsverband,

    /// <summary>Subcontractor.</summary>
    Onderaannemer,
}
