namespace CaseManagement.Signalen.Wegingen;

/// <summary>The five characteristics of the checklist (§1.5).</summary>
public enum Kenmerk
{
    /// <summary>(1) Harm to institutions.</summary>
    AantastingInstituten,

    /// <summary>(2) Harm to the authority of government.</summary>
    AantastingGezag,

    /// <summary>(3) Harm to public order and safety.</summary>
    AantastingOpenbareOrde,

    /// <summary>(4) Disruption of social, political or economic structures.</summary>
    OntwrichtingStructuren,

    /// <summary>(5) Unlawful acts, threats to society or organised crime.</summary>
    OnrechtmatighedenOfGeorganiseerdeCriminaliteit,
}

/// <summary>The five indicators of situational and local anchoring (§1.5); a yes needs at least one.</summary>
public enum Verankering
{
    /// <summary>(1) Opportunity in the administrative surroundings.</summary>
    GelegenheidBestuurlijk,

    /// <summary>(2) Opportunity in the social surroundings.</summary>
    GelegenheidMaatschappelijk,

    /// <summary>(3) Opportunity in the economic surroundings.</summary>
    GelegenheidZakelijk,

    /// <summary>(4) Processes or structures of an organisation that facilitate.</summary>
    FaciliterendeProcessen,

    /// <summary>(5) Involvement of a place, person, group, family or network.</summary>
    BetrokkenheidLocatieOfNetwerk,
}

/// <summary>The five indicators of signalling (§1.5).</summary>
public enum Signalering
{
    /// <summary>(1) Things that do not fit each other.</summary>
    Incongruenties,

    /// <summary>(2) Rogue or criminal activities.</summary>
    MalafideActiviteiten,

    /// <summary>(3) Systematic and structural.</summary>
    SystematischEnStructureel,

    /// <summary>(4) Latent.</summary>
    LatentAanwezig,

    /// <summary>(5) Complex.</summary>
    Complex,
}

/// <summary>Tasks and powers of the municipality that weging 2A can name.</summary>
public enum Bevoegdheid
{
    /// <summary>Public order powers of the mayor (Gemeentewet 172 and following).</summary>
    OpenbareOrdeBurgemeester,

    /// <summary>Closing of dwellings for disturbance (Gemeentewet 174a).</summary>
    Gemeentewet174a,

    /// <summary>Closing for drugs (Opiumwet 13b).</summary>
    Opiumwet13b,

    /// <summary>Permit to run a business (APV).</summary>
    ApvExploitatie,

    /// <summary>Alcoholwet.</summary>
    Alcoholwet,

    /// <summary>Wet Bibob, for permits, subsidies and contracts.</summary>
    WetBibob,

    /// <summary>Environment and planning.</summary>
    Omgevingswet,

    /// <summary>Housing.</summary>
    Huisvestingswet,

    /// <summary>Registration of residents.</summary>
    WetBrp,

    /// <summary>Another power, named in the motivation.</summary>
    Anders,
}

/// <summary>Bodies to which a reporter can be referred after weging 2A.</summary>
public enum Instantie
{
    /// <summary>Police.</summary>
    Politie,

    /// <summary>Child protection board.</summary>
    RaadVoorDeKinderbescherming,

    /// <summary>Veilig Thuis.</summary>
    VeiligThuis,

    /// <summary>Tax authority.</summary>
    Belastingdienst,

    /// <summary>Labour inspectorate.</summary>
    Arbeidsinspectie,

    /// <summary>Another body, named in the motivation.</summary>
    Anders,
}
