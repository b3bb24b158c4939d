namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>How the runner pages, retries and waits.</summary>
public sealed record ProjectionRunnerOptions
{
    /// <summary>Events per page near the head of the log; each page is one transaction per projection.</summary>
    public int PageSize { get; init; } = 1000;

    /// <summary>Events per page far behind the head.</summary>
    public int CatchUpPageSize { get; init; } = 10_000;

    /// <summary>Events per page during a rebuild. A few pages are in memory at the same time, and a small one is young when it goes.</summary>
    public int RebuildPageSize { get; init; } = 512;

    /// <summary>
    /// Pages of a rebuild that become one transaction. More of them writes a row that changes often less often; fewer keeps the
    /// transactions, for which appends wait, shorter. Together they are 16,384 positions, as long as the stretch of a row of the trail's indexes: such a row
    /// is then written once and not, as it would when a transaction ended within its stretch, twice.
    /// </summary>
    public int RebuildPagesPerCommit { get; init; } = 32;

    /// <summary>Pause before the third and last try of an event; the second follows at once. Jitter is added.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Pause after the store itself failed.</summary>
    public TimeSpan StoreRetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How often the runner looks whether another process promoted a rebuilt generation.</summary>
    public TimeSpan GenerationCheck { get; init; } = TimeSpan.FromSeconds(1);
}
