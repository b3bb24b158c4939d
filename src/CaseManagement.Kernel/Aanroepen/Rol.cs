namespace CaseManagement.Kernel.Aanroepen;

/// <summary>The roles of the need-to-know matrix (domain reference §7). A request acts in exactly one of them.</summary>
public enum Rol
{
    /// <summary>Takes in meldingen at the desk.</summary>
    MedewerkerMeldpunt,

    /// <summary>Any employee who reports a signal.</summary>
    InternMelder,

    /// <summary>Receives and weighs signals of ondermijning (weging 1 and 2).</summary>
    Signaalcoordinator,

    /// <summary>Decides after weging 3 and 4.</summary>
    LidOndermijningsteam,

    /// <summary>Performs the privacy checks and reads the access trail.</summary>
    Privacyfunctionaris,

    /// <summary>Functionaris gegevensbescherming: supervises, performs nothing (<c>OND-16</c>).</summary>
    Fg,

    /// <summary>Security of the system and integrity of the log.</summary>
    Ciso,

    /// <summary>First responsible of a dossier.</summary>
    Casusregisseur,

    /// <summary>Back-up of the first responsible (<c>ROL-01</c>).</summary>
    Achtervang,

    /// <summary>OOV chair of a casusoverleg.</summary>
    VoorzitterOverleg,

    /// <summary>Secretary of a casusoverleg.</summary>
    SecretarisOverleg,

    /// <summary>Other OOV adviser.</summary>
    AdviseurOov,

    /// <summary>Handles the permit application; kept apart from the screening (<c>BIB-30</c>).</summary>
    Vergunningbehandelaar,

    /// <summary>Performs the Bibob screening.</summary>
    BibobScreener,

    /// <summary>Coordinates Bibob at OOV or legal affairs (<c>BIB-32</c>).</summary>
    BibobCoordinator,

    /// <summary>VTH enforcement officer or lawyer.</summary>
    VthHandhaver,

    /// <summary>Contact of a municipal source.</summary>
    Bronhouder,

    /// <summary>Mayor or portfolio holder.</summary>
    Burgemeester,

    /// <summary>Legal adviser.</summary>
    JuridischAdviseur,

    /// <summary>Municipal intervention team.</summary>
    Interventieteam,

    /// <summary>Police contact.</summary>
    Politie,

    /// <summary>Housing corporation; the domain reference calls it Alliantie.</summary>
    Woningcorporatie,

    /// <summary>Neighbour mediation.</summary>
    Buurtbemiddeling,

    /// <summary>Care provider or probation service.</summary>
    Hulpverlener,

    /// <summary>Inspector of another body in an integrale controle: tax, customs, labour, fire service, grid operator (ADR 0024).</summary>
    Toezichtpartner,

    /// <summary>Maintains authorisations; sees no content.</summary>
    FunctioneelBeheerder,

    /// <summary>Records manager; decides on destruction.</summary>
    Archivaris,

    /// <summary>External auditor, on order only.</summary>
    Auditor,

    /// <summary>The program itself, for jobs that the calendar starts.</summary>
    Systeem,
}
