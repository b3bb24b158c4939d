namespace CaseManagement.Kernel.Dossier;

/// <summary>Channels through which meldingen, signals and imported cases come in (domain reference §5.1).</summary>
public enum Kanaal
{
    /// <summary>Form of the municipality, with an anonymous option.</summary>
    Meldformulier,

    /// <summary>Mailbox of the team.</summary>
    MailboxVeilig,

    /// <summary>By telephone.</summary>
    Telefoon,

    /// <summary>In conversation.</summary>
    Gesprek,

    /// <summary>Meld Misdaad Anoniem: always anonymous.</summary>
    MeldMisdaadAnoniem,

    /// <summary>Municipal enforcement officer.</summary>
    Boa,

    /// <summary>Neighbourhood police officer.</summary>
    Wijkagent,

    /// <summary>Police.</summary>
    Politie,

    /// <summary>Own department of permits, supervision and enforcement: an internal signal.</summary>
    InternVTH,

    /// <summary>Own department of civil affairs: an internal signal.</summary>
    InternBurgerzaken,

    /// <summary>Own social domain: an internal signal.</summary>
    InternSociaalDomein,

    /// <summary>Own department of public space: an internal signal.</summary>
    InternBOR,

    /// <summary>Own department of spatial planning: an internal signal.</summary>
    InternRO,

    /// <summary>Another own department: an internal signal.</summary>
    InternOverig,

    /// <summary>Partner such as a housing corporation.</summary>
    Partner,

    /// <summary>Public space desk.</summary>
    MOR,

    /// <summary>Another municipality.</summary>
    AndereGemeente,

    /// <summary>RIEC.</summary>
    Riec,

    /// <summary>Veilig Thuis.</summary>
    VeiligThuis,
}
