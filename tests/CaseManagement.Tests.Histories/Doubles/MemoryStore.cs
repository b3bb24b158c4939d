using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Histories.Doubles;

/// <summary>A correct event store in memory, of which one thing can be spoilt.</summary>
internal class MemoryStore : IEventStore
{
    private readonly Lock gate = new();
    private readonly List<StoredEvent> log = [];
    private readonly Dictionary<string, StoredCommand> commands = [];

    public string Tenant => "voorbeeldgooi";

    protected Lock Gate => gate;

    protected List<StoredEvent> Log => log;

    protected Dictionary<string, StoredCommand> Commands => commands;

    public virtual Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation = default)
    {
        lock (gate)
        {
            if (request.Command is { } command && commands.TryGetValue(command.Key, out var before))
            {
                return Task.FromResult<AppendResult>(new AppendResult.Duplicate(before));
            }

            var version = VersionOf(request.Stream);
            if (!request.Expected.Holds(version))
            {
                return Task.FromResult<AppendResult>(new AppendResult.Conflict(version));
            }

            try
            {
                var position = log.Count;
                log.AddRange(request.Events.Select(added => Stored(added, ++position, request.Stream, ++version)).ToList());
            }
            catch (InvalidOperationException error)
            {
                throw new StoreUnavailableException("rolled back", isFull: false, error);
            }

            if (request.Command is { } first)
            {
                commands[first.Key] = new StoredCommand(first.Key, first.Fingerprint, first.Outcome, version, log.Count);
            }

            return Task.FromResult<AppendResult>(new AppendResult.Appended(version, log.Count));
        }
    }

    public Task<IReadOnlyList<StoredEvent>> ReadStreamAsync(
        StreamName stream, long afterVersion = 0, long upToVersion = long.MaxValue, CancellationToken cancellation = default) =>
        Read(log => log.Where(stored => stored.Stream == stream && stored.Version > afterVersion).OrderBy(stored => stored.Version));

    public Task<IReadOnlyList<StoredEvent>> ReadAllAsync(long afterPosition, int maxCount, CancellationToken cancellation = default) =>
        Read(log => log.Where(stored => stored.Position > afterPosition).OrderBy(stored => stored.Position).Take(maxCount));

    public Task<IReadOnlyList<StoredEvent>> ReadCategoryAsync(
        string category, StreamPlace after, long upToPosition, int maxCount, CancellationToken cancellation = default) =>
        throw new NotSupportedException("Histories do not fold whole streams.");

    public Task<LogHead> ReadHeadAsync(CancellationToken cancellation = default) =>
        throw new NotSupportedException("Histories do not ask for the head.");

    public Task<long> WaitForAppendAsync(long afterPosition, CancellationToken cancellation = default) =>
        throw new NotSupportedException("Histories do not wait.");

    public Task<StoredCommand?> FindCommandAsync(string key, CancellationToken cancellation = default) =>
        throw new NotSupportedException("Histories do not look commands up.");

    protected static StoredEvent Stored(NewEvent added, long position, StreamName stream, long version) => new(
        position, stream, version, added.Id, added.Type, added.SchemaVersion, added.Data, added.Metadata, added.RecordedAt, new byte[32]);

    protected long VersionOf(StreamName stream) => log.Count(stored => stored.Stream == stream);

    private Task<IReadOnlyList<StoredEvent>> Read(Func<IEnumerable<StoredEvent>, IEnumerable<StoredEvent>> what)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<StoredEvent>>([.. what(log)]);
        }
    }
}
