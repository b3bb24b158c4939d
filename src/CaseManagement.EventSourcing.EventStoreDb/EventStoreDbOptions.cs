namespace CaseManagement.EventSourcing.EventStoreDb;

/// <summary>Where the log of one municipality is.</summary>
public sealed record EventStoreDbOptions
{
    /// <summary>Connection string of the official client, <c>esdb://…</c> or <c>esdb+discover://…</c>; holds credentials, so never logged.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>The municipality.</summary>
    public required string Tenant { get; init; }

    /// <summary>
    /// What the municipality is called on the server, when that is not its name: lower-case letters, digits, hyphens and underscores. Its streams
    /// are called <c>prefix.stream</c>; a prefix has no dot, so no municipality, and no second installation of one, can see the streams of
    /// another.
    /// </summary>
    public string? Prefix { get; init; }

    /// <summary>Directory of the sealed log and the read models of this host.</summary>
    public required string Directory { get; init; }

    /// <summary>How long an append or a read tries to get a certain answer before the store counts as unavailable.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long one attempt may take at the server.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Without the connection string: it holds credentials, and a text like this ends up in a log.</summary>
    public override string ToString() => $"EventStoreDB, {Prefix ?? Tenant} of {Tenant}";
}
