using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>What was applied of one generation and is not committed yet.</summary>
/// <param name="Rows">The rows, parked streams and checkpoint to come.</param>
/// <param name="Staged">The rows of the event at hand.</param>
/// <param name="Parked">The parked streams, with those of this batch.</param>
internal sealed record OpenBatch(IProjectionBatch Rows, StagedRows Staged, Dictionary<StreamName, ParkedStream> Parked)
{
    /// <summary>Position of the last event that it reflects.</summary>
    internal required long Reached { get; set; }

    /// <summary>Whether every event is applied and tried on its own.</summary>
    internal required bool IsCareful { get; init; }

    /// <summary>How many pages it holds.</summary>
    internal int Pages { get; set; }

    internal bool IsParked(StreamName stream) => Parked.Count > 0 && Parked.ContainsKey(stream);

    internal void Park(ParkedStream parked)
    {
        Parked[parked.Stream] = parked;
        Rows.Park(parked);
    }

    internal void Unpark(StreamName stream)
    {
        Parked.Remove(stream);
        Rows.Unpark(stream);
    }

    internal static async Task<OpenBatch> BeginAsync(
        IProjection projection, IProjectionStore store, GenerationState generation, bool careful, CancellationToken cancellation)
    {
        var batch = store.BeginBatch(projection, generation);
        return new OpenBatch(
            batch,
            new StagedRows(batch, careful || (projection is not IStreamProjection && projection.Schema.HasPersonalText) ? projection.Schema : null),
            new Dictionary<StreamName, ParkedStream>(await batch.ParkedAsync(cancellation)))
        {
            Reached = generation.Checkpoint,
            IsCareful = careful,
        };
    }
}
