namespace CaseManagement.EventSourcing.PostgreSql;

/// <summary>Where the stores of one municipality are.</summary>
public sealed record PostgreSqlOptions
{
    /// <summary>Connection string in the form of Npgsql; several hosts, separated by commas, mean that the primary among them is used.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>The municipality; written into the schema at first use, and a schema of another one is refused.</summary>
    public required string Tenant { get; init; }

    /// <summary>Schema of log and read models, of this municipality alone: 1 to 50 lower-case letters, digits and underscores.</summary>
    public required string Schema { get; init; }

    /// <summary>
    /// Connection string for the keys, when they live in another database with a backup life of its own (I4); otherwise they are in
    /// <see cref="KeySchema"/> of the same database.
    /// </summary>
    public string? KeyConnectionString { get; init; }

    /// <summary>Schema of the keys; <see langword="null"/> means the name of <see cref="Schema"/> followed by <c>_sleutels</c>.</summary>
    public string? KeySchema { get; init; }

    /// <summary>How long a write waits for another host that holds the end of the log before the store counts as unavailable.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long one statement may run before the server ends it.</summary>
    public TimeSpan StatementTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// After how long the server ends an append of a host that holds the end of the log and says nothing more (a stopped process): its
    /// append is rolled back and the other hosts go on.
    /// </summary>
    public TimeSpan SilenceTimeout { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>How long reads and writes are tried again while the server is away (restart, failover).</summary>
    public TimeSpan RetryTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many rows of each read model generation stay in memory for its projection.</summary>
    public int RowCacheSize { get; init; } = 20_000;

    /// <summary>Without the connection strings: they hold credentials, and a text like this ends up in a log.</summary>
    public override string ToString() => $"PostgreSQL, schema {Schema} of {Tenant}";
}
