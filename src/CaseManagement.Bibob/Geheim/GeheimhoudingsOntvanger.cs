namespace CaseManagement.Bibob.Geheim;

/// <summary>The closed list of art. 28 lid 2 (a)-(l): nobody else ever gets Bibob data (<c>BIB-51</c>).</summary>
public enum GeheimhoudingsOntvanger
{
    /// <summary>(a) Betrokkene, as far as needed to motivate the decision.</summary>
    Betrokkene,

    /// <summary>(b) The third party that the motivation mentions, only his data.</summary>
    DerdeUitMotivering,

    /// <summary>(c) Members of the driehoek, as far as needed to support the motivation.</summary>
    Driehoek,

    /// <summary>(d) Another participant of the RIEC, as far as needed to support applying this law.</summary>
    RiecDeelnemer,

    /// <summary>(e) The committee that advises on objections.</summary>
    Bezwaaradviescommissie,

    /// <summary>(f) Quality review or research.</summary>
    Kwaliteitsonderzoek,

    /// <summary>(g) Algemene Rekenkamer.</summary>
    AlgemeneRekenkamer,

    /// <summary>(h) Nationale ombudsman.</summary>
    NationaleOmbudsman,

    /// <summary>(i) Autoriteit Persoonsgegevens.</summary>
    AutoriteitPersoonsgegevens,

    /// <summary>(j) The judge.</summary>
    Rechter,

    /// <summary>(k) Investigators under a demand of the Wetboek van Strafvordering.</summary>
    OpsporingOpVordering,

    /// <summary>(l) Intelligence services.</summary>
    Inlichtingendiensten,
}
