using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.EventStoreDb.Sealing;
using CaseManagement.EventSourcing.EventStoreDb.Server;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Streams;
using EventStore.Client;

namespace CaseManagement.EventSourcing.EventStoreDb.Archive;

/// <summary>
/// The log as a whole: read from what is sealed here, written to the server. EventStoreDB has no transaction over streams, so a page that is
/// broken off leaves its beginning, in order; the next one goes on from there. Nothing else may append to this municipality meanwhile.
/// </summary>
public sealed class EventStoreDbLogArchive : ILogArchive
{
    private readonly EventStoreDbEventStore events;
    private readonly ILogArchive sealedLog;

    internal EventStoreDbLogArchive(EventStoreDbEventStore events, ILogArchive sealedLog)
    {
        this.events = events;
        this.sealedLog = sealedLog;
    }

    /// <inheritdoc/>
    public async Task<LogCounts> CountAsync(CancellationToken cancellation = default)
    {
        await events.ReadHeadAsync(cancellation);
        return await sealedLog.CountAsync(cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArchivedCommand>> ReadCommandsAsync(string afterKey, int maxCount, CancellationToken cancellation = default) =>
        sealedLog.ReadCommandsAsync(afterKey, maxCount, cancellation);

    /// <summary>
    /// Appends events as another store sealed them. The sealing here must come to the same positions and links, and this waits for that.
    /// </summary>
    /// <exception cref="ArchiveMismatchException">
    /// They do not follow on what is here: nothing was stored. Or another program appended meanwhile: what was stored is no copy any more.
    /// </exception>
    /// <exception cref="StoreUnavailableException">The server cannot be reached; a beginning of the page may be stored.</exception>
    public async Task AppendSealedAsync(IReadOnlyList<StoredEvent> events, CancellationToken cancellation = default)
    {
        CheckFollows(await this.events.ReadHeadAsync(cancellation), events);
        await this.events.Watch.FollowingAsync(cancellation);
        Arrival? last = null;
        foreach (var append in SealedAppends.Of(events))
        {
            // One after the other: the order of the server is the order of the positions.
            cancellation.ThrowIfCancellationRequested();
            last = await SendAsync(append, cancellation);
        }

        if (last is not null)
        {
            await this.events.Watch.JudgedAsync(last, cancellation);
            await CheckSameAsync(events[^1], cancellation);
        }
    }

    /// <summary>Remembers commands of another store; what is remembered already stays as it is.</summary>
    /// <exception cref="ArchiveMismatchException">A command is of an event that is not here yet; nothing was stored.</exception>
    public async Task PutCommandsAsync(IReadOnlyList<ArchivedCommand> commands, CancellationToken cancellation = default)
    {
        var head = await events.ReadHeadAsync(cancellation);
        if (commands.Any(known => known.Command.Position > head.Position))
        {
            throw new ArchiveMismatchException("A command is of an event that is not here.");
        }

        await events.Watch.FollowingAsync(cancellation);
        var fresh = new List<ArchivedCommand>();
        foreach (var known in commands)
        {
            if (await events.FindCommandAsync(known.Command.Key, cancellation) is null)
            {
                fresh.Add(known);
            }
        }

        foreach (var some in SealedAppends.Of(fresh))
        {
            cancellation.ThrowIfCancellationRequested();
            var end = await events.Ends.OfAsync(RememberedElsewhere.Stream, cancellation);
            var request = new AppendRequest(
                RememberedElsewhere.Stream, ExpectedVersion.Any, [RememberedElsewhere.ToEvent(Uuid.NewUuid().ToGuid(), some)]);
            var sent = await events.Delivery.SendAsync(request, StreamEnd.At(Next(end))) ?? throw Meanwhile();
            await events.Watch.JudgedAsync(sent, cancellation);
        }
    }

    private static long Next(StreamEnd end) => end.Revision.ToInt64() + 1;

    private static ArchiveMismatchException Meanwhile() => new("Another program appended to this municipality during the copy.");

    private static void CheckFollows(LogHead head, IReadOnlyList<StoredEvent> events)
    {
        var (position, hash) = (head.Position, head.Hash.ToArray());
        foreach (var stored in events)
        {
            HashChain.Next(hash, stored, hash);
            if (stored.Position != ++position || !hash.AsSpan().SequenceEqual(stored.Hash.Span))
            {
                throw new ArchiveMismatchException($"The event at position {stored.Position} does not follow on position {position - 1}.");
            }
        }
    }

    private async Task<Arrival> SendAsync(AppendRequest append, CancellationToken cancellation)
    {
        var before = append.Expected.Version;
        if (await events.Delivery.SendAsync(append, StreamEnd.At(before)) is { } sent)
        {
            return sent;
        }

        // The stream may hold events that do not count; then its revision is ahead of its version.
        var end = await events.Ends.OfAsync(append.Stream, cancellation);
        return end.Version == before ? await events.Delivery.SendAsync(append, end) ?? throw Meanwhile() : throw Meanwhile();
    }

    private async Task CheckSameAsync(StoredEvent last, CancellationToken cancellation)
    {
        var here = await events.ReadAllAsync(last.Position - 1, 1, cancellation);
        if (here.Count == 0 || !here[0].Hash.Span.SequenceEqual(last.Hash.Span))
        {
            throw Meanwhile();
        }
    }
}
