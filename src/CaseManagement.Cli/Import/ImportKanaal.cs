namespace CaseManagement.Cli.Import;

/// <summary>The channels of domain.md §5.1, member for member under the same names as <c>Kanaal</c> there.</summary>
public enum ImportKanaal
{
    /// <summary>The web form.</summary>
    Meldformulier,

    /// <summary>The veilig@ mailbox.</summary>
    MailboxVeilig,

    /// <summary>A telephone call.</summary>
    Telefoon,

    /// <summary>A talk.</summary>
    Gesprek,

    /// <summary>The foundation Meld Misdaad Anoniem; always anonymous.</summary>
    MeldMisdaadAnoniem,

    /// <summary>A special investigating officer.</summary>
    Boa,

    /// <summary>A community police officer.</summary>
    Wijkagent,

    /// <summary>The police.</summary>
    Politie,

    /// <summary>Own permits and enforcement department.</summary>
    InternVTH,

    /// <summary>Own civil affairs department.</summary>
    InternBurgerzaken,

    /// <summary>Own social domain.</summary>
    InternSociaalDomein,

    /// <summary>Own public space department.</summary>
    InternBOR,

    /// <summary>Own spatial planning department.</summary>
    InternRO,

    /// <summary>Another own department.</summary>
    InternOverig,

    /// <summary>A partner: Alliantie, Versa, Interventieteam, Buurtbemiddeling.</summary>
    Partner,

    /// <summary>The desk for public space.</summary>
    MOR,

    /// <summary>Another municipality.</summary>
    AndereGemeente,

    /// <summary>The RIEC.</summary>
    Riec,

    /// <summary>Veilig Thuis.</summary>
    VeiligThuis,
}
