using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.Tests.Unit.Testing;

/// <summary>A log in memory that keeps every promise of <see cref="IEventStore"/> but durability.</summary>
public sealed class InMemoryEventStore(string tenant = "voorbeeldgooi", ChainLink? link = null) : IEventStore
{
    private readonly ChainLink link = link ?? TestChain.Next;
    private readonly Lock gate = new();
    private readonly Dictionary<StreamName, List<StoredEvent>> streams = [];
    private readonly Dictionary<string, StoredCommand> commands = new(StringComparer.Ordinal);
    private TaskCompletionSource appended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Tenant => tenant;

    /// <summary>The log itself, so that a test can tamper with it or look at its bytes.</summary>
    public List<StoredEvent> Log { get; } = [];

    /// <summary>The head row, when a test wants it to differ from the last event.</summary>
    public LogHead? HeadOverride { get; set; }

    /// <summary>When set, every append fails with this.</summary>
    public StoreUnavailableException? AppendFailure { get; set; }

    public Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        if (request.Events.Count == 0)
        {
            throw new ArgumentException("An append holds at least one event.", nameof(request));
        }

        return AppendFailure is { } failure ? Task.FromException<AppendResult>(failure) : Task.FromResult(Append(request));
    }

    public Task<IReadOnlyList<StoredEvent>> ReadStreamAsync(
        StreamName stream, long afterVersion = 0, long upToVersion = long.MaxValue, CancellationToken cancellation = default)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<StoredEvent>>(
                [.. streams.GetValueOrDefault(stream, []).Where(e => e.Version > afterVersion && e.Version <= upToVersion)]);
        }
    }

    public Task<IReadOnlyList<StoredEvent>> ReadAllAsync(long afterPosition, int maxCount, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<StoredEvent>>(
                [.. Log.Skip((int)Math.Min(afterPosition, Log.Count)).Take(maxCount)]);
        }
    }

    public Task<IReadOnlyList<StoredEvent>> ReadCategoryAsync(
        string category, StreamPlace after, long upToPosition, int maxCount, CancellationToken cancellation = default)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<StoredEvent>>(
            [
                .. Log.Where(e => e.Stream.Category == category && e.Position <= upToPosition)
                    .OrderBy(e => e.Stream.Value, StringComparer.Ordinal).ThenBy(e => e.Version)
                    .SkipWhile(e => after.Stream.Value is { } name
                        && (string.CompareOrdinal(e.Stream.Value, name) < 0 || (e.Stream == after.Stream && e.Version <= after.Version)))
                    .Take(maxCount),
            ]);
        }
    }

    public Task<LogHead> ReadHeadAsync(CancellationToken cancellation = default)
    {
        lock (gate)
        {
            return Task.FromResult(HeadOverride ?? Head());
        }
    }

    public async Task<long> WaitForAppendAsync(long afterPosition, CancellationToken cancellation = default)
    {
        while (true)
        {
            Task signal;
            lock (gate)
            {
                if (Log.Count > afterPosition)
                {
                    return Log.Count;
                }

                signal = appended.Task;
            }

            await signal.WaitAsync(cancellation);
        }
    }

    public Task<StoredCommand?> FindCommandAsync(string key, CancellationToken cancellation = default)
    {
        lock (gate)
        {
            return Task.FromResult(commands.GetValueOrDefault(key));
        }
    }

    private AppendResult Append(AppendRequest request)
    {
        TaskCompletionSource signal;
        AppendResult.Appended result;
        lock (gate)
        {
            if (request.Command is { } command && commands.TryGetValue(command.Key, out var previous))
            {
                return new AppendResult.Duplicate(previous);
            }

            var stream = streams.TryGetValue(request.Stream, out var known) ? known : [];
            if (!request.Expected.Holds(stream.Count))
            {
                return new AppendResult.Conflict(stream.Count);
            }

            streams[request.Stream] = stream;
            foreach (var e in request.Events)
            {
                Store(request.Stream, stream, e);
            }

            result = new AppendResult.Appended(stream.Count, Log.Count);
            if (request.Command is { } remembered)
            {
                commands[remembered.Key] = new StoredCommand(
                    remembered.Key, remembered.Fingerprint, remembered.Outcome, result.Version, result.Position);
            }

            signal = appended;
            appended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        signal.SetResult();
        return result;
    }

    private void Store(StreamName name, List<StoredEvent> stream, NewEvent e)
    {
        var recordedAt = Instant.FromUnixTimeMilliseconds(e.RecordedAt.ToUnixTimeMilliseconds());
        var stored = new StoredEvent(
            Log.Count + 1, name, stream.Count + 1, e.Id, e.Type, e.SchemaVersion, e.Data.ToArray(), e.Metadata.ToArray(), recordedAt,
            ReadOnlyMemory<byte>.Empty);
        var hash = new byte[32];
        link(Head().Hash.Span, stored, hash);
        stored = stored with { Hash = hash };
        stream.Add(stored);
        Log.Add(stored);
    }

    private LogHead Head() => Log.Count == 0 ? new LogHead(0, new byte[32]) : new LogHead(Log.Count, Log[^1].Hash);
}
