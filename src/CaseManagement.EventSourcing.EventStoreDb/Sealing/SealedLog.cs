using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.EventStoreDb.Server;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using EventStore.Client;

namespace CaseManagement.EventSourcing.EventStoreDb.Sealing;

/// <summary>
/// The log as readers see it: what the server holds, in the order of <c>$all</c>, with gap-free positions, links of the chain and remembered
/// commands. It follows from <c>$all</c> alone, so every host makes the same one, and several processes may make it in the same database.
/// </summary>
/// <param name="log">Holds the sealed events.</param>
/// <param name="archive">Writes them.</param>
/// <param name="progress">Holds how far the sealing is; not the store that the read models report on.</param>
internal sealed class SealedLog(IEventStore log, ILogArchive archive, IProjectionStore progress)
{
    private static readonly SealProgress Progress = new();

    private readonly IReadModel<SealRow> rows = progress.Read(Progress);

    public IEventStore Log => log;

    /// <summary>Where to go on.</summary>
    public async Task<SealPoint> ReadPointAsync(CancellationToken cancellation)
    {
        if (await rows.FindAsync(SealRow.Walked, cancellation) is not { } walked)
        {
            return new SealPoint(Position.Start, 0, Evidence.HashChain.Genesis, default);
        }

        var last = walked.Position == 0 ? [] : await log.ReadAllAsync(walked.Position - 1, 1, cancellation);
        return last.Count == 0 && walked.Position > 0
            ? throw new ArchiveMismatchException($"The sealed log does not reach position {walked.Position}.")
            : new SealPoint(walked.Place, walked.Position, last.Count == 0 ? Evidence.HashChain.Genesis : last[0].Hash, walked.Attempt);
    }

    /// <summary>A remembered command; what is remembered shortly before its events does not count yet.</summary>
    public async Task<StoredCommand?> FindCommandAsync(string key, CancellationToken cancellation) =>
        await log.FindCommandAsync(key, cancellation) is { } found && found.Position <= (await log.ReadHeadAsync(cancellation)).Position
            ? found
            : null;

    /// <summary>Whether a version of a stream is sealed here; 0 is where every stream begins.</summary>
    public async Task<bool> HoldsAsync(StreamName stream, long version, CancellationToken cancellation) =>
        version == 0 || (await log.ReadStreamAsync(stream, version - 1, version, cancellation)).Count == 1;

    /// <summary>What became of an event that the server holds; <see langword="null"/> while the sealing is not there yet.</summary>
    public async Task<Judgement?> JudgeAsync(Arrival arrival, CancellationToken cancellation)
    {
        var envelope = arrival.Envelope;
        var found = await log.ReadStreamAsync(arrival.Stream, envelope.Version - 1, envelope.Version, cancellation);
        if (found.Count > 0 && found[0].Id == envelope.Id)
        {
            return new Judgement(Counts: true, envelope.Version, found[0].Position);
        }

        return await rows.FindAsync(envelope.Attempt.ToString("N"), cancellation) is null
            ? null
            : new Judgement(Counts: false, envelope.Version - envelope.Index - 1, 0);
    }

    /// <summary>Seals appends that follow on <paramref name="from"/>, up to one that does not fit; answers how many.</summary>
    /// <exception cref="ArchiveMismatchException">The first does not fit what is here; nothing goes on until somebody looked (I5).</exception>
    public async Task<(SealPoint Point, int Count)> SealAsync(
        SealPoint from, IReadOnlyList<IReadOnlyList<Arrival>> appends, CancellationToken cancellation)
    {
        var (page, count) = (new SealPage(from), 0);
        try
        {
            for (; count < appends.Count; count++)
            {
                await AddAsync(from, page, appends[count], cancellation);
            }
        }
        catch (ArchiveMismatchException) when (count > 0)
        {
            // What came before it is good and is sealed; the next call begins with it and says so.
        }

        await StoreAsync(from, page, cancellation);
        var last = appends[count - 1][^1];
        var point = new SealPoint(last.Place, page.Position, page.Hash, last.Envelope.Attempt);
        await NoteAsync(point, page, cancellation);
        return (point, count);
    }

