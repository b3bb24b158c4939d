using System.Diagnostics;
using System.Text.Json;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.EventSourcing.Telemetry;
using NodaTime;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>Takes one generation of one read model forward, page by page; each page is one transaction.</summary>
internal sealed class GenerationFollower(
    IProjection projection, IProjectionStore store, GenerationState generation, EventApplier applier, IClock clock)
{
    private OpenBatch? collected;

    internal GenerationState Generation { get; private set; } = generation;

    internal long Checkpoint => Generation.Checkpoint;

    internal int Parked { get; private set; }

    internal async Task CountParkedAsync(CancellationToken cancellation) =>
        Parked = (await store.BeginBatch(projection, Generation).ParkedAsync(cancellation)).Count;

    /// <summary>
    /// Applies what is new in a page. A row that cannot be stored counts as an error of its event. Where rows can be refused
    /// (<see cref="IRowSchema.HasPersonalText"/>) every document is tried at its event; where that is not expected the store notices at the end,
    /// and the page is done again in that way.
    /// </summary>
    internal async Task<Followed> ApplyAsync(DecodedPage page, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var followed = await ApplyUntilItFitsAsync(page, cancellation);
        ProjectionMetrics.Applied(projection.Name, started, page.Stored.Count);
        return followed;
    }

    private async Task<Followed> ApplyUntilItFitsAsync(DecodedPage page, CancellationToken cancellation)
    {
        try
        {
            return await ApplyAsync(page, careful: false, cancellation);
        }
        catch (Exception error) when (IsOfARow(error))
        {
            return await ApplyAsync(page, careful: true, cancellation);
        }
    }

    /// <summary>
    /// Applies a page and commits it together with those before it, when there are enough. For a generation that nobody reads yet: the rows
    /// only become visible when it is promoted.
    /// </summary>
    /// <exception cref="BatchRefusedException">
    /// An event or a row of these pages cannot be stored. Nothing of them is left; apply them one by one from the checkpoint.
    /// </exception>
    internal Task<Followed> CollectAsync(DecodedPage page, int pagesPerCommit, CancellationToken cancellation) =>
        CollectThenAsync(page, pagesPerCommit, () => CommitCollectedAsync(cancellation), cancellation);

    private async Task<Followed> CollectThenAsync(
        DecodedPage page, int pagesPerCommit, Func<Task<Followed>> commit, CancellationToken cancellation)
    {
        try
        {
            collected ??= await OpenBatch.BeginAsync(projection, store, Generation, careful: false, cancellation);
            if (await FillAsync(collected, page, cancellation) is { } stopped)
            {
                return stopped;
            }

            return ++collected.Pages < pagesPerCommit ? new Followed.Applied() : await commit();
        }
        catch (Exception error) when (IsOfARow(error))
        {
            collected = null;
            throw new BatchRefusedException(error);
        }
    }

    /// <summary>
    /// Like <see cref="CollectAsync"/> for a page of whole streams. The checkpoint stays where it is: only all streams together reach a position,
    /// and then <see cref="ReachAsync"/> says so.
    /// </summary>
    /// <exception cref="BatchRefusedException">As for <see cref="CollectAsync"/>; begin with a generation anew.</exception>
    internal Task<Followed> CollectStreamsAsync(DecodedPage page, int pagesPerCommit, CancellationToken cancellation) =>
        CollectThenAsync(page, pagesPerCommit, () => CommitCollectedAsync(Checkpoint, cancellation), cancellation);

    /// <summary>Commits what was collected of all streams up to a position.</summary>
    /// <exception cref="BatchRefusedException">As for <see cref="CollectStreamsAsync"/>.</exception>
    internal async Task<Followed> ReachAsync(long position, CancellationToken cancellation)
    {
        collected ??= await OpenBatch.BeginAsync(projection, store, Generation, careful: false, cancellation);
        return await CommitCollectedAsync(position, cancellation);
    }

    /// <summary>Commits what was collected.</summary>
    /// <exception cref="BatchRefusedException">As for <see cref="CollectAsync"/>.</exception>
    internal async Task<Followed> CommitCollectedAsync(CancellationToken cancellation)
    {
        if (collected is { Reached: var reached } && reached != Checkpoint)
        {
            return await CommitCollectedAsync(reached, cancellation);
        }

        collected = null;
        return new Followed.Applied();
    }

    private async Task<Followed> CommitCollectedAsync(long reached, CancellationToken cancellation)
    {
        var batch = collected!;
        collected = null;
        try
        {
            return await CommitAsync(batch, reached, cancellation) ? new Followed.Applied() : new Followed.Overtaken();
        }
        catch (Exception error) when (IsOfARow(error))
        {
            throw new BatchRefusedException(error);
        }
    }

    private async Task<Followed> ApplyAsync(DecodedPage page, bool careful, CancellationToken cancellation)
    {
        var batch = await OpenBatch.BeginAsync(projection, store, Generation, careful, cancellation);
        return await FillAsync(batch, page, cancellation)
            ?? (await CommitAsync(batch, cancellation) ? new Followed.Applied() : new Followed.Overtaken());
    }

    /// <summary>Applies what is new in a page; answers what became of it when the projection stopped.</summary>
    private async ValueTask<Followed?> FillAsync(OpenBatch batch, DecodedPage page, CancellationToken cancellation)
    {
        var singly = 0;
        Func<StoredEvent, bool>? together = projection is IStreamProjection && !batch.IsCareful ? IsNew : null;
        for (int at = 0, count; at < page.Stored.Count; at += count)
        {
            count = at < singly || together is null ? 1 : page.Run(at, together);
            var first = page.Stored[at];
            if (IsNew(first) && await ApplyAsync(batch, page, at, count, cancellation) is { } error)
            {
                if (count > 1)
                {
                    // The last state that can be stored must stand, as it would had the events come one by one.
                    (singly, count) = (at + count, 0);
                    continue;
                }

                if (projection.StopsOnError)
                {
                    return await CommitAsync(batch, cancellation)
                        ? new Followed.Stopped(first.Position, Describe(error))
                        : new Followed.Overtaken();
                }

                batch.Park(new ParkedStream(first.Stream, first.Position, Describe(error), clock.GetCurrentInstant()));
            }

            batch.Reached = Math.Max(batch.Reached, page.Stored[at + count - 1].Position);
        }

        return null;
    }

    private bool IsNew(StoredEvent stored) => stored.Position > Checkpoint && projection.Wants(stored.Type);

    /// <summary>Applies events of one stream; answers why they cannot be applied. What waits behind a failure waits on.</summary>
    private async ValueTask<Exception?> ApplyAsync(OpenBatch batch, DecodedPage page, int at, int count, CancellationToken cancellation)
    {
        var stream = page.Stored[at].Stream;
        var parked = batch.IsParked(stream);
        if (parked && projection is not IStreamProjection)
        {
            return null;
        }

        var error = page.Unknown(at, count)
            ?? await applier.TryAsync(projection, page.Recorded(at, count), batch.Staged, once: parked, cancellation)
            ?? batch.Staged.TryFlush();
        if (parked && error is null)
        {
            batch.Unpark(stream);
        }

        return error;
    }

    private static bool IsOfARow(Exception error) => error is InvalidOperationException or JsonException or NotSupportedException;

    internal static string Describe(Exception error) =>
        $"{error.GetType().Name}: {error.Message}" is var text && text.Length > 500 ? text[..500] : text;

    private async Task<bool> CommitAsync(OpenBatch batch, CancellationToken cancellation) =>
        batch.Reached == Checkpoint || await CommitAsync(batch, batch.Reached, cancellation);

    private async Task<bool> CommitAsync(OpenBatch batch, long reached, CancellationToken cancellation)
    {
        if (!await batch.Rows.CommitAsync(reached, cancellation))
        {
            return false;
        }

        Generation = Generation with { Checkpoint = reached, Commit = batch.Rows.Id };
        Parked = batch.Parked.Count;
        return true;
    }
}

/// <summary>Pages that were collected hold something that cannot be stored; one by one they tell what.</summary>
/// <param name="inner">The cause.</param>
internal sealed class BatchRefusedException(Exception inner) : Exception("A batch of several pages was refused.", inner);
