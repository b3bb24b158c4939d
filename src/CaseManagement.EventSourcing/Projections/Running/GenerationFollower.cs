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
    internal GenerationState Generation { get; private set; } = generation;

    internal long Checkpoint => Generation.Checkpoint;

    internal int Parked { get; private set; }

    internal async Task CountParkedAsync(CancellationToken cancellation) =>
        Parked = (await store.BeginBatch(projection, Generation).ParkedAsync(cancellation)).Count;

    /// <summary>
    /// Applies what is new in a page. A row that cannot be stored counts as an error of its event; which event that was is found out by
    /// doing the page again and trying every document, because the store may only notice at the end.
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
        var refused = new Dictionary<long, Exception>();
        var careful = false;
        while (true)
        {
            try
            {
                return await ApplyAsync(page, refused, careful, cancellation);
            }
            catch (RowRefusedException error)
            {
                refused.Add(error.Position, error.InnerException!);
            }
            catch (Exception error) when (!careful && error is (InvalidOperationException or JsonException or NotSupportedException))
            {
                careful = true;
            }
        }
    }

    private async Task<Followed> ApplyAsync(
        DecodedPage page, Dictionary<long, Exception> refused, bool careful, CancellationToken cancellation)
    {
        var batch = store.BeginBatch(projection, Generation);
        var parked = new Dictionary<StreamName, ParkedStream>(await batch.ParkedAsync(cancellation));
        var rows = new StagedRows(batch, careful ? projection.Schema : null);
        var reached = Checkpoint;
        for (var i = 0; i < page.Stored.Count; i++)
        {
            var stored = page.Stored[i];
            if (stored.Position <= Checkpoint || !projection.Wants(stored.Type))
            {
                reached = Math.Max(reached, stored.Position);
                continue;
            }

            if (!parked.ContainsKey(stored.Stream) && await TryAsync(page, i, rows, refused, cancellation) is { } error)
            {
                if (projection.StopsOnError)
                {
                    return await CommitAsync(batch, reached, parked.Count, cancellation)
                        ? new Followed.Stopped(stored.Position, Describe(error))
                        : new Followed.Overtaken();
                }

                parked[stored.Stream] = new ParkedStream(stored.Stream, stored.Position, Describe(error), clock.GetCurrentInstant());
                batch.Park(parked[stored.Stream]);
            }

            reached = stored.Position;
        }

        return await CommitAsync(batch, reached, parked.Count, cancellation) ? new Followed.Applied() : new Followed.Overtaken();
    }

    private async ValueTask<Exception?> TryAsync(
        DecodedPage page, int index, StagedRows rows, Dictionary<long, Exception> refused, CancellationToken cancellation)
    {
        var (recorded, unknown) = page.At(index);
        var error = unknown ?? refused.GetValueOrDefault(page.Stored[index].Position)
            ?? await applier.TryAsync(projection, recorded!, rows, cancellation);
        if (error is null)
        {
            Flush(rows, page.Stored[index].Position);
        }

        return error;
    }

    internal static void Flush(StagedRows rows, long position)
    {
        try
        {
            rows.Flush();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            throw new RowRefusedException(position, error);
        }
    }

    internal static string Describe(Exception error) =>
        $"{error.GetType().Name}: {error.Message}" is var text && text.Length > 500 ? text[..500] : text;

    private async Task<bool> CommitAsync(IProjectionBatch batch, long reached, int parked, CancellationToken cancellation)
    {
        if (reached == Checkpoint)
        {
            return true;
        }

        if (!await batch.CommitAsync(reached, cancellation))
        {
            return false;
        }

        Generation = Generation with { Checkpoint = reached };
        Parked = parked;
        return true;
    }
}