    private async Task AddAsync(SealPoint from, SealPage page, IReadOnlyList<Arrival> append, CancellationToken cancellation)
    {
        if (append[0].Stream == RememberedElsewhere.Stream)
        {
            await RememberAsync(from, page, append[0], cancellation);
        }
        else if (append[0].Envelope.Command is { } command && await KnowsAsync(from, page, command.Key, cancellation))
        {
            page.WithoutEvents.Add(append[0].Envelope.Attempt);
        }
        else
        {
            await CheckFollowsAsync(page, append[0], cancellation);
            page.Add(append);
        }
    }

    // What another process sealed after the point where this one goes on is not known yet: the order of $all decides, not who was first here.
    private async Task<bool> KnowsAsync(SealPoint from, SealPage page, string key, CancellationToken cancellation) =>
        page.Knows(key) || (await log.FindCommandAsync(key, cancellation))?.Position <= from.Position;

    private async Task RememberAsync(SealPoint from, SealPage page, Arrival arrival, CancellationToken cancellation)
    {
        foreach (var command in RememberedElsewhere.From(arrival))
        {
            if (command.Command.Position <= page.Position && !await KnowsAsync(from, page, command.Command.Key, cancellation))
            {
                page.Add(command);
            }
        }

        page.WithoutEvents.Add(arrival.Envelope.Attempt);
    }

    private async Task CheckFollowsAsync(SealPage page, Arrival first, CancellationToken cancellation)
    {
        var before = first.Envelope.Version - 1;
        var follows = page.VersionOf(first.Stream) is { } known ? known == before : await HoldsAsync(first.Stream, before, cancellation);
        if (!follows)
        {
            throw new ArchiveMismatchException($"Version {first.Envelope.Version} of stream {first.Stream} does not follow on what was sealed.");
        }
    }

    private async Task StoreAsync(SealPoint from, SealPage page, CancellationToken cancellation)
    {
        while (true)
        {
            var head = await log.ReadHeadAsync(cancellation);
            await CheckSameAsync(from, page, head, cancellation);
            var rest = page.Events.Where(stored => stored.Position > head.Position).ToList();
            try
            {
                // Commands come first: after a crash between the two they are found again with the same position.
                if (page.Commands.Count > 0)
                {
                    await archive.PutCommandsAsync(page.Commands, cancellation);
                }

                if (rest.Count > 0)
                {
                    await archive.AppendSealedAsync(rest, cancellation);
                }

                return;
            }
            catch (ArchiveMismatchException)
            {
                // Another process may have been first with the same; anything else comes back here with the same head.
                if ((await log.ReadHeadAsync(cancellation)).Position == head.Position)
                {
                    throw;
                }
            }
        }
    }

    private async Task CheckSameAsync(SealPoint from, SealPage page, LogHead head, CancellationToken cancellation)
    {
        if (page.Events.Count == 0 || head.Position == from.Position)
        {
            return;
        }

        var at = Math.Min(head.Position, page.Position);
        var stored = at <= from.Position ? [] : await log.ReadAllAsync(at - 1, 1, cancellation);
        if (stored.Count == 0 || !stored[0].Hash.Span.SequenceEqual(page.Events[(int)(at - from.Position - 1)].Hash.Span))
        {
            throw new ArchiveMismatchException($"The sealed log differs from the server at position {at}.");
        }
    }

    private async Task NoteAsync(SealPoint point, SealPage page, CancellationToken cancellation)
    {
        while (true)
        {
            var generation = await progress.OpenAsync(Progress, cancellation);
            var batch = progress.BeginBatch(Progress, generation);
            var walked = (SealRow?)await batch.FindAsync(SealRow.Walked);
            if (walked is null || walked.Place < point.Place)
            {
                batch.Put(SealRow.Walked, SealRow.Of(point));
            }

            page.WithoutEvents.ForEach(attempt => batch.Put(attempt.ToString("N"), SealRow.Of(point)));
            if (await batch.CommitAsync(Math.Max(generation.Checkpoint, page.Position), cancellation))
            {
                return;
            }
        }
    }
}

/// <summary>What became of an append.</summary>
/// <param name="Counts">Whether it is in the log.</param>
/// <param name="Version">Version of the stream after it.</param>
/// <param name="Position">Position in the log of the event that was asked for.</param>
internal sealed record Judgement(bool Counts, long Version, long Position);
