using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>Replays the waiting events of a parked stream in order, and then lets the stream follow again: all of it or nothing.</summary>
internal sealed class ParkedStreamRetry(
    IEventStore events, IEventSerializer serializer, IProjectionStore store, IProjection projection, EventApplier applier)
{
    /// <summary>One attempt; <see langword="null"/> when another runner moved the projection meanwhile.</summary>
    internal async Task<RetryOutcome?> TryAsync(StreamName stream, CancellationToken cancellation)
    {
        var live = await store.OpenAsync(projection, cancellation);
        if (live.ProjectionVersion != projection.Version)
        {
            throw new InvalidOperationException($"The live rows of {projection.Name} are of another version than this program.");
        }

        var batch = store.BeginBatch(projection, live);
        if (!(await batch.ParkedAsync(cancellation)).TryGetValue(stream, out var parked))
        {
            return new RetryOutcome.NotParked();
        }

        var rows = new StagedRows(batch, projection.Schema);
        var waiting = (await events.ReadStreamAsync(stream, cancellation: cancellation))
            .Where(e => e.Position >= parked.Position && e.Position <= live.Checkpoint && projection.Wants(e.Type))
            .ToList();
        foreach (var stored in waiting)
        {
            if (await ApplyAsync(stored, rows, cancellation) is { } error)
            {
                return new RetryOutcome.StillParked(stored.Position, GenerationFollower.Describe(error));
            }
        }

        batch.Unpark(stream);
        return await batch.CommitAsync(live.Checkpoint, cancellation) ? new RetryOutcome.Resumed(waiting.Count) : null;
    }

    private async Task<Exception?> ApplyAsync(StoredEvent stored, StagedRows rows, CancellationToken cancellation)
    {
        try
        {
            return await applier.TryAsync(projection, StreamRun.Of(serializer.Deserialize(stored)) with { WasParked = true }, rows, once: false, cancellation) ?? rows.TryFlush();
        }
        catch (UnknownEventException error)
        {
            return error;
        }
    }
}
