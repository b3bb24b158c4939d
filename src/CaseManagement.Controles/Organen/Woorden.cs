namespace CaseManagement.Controles.Organen;

/// <summary>Organs that can take part in an integrale controle.</summary>
public enum Orgaan
{
    /// <summary>Municipal inspector of team VTH.</summary>
    ToezichthouderVth,

    /// <summary>Municipal enforcement officer, in supervision.</summary>
    Boa,

    /// <summary>Police.</summary>
    Politie,

    /// <summary>Tax administration.</summary>
    Belastingdienst,

    /// <summary>Customs.</summary>
    Douane,

    /// <summary>Netherlands Labour Authority.</summary>
    Arbeidsinspectie,

    /// <summary>Public prosecution service: advises, does not enter.</summary>
    OpenbaarMinisterie,

    /// <summary>Fire service of the veiligheidsregio.</summary>
    Brandweer,

    /// <summary>Environmental service.</summary>
    Omgevingsdienst,

    /// <summary>Grid operator: a private party, makes the connection safe and does not inspect.</summary>
    Netbeheerder,

    /// <summary>Housing corporation: a private party.</summary>
    Woningcorporatie,

    /// <summary>RIEC: supports, has no power of its own.</summary>
    Riec,
}

/// <summary>How an organ takes part.</summary>
public enum DeelnameVorm
{
    /// <summary>Enters and inspects on its own powers.</summary>
    Controleert,

    /// <summary>Supports outside the entry.</summary>
    Ondersteunt,
}

/// <summary>Legal bases on which an organ can take part; which fits which organ is in <see cref="Orgaanprofielen"/>.</summary>
public enum Controlegrondslag
{
    /// <summary>Awb 5:11-5:20: supervision.</summary>
    AwbToezicht,

    /// <summary>Politiewet 3: public order, protection of the inspectors.</summary>
    Politiewet3,

    /// <summary>Wpg 16.</summary>
    Wpg16,

    /// <summary>Wpg 18.</summary>
    Wpg18,

    /// <summary>Wpg 19.</summary>
    Wpg19,

    /// <summary>Wpg 20.</summary>
    Wpg20,

    /// <summary>Opiumwet 9: entry where the Opiumwet is broken.</summary>
    Opiumwet9,

    /// <summary>AWR 47-55: taxes.</summary>
    AlgemeneWetRijksbelastingen,

    /// <summary>Algemene douanewet 1:24 and on.</summary>
    AlgemeneDouanewet,

    /// <summary>Arbowet 24, Wav 14.</summary>
    Arbeidswetgeving,

    /// <summary>Wet veiligheidsregio's 61: fire safety.</summary>
    WetVeiligheidsregios,

    /// <summary>Energiewet: safety of the connection.</summary>
    Energiewet,

    /// <summary>Wjsg 39f: the prosecution service supplies.</summary>
    Wjsg39f,

    /// <summary>WGS: support by the partnership.</summary>
    Wgs,

    /// <summary>Tenancy law: the landlord is present for what is his.</summary>
    Huurrecht,

    /// <summary>Code of criminal procedure: never a basis of an administrative control.</summary>
    Strafvordering,

    /// <summary>Consent: never a basis of an authority (<c>WOV-34</c>).</summary>
    Toestemming,
}

/// <summary>What an organ can find to be broken; each organ only what its own powers are for.</summary>
public enum Overtredingscategorie
{
    /// <summary>Building and use.</summary>
    BouwEnGebruik,

    /// <summary>Fire safety.</summary>
    Brandveiligheid,

    /// <summary>Environment.</summary>
    Milieu,

    /// <summary>Operating permit by the APV.</summary>
    Exploitatievergunning,

    /// <summary>Alcohol and catering.</summary>
    AlcoholEnHoreca,

    /// <summary>Housing and registration.</summary>
    Bewoning,

    /// <summary>Public order by the APV.</summary>
    OpenbareOrde,

    /// <summary>Drugs and what prepares for them.</summary>
    Opiumwet,

    /// <summary>Weapons and ammunition.</summary>
    WapensEnMunitie,

    /// <summary>Taxes.</summary>
    Belasting,

    /// <summary>Customs and excise.</summary>
    DouaneEnAccijns,

    /// <summary>Labour.</summary>
    Arbeid,

    /// <summary>Energy theft and unsafe connections.</summary>
    Energie,
}

/// <summary>Bases on which a finding is supplied to another organ, or to the leading municipality.</summary>
public enum Verstrekkingsgrond
{
    /// <summary>AVG 6 lid 1 e: the recipient needs it for his own public task.</summary>
    AvgPubliekeTaak,

    /// <summary>Sv 162: officials report an offence.</summary>
    Sv162,

    /// <summary>Wpg 16.</summary>
    Wpg16,

    /// <summary>Wpg 18.</summary>
    Wpg18,

    /// <summary>Wpg 19.</summary>
    Wpg19,

    /// <summary>Wpg 20.</summary>
    Wpg20,

    /// <summary>AWR 67 lid 2-3: exception to the fiscal secrecy.</summary>
    Awr67,

    /// <summary>Wjsg 39f.</summary>
    Wjsg39f,

    /// <summary>WGS 1.5: to the RIEC.</summary>
    Wgs,
}
