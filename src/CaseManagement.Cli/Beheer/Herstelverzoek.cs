namespace CaseManagement.Cli.Beheer;

/// <summary>What is asked of a restore.</summary>
/// <param name="Van">The backup of the log.</param>
/// <param name="Naar">The new data directory.</param>
internal sealed record Herstelverzoek(string Van, string Naar)
{
    /// <summary>The backup of the keys, or nothing.</summary>
    public string? Sleutels { get; init; }

    /// <summary>Signed heads that were kept elsewhere: files or directories.</summary>
    public IReadOnlyList<string> Hoofden { get; init; } = [];

    /// <summary>What is known elsewhere to be destroyed: lists, or newer data directories.</summary>
    public IReadOnlyList<string> Vernietigd { get; init; } = [];

    /// <summary>The public key that is trusted, or nothing for those in the backup.</summary>
    public string? OpenbareSleutel { get; init; }

    /// <summary>Whether a backup that misses events may be put back.</summary>
    public bool AanvaardVerlies { get; init; }

    /// <summary>Name of the environment, or nothing for that of the process.</summary>
    public string? Omgeving { get; init; }
}
