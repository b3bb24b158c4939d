namespace CaseManagement.Kernel.Aanroepen;

/// <summary>What somebody did, as the trail names it (domain reference §6.5).</summary>
public enum AuditActie
{
    /// <summary>Opened a dossier or part of it.</summary>
    Inzien,

    /// <summary>Listed or searched.</summary>
    Zoeken,

    /// <summary>Created.</summary>
    Aanmaken,

    /// <summary>Changed.</summary>
    Wijzigen,

    /// <summary>Disclosed to somebody outside the dossier.</summary>
    Verstrekken,

    /// <summary>Exported.</summary>
    Exporteren,

    /// <summary>Printed.</summary>
    Afdrukken,

    /// <summary>Weighed a signal.</summary>
    Wegen,

    /// <summary>Performed a privacy check.</summary>
    PrivacyCheck,

    /// <summary>Took a decision.</summary>
    Besluiten,

    /// <summary>Opened an agenda or an item of it.</summary>
    AgendaInzien,

    /// <summary>Removed data that should not have been received.</summary>
    Verwijderen,

    /// <summary>Destroyed a dossier.</summary>
    Vernietigen,

    /// <summary>Changed who may do what.</summary>
    Autoriseren,

    /// <summary>Used emergency access.</summary>
    BreakGlass,

    /// <summary>Signed in.</summary>
    Inloggen,

    /// <summary>Failed to sign in.</summary>
    InloggenMislukt,
}
