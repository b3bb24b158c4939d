namespace CaseManagement.Woonoverlast.Incidenten;

/// <summary>Where in the dossier police data stands; incidents and evidence each have numbers of their own.</summary>
public enum PolitiegegevenBron
{
    /// <summary>The incident log.</summary>
    Incident,

    /// <summary>The evidence.</summary>
    Bewijsstuk,
}
