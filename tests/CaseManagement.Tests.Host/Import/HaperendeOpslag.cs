using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Host.Import;

/// <summary>A log that stops writing after a number of appends, as when the machine goes down between two commands.</summary>
/// <param name="binnen">The real log.</param>
/// <param name="appends">How many appends succeed.</param>
internal sealed class HaperendeOpslag(IEventStore binnen, int appends) : IEventStore
{
    private int gedaan;

    public string Tenant => binnen.Tenant;

    public Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation = default) =>
        Interlocked.Increment(ref gedaan) > appends
            ? throw new StoreUnavailableException("The store was taken away.", isFull: false)
            : binnen.AppendAsync(request, cancellation);

    public Task<IReadOnlyList<StoredEvent>> ReadStreamAsync(
        StreamName stream, long afterVersion = 0, long upToVersion = long.MaxValue, CancellationToken cancellation = default) =>
        binnen.ReadStreamAsync(stream, afterVersion, upToVersion, cancellation);

    public Task<IReadOnlyList<StoredEvent>> ReadAllAsync(long afterPosition, int maxCount, CancellationToken cancellation = default) =>
        binnen.ReadAllAsync(afterPosition, maxCount, cancellation);

    public Task<IReadOnlyList<StoredEvent>> ReadCategoryAsync(
        string category, StreamPlace after, long upToPosition, int maxCount, CancellationToken cancellation = default) =>
        binnen.ReadCategoryAsync(category, after, upToPosition, maxCount, cancellation);

    public Task<LogHead> ReadHeadAsync(CancellationToken cancellation = default) => binnen.ReadHeadAsync(cancellation);

    public Task<long> WaitForAppendAsync(long afterPosition, CancellationToken cancellation = default) =>
        binnen.WaitForAppendAsync(afterPosition, cancellation);

    public Task<StoredCommand?> FindCommandAsync(string key, CancellationToken cancellation = default) => binnen.FindCommandAsync(key, cancellation);
}
