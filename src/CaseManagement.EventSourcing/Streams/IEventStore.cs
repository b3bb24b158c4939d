namespace CaseManagement.EventSourcing.Streams;

/// <summary>
/// The log of one municipality; the tenant is bound at construction. Appends are durable before they are acknowledged (I2), positions
/// and versions have no gaps, and a reader that asks for what comes after its checkpoint never misses an event (I1).
/// </summary>
public interface IEventStore
{
    /// <summary>The municipality this store belongs to; part of what authenticates sealed fields.</summary>
    string Tenant { get; }

    /// <summary>Appends atomically.</summary>
    /// <exception cref="StoreUnavailableException">
    /// The store cannot write; nothing was stored, unless <see cref="StoreUnavailableException.IsOutcomeUnknown"/> says that this is not known.
    /// </exception>
    Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation = default);

    /// <summary>The events of a stream in order, after <paramref name="afterVersion"/>; empty when there is no such stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="afterVersion">0 for all.</param>
    /// <param name="upToVersion">Last version to read.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<IReadOnlyList<StoredEvent>> ReadStreamAsync(
        StreamName stream, long afterVersion = 0, long upToVersion = long.MaxValue, CancellationToken cancellation = default);

    /// <summary>
    /// The same, each event handed over as it comes in, so that a server sends the next ones while the reader works. Everything that was
    /// handed over is a beginning of the stream, also when the read then fails.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="afterVersion">0 for all.</param>
    /// <param name="upToVersion">Last version to read.</param>
    /// <param name="each">Told every event, in order; what it throws ends the read.</param>
    /// <param name="cancellation">Stops the read.</param>
    async Task VisitStreamAsync(
        StreamName stream, long afterVersion, long upToVersion, Action<StoredEvent> each, CancellationToken cancellation = default)
    {
        foreach (var stored in await ReadStreamAsync(stream, afterVersion, upToVersion, cancellation))
        {
            each(stored);
        }
    }

    /// <summary>The next page of the log in order of position.</summary>
    /// <param name="afterPosition">0 for the beginning.</param>
    /// <param name="maxCount">Page size.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<IReadOnlyList<StoredEvent>> ReadAllAsync(long afterPosition, int maxCount, CancellationToken cancellation = default);

    /// <summary>
    /// The next page of the streams of one category, stream after stream in ordinal order of their names and each in order of version. For who
    /// folds whole streams and does not mind their order among each other.
    /// </summary>
    /// <param name="category">The category (<see cref="StreamName.Category"/>).</param>
    /// <param name="after">The last event that was read; <see langword="default"/> for the beginning.</param>
    /// <param name="upToPosition">Last position to read; what was appended later is left out.</param>
    /// <param name="maxCount">Page size.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<IReadOnlyList<StoredEvent>> ReadCategoryAsync(
        string category, StreamPlace after, long upToPosition, int maxCount, CancellationToken cancellation = default);

    /// <summary>The end of the log.</summary>
    Task<LogHead> ReadHeadAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Completes with the last position as soon as the log holds an event after <paramref name="afterPosition"/>: at once for an append by
    /// this process, within 250 ms for one by another process.
    /// </summary>
    Task<long> WaitForAppendAsync(long afterPosition, CancellationToken cancellation = default);

    /// <summary>A remembered command, or <see langword="null"/>.</summary>
    Task<StoredCommand?> FindCommandAsync(string key, CancellationToken cancellation = default);
}
