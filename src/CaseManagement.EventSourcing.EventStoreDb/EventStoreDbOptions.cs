namespace CaseManagement.EventSourcing.EventStoreDb;

/// <summary>Where the log of one municipality is.</summary>
public sealed record EventStoreDbOptions
{
    /// <summary>Connection string of the official client, <c>esdb://…</c> or <c>esdb+discover://…</c>; holds credentials, so never logged.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>
    /// The municipality: lower-case letters, digits, hyphens and underscores. Its streams are called <c>tenant.stream</c>; a stream name has no dot, so
    /// no municipality can see the streams of another.
    /// </summary>
    public required string Tenant { get; init; }

    /// <summary>Directory of the sealed log, the read models and the keys of this host.</summary>
    public required string Directory { get; init; }

    /// <summary>How long an append or a read tries to get a certain answer before the store counts as unavailable.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long one attempt may take at the server.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(5);
}
