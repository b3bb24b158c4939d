using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>A log of which the pages that begin before a position cannot be read, and that counts what is asked of it.</summary>
internal sealed class FailingLog(IEventStore inner) : IEventStore
{
    private int pages;
    private int failures;

    internal long UnreadableBefore { get; set; }

    /// <summary>With what such a read fails.</summary>
    internal Exception Error { get; set; } = new StoreUnavailableException("The disk is away.", isFull: false);

    internal int Pages => pages;

    internal int Failures => failures;

    public string Tenant => inner.Tenant;

    public Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation = default) => inner.AppendAsync(request, cancellation);

    public Task<IReadOnlyList<StoredEvent>> ReadStreamAsync(
        StreamName stream, long afterVersion = 0, long upToVersion = long.MaxValue, CancellationToken cancellation = default) =>
        inner.ReadStreamAsync(stream, afterVersion, upToVersion, cancellation);

    public Task<IReadOnlyList<StoredEvent>> ReadAllAsync(long afterPosition, int maxCount, CancellationToken cancellation = default)
    {
        Interlocked.Increment(ref pages);
        if (afterPosition >= UnreadableBefore)
        {
            return inner.ReadAllAsync(afterPosition, maxCount, cancellation);
        }

        Interlocked.Increment(ref failures);
        return Task.FromException<IReadOnlyList<StoredEvent>>(Error);
    }

    public Task<LogHead> ReadHeadAsync(CancellationToken cancellation = default) => inner.ReadHeadAsync(cancellation);

    public Task<long> WaitForAppendAsync(long afterPosition, CancellationToken cancellation = default) =>
        inner.WaitForAppendAsync(afterPosition, cancellation);

    public Task<StoredCommand?> FindCommandAsync(string key, CancellationToken cancellation = default) => inner.FindCommandAsync(key, cancellation);
}
