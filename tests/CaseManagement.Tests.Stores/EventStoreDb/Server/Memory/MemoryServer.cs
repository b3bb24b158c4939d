using System.Runtime.CompilerServices;
using CaseManagement.EventSourcing.EventStoreDb.Server;
using CaseManagement.EventSourcing.Streams;
using EventStore.Client;

namespace CaseManagement.Tests.Stores.EventStoreDb.Server.Memory;

/// <summary>A server in memory that a test can take away, exchange for another one, hold back, or let another program write to.</summary>
internal sealed class MemoryServer : IStreamServer
{
    private readonly Lock gate = new();
    private List<Written> log = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenSource connection = new();
    private bool isAway;
    private bool isHeld;

    public bool IsDisposed { get; private set; }

    /// <summary>How many events it took.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return log.Count;
            }
        }
    }

    /// <summary>How often a host began to follow it.</summary>
    public int Followed { get; private set; }

    /// <summary>Whether nobody can reach it; every connection ends.</summary>
    public bool IsAway { set => Change(() => (isAway, _) = (value, CutAsync())); }

    /// <summary>Whether it gives nothing to who follows it.</summary>
    public bool IsHeld { set => Change(() => isHeld = value); }

    /// <summary>Ends every connection.</summary>
    public void Cut() => Change(() => _ = CutAsync());

    /// <summary>Puts another log in the place of this one, and answers the one that was there; every connection ends.</summary>
    public object Exchange(object? other = null)
    {
        object before = log;
        Change(() => (log, _) = ((List<Written>?)other ?? [], CutAsync()));
        return before;
    }

    /// <summary>Lets another program write.</summary>
    public void AddForeign(StreamName stream, ReadOnlyMemory<byte> metadata) => Change(() =>
        log.Add(new Written(stream, (ulong)log.Count(one => one.Stream == stream), (ulong)log.Count + 1, "vreemd", "{}"u8.ToArray(), metadata)));

    public Task<bool> AppendAsync(StreamName stream, StreamRevision expected, IReadOnlyList<EventData> events)
    {
        lock (gate)
        {
            ThrowIfAway();
            var count = log.Count(one => one.Stream == stream);
            if ((count == 0 ? StreamRevision.None : StreamRevision.FromInt64(count - 1)) != expected)
            {
                return Task.FromResult(false);
            }

            log.AddRange(events.Select((one, index) =>
                new Written(stream, (ulong)(count + index), (ulong)(log.Count + index + 1), one.Type, one.Data, one.Metadata)).ToList());
        }

        Change(() => { });
        return Task.FromResult(true);
    }

    public Task<Arrival?> FindAsync(StreamName stream, ulong? revision, CancellationToken cancellation) =>
        Find(log => log.LastOrDefault(one => one.Stream == stream && (revision is null || one.Revision == revision)));

    public Task<Arrival?> FindLastAsync(CancellationToken cancellation) => Find(log => log.LastOrDefault());

    public async Task<bool> HoldsAsync(Position place, Guid attempt, CancellationToken cancellation) =>
        await Find(log => log.Find(one => one.Place == place.CommitPosition)) is { } found && found.Envelope.Attempt == attempt;

    public async IAsyncEnumerable<Arrival> FollowAsync(Position after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Followed++;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, connection.Token);
        for (var place = after.CommitPosition; ;)
        {
            Written? next;
            Task grown;
            lock (gate)
            {
                ThrowIfAway();
                next = isHeld ? null : log.Find(one => one.Place > place);
                grown = changed.Task;
            }

            if (next is null)
            {
                await grown.WaitAsync(either.Token);
            }
            else
            {
                place = next.Place;
                yield return next.ToArrival();
            }
        }
    }

    public void Dispose() => IsDisposed = true;

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<Arrival?> Find(Func<List<Written>, Written?> find)
    {
        lock (gate)
        {
            ThrowIfAway();
            return Task.FromResult(find(log)?.ToArrival());
        }
    }

    private void ThrowIfAway()
    {
        if (isAway)
        {
            throw new IOException("The server is away.");
        }
    }

    private Task CutAsync()
    {
        var cut = connection;
        connection = new CancellationTokenSource();
        return cut.CancelAsync();
    }

    private void Change(Action change)
    {
        TaskCompletionSource before;
        lock (gate)
        {
            change();
            before = changed;
            changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        before.SetResult();
    }

    private sealed record Written(StreamName Stream, ulong Revision, ulong Place, string Type, ReadOnlyMemory<byte> Data, ReadOnlyMemory<byte> Metadata)
    {
        public Arrival ToArrival() => new(Stream, Revision, new Position(Place, Place), Type, Data, Envelope.From(Metadata, Stream.Value));
    }
}
