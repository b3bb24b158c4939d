using CaseManagement.EventSourcing.Appending;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.EventStoreDb.Sealing;
using CaseManagement.EventSourcing.EventStoreDb.Server;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.EventSourcing.Telemetry;

namespace CaseManagement.EventSourcing.EventStoreDb;

/// <summary>
/// The log of one municipality on EventStoreDB (ADR 0020). Appends go to the server; a sealing subscription gives what came there gap-free
/// positions and its link of the chain. An append is answered once it is sealed on this host.
/// </summary>
public sealed class EventStoreDbEventStore : IEventStore, IAsyncDisposable
{
    private readonly IStreamServer server;
    private readonly SealedLog log;
    private readonly Sealer sealer;
    private readonly Appender appender;
    private readonly Attempts attempts;
    private readonly StoreMetrics metrics = new("eventstoredb");
    private volatile bool isCaughtUp;

    internal EventStoreDbEventStore(EventStoreDbOptions options, IStreamServer server, SealedLog log, TimeProvider time)
    {
        Tenant = options.Tenant;
        this.server = server;
        this.log = log;
        attempts = new Attempts(options.Patience, time);
        sealer = new Sealer(server, log, time);
        Watch = new SealWatch(sealer, log, options.Patience, time);
        Ends = new StreamEnds(server, Watch, attempts);
        Delivery = new Delivery(server, options.Patience, time);
        appender = new Appender(Delivery, Ends, log, Watch, options.Patience, time);
    }

    /// <inheritdoc/>
    public string Tenant { get; }

    internal SealWatch Watch { get; }

    internal StreamEnds Ends { get; }

    internal Delivery Delivery { get; }

    /// <inheritdoc/>
    public Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation = default)
    {
        AppendChecks.Check(request);
        return metrics.MeasureAsync(request, appender.AppendAsync, cancellation);
    }

    /// <summary>
    /// The events of a stream, with all that any host appended to it before this call: the server is asked for the last event, and the
    /// answer waits until that is sealed.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The server cannot be reached, or the sealing does not get there in time.</exception>
    public async Task<IReadOnlyList<StoredEvent>> ReadStreamAsync(
        StreamName stream, long afterVersion = 0, long upToVersion = long.MaxValue, CancellationToken cancellation = default)
    {
        // A version that is sealed here never changes, so who asks for no more than that need not ask the server.
        if (upToVersion == long.MaxValue || (await log.Log.ReadStreamAsync(stream, upToVersion - 1, upToVersion, cancellation)).Count == 0)
        {
            await Ends.OfAsync(stream, cancellation);
        }

        return await log.Log.ReadStreamAsync(stream, afterVersion, upToVersion, cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredEvent>> ReadAllAsync(long afterPosition, int maxCount, CancellationToken cancellation = default) =>
        log.Log.ReadAllAsync(afterPosition, maxCount, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredEvent>> ReadCategoryAsync(
        string category, StreamPlace after, long upToPosition, int maxCount, CancellationToken cancellation = default) =>
        log.Log.ReadCategoryAsync(category, after, upToPosition, maxCount, cancellation);

    /// <summary>
    /// The end of the log as it is sealed on this host; another host may be some events ahead or behind. The first call waits until all that
    /// the server holds by then is sealed, so a host never takes a log that it has yet to seal for an empty one.
    /// </summary>
    /// <exception cref="StoreUnavailableException">
    /// The sealing stopped at something that it must not pass over, or, at the first call, the server cannot be reached.
    /// </exception>
    public async Task<LogHead> ReadHeadAsync(CancellationToken cancellation = default)
    {
        if (!isCaughtUp)
        {
            if (await attempts.RunAsync(() => server.FindLastAsync(cancellation), cancellation) is { } last)
            {
                await Watch.JudgedAsync(last, cancellation);
            }

            await Watch.FollowingAsync(cancellation);
            isCaughtUp = true;
        }

        return sealer.Fault is ArchiveMismatchException fault
            ? throw new StoreUnavailableException(fault.Message, isFull: false, fault)
            : await log.Log.ReadHeadAsync(cancellation);
    }

    /// <inheritdoc/>
    public Task<long> WaitForAppendAsync(long afterPosition, CancellationToken cancellation = default) =>
        Watch.GrownAsync(afterPosition, cancellation);

    /// <inheritdoc/>
    public Task<StoredCommand?> FindCommandAsync(string key, CancellationToken cancellation = default) =>
        log.FindCommandAsync(key, cancellation);

    /// <summary>
    /// Lets the appends that are under way come to their answer, and then stops the sealing; what else the server holds is sealed at the next start.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        await appender.DisposeAsync();
        await sealer.DisposeAsync();
    }
}
