namespace CaseManagement.EventSourcing.Sqlite;

/// <summary>Where the stores of one municipality are.</summary>
public sealed record SqliteOptions
{
    /// <summary>Directory of this municipality alone; made with mode 700 if it is not there.</summary>
    public required string Directory { get; init; }

    /// <summary>Directory of the keys when they are not with the log: for who must not make a file of keys where one is missing.</summary>
    public string? KeyDirectory { get; init; }

    /// <summary>The municipality; written into the files at first use, and files of another one are refused.</summary>
    public required string Tenant { get; init; }

    /// <summary>How long a write waits for another process that holds the file before the store counts as unavailable.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many rows of each read model generation stay in memory for its projection.</summary>
    public int RowCacheSize { get; init; } = 20_000;
}
