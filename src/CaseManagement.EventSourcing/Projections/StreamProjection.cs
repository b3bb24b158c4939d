using CaseManagement.EventSourcing.Events;

namespace CaseManagement.EventSourcing.Projections;

/// <summary>
/// A projection whose rows of a stream follow from that stream as it is at an event, whatever was applied of it before. So of events that follow each
/// other in one stream only the last leaves rows, and a stream that is parked is tried again at its next event: a state that could not be stored for a
/// moment leaves nothing behind, however the events were divided over pages and transactions.
/// </summary>
public interface IStreamProjection : IProjection
{
    /// <summary>Applies consecutive events of one stream at once, at least one.</summary>
    /// <param name="run">The events.</param>
    /// <param name="rows">The rows of this read model.</param>
    /// <param name="streams">Reads what came before in the stream.</param>
    ValueTask ApplyAsync(StreamRun run, IRows rows, IStreamReader streams);
}

/// <summary>Consecutive events of one stream, at least one.</summary>
/// <param name="Events">The events, in order of version.</param>
/// <param name="IsLast">
/// Whether a rebuild that goes by stream knows that it has no more of this stream: what would be remembered for the next event is then remembered for
/// nothing, and outlives all that is young.
/// </param>
/// <param name="WasParked">
/// Whether the stream is parked in this generation. Then its rows are of some state before, or are not there, whatever this process remembers of having applied:
/// it may have done so in another generation, or another process was first. So nothing may be left out because it seems to stand there already.
/// </param>
public sealed record StreamRun(IReadOnlyList<RecordedEvent> Events, bool IsLast, bool WasParked = false)
{
    /// <summary>One event, after which others may follow.</summary>
    public static StreamRun Of(RecordedEvent @event) => new([@event], IsLast: false);
}

/// <summary>Base of <see cref="IStreamProjection"/> with rows of one type.</summary>
/// <typeparam name="TRow">The row; immutable.</typeparam>
public abstract class StreamProjection<TRow> : Projection<TRow>, IStreamProjection
    where TRow : class
{
    /// <inheritdoc/>
    public abstract override IReadOnlyCollection<string> Categories { get; }

    /// <inheritdoc/>
    public ValueTask ApplyAsync(StreamRun run, IRows rows, IStreamReader streams) =>
        ApplyAsync(run, new Rows<TRow>(rows), streams);

    /// <summary>Applies consecutive events of one stream to the typed rows.</summary>
    protected abstract ValueTask ApplyAsync(StreamRun run, Rows<TRow> rows, IStreamReader streams);

    /// <inheritdoc/>
    protected sealed override ValueTask ApplyAsync(RecordedEvent @event, Rows<TRow> rows, IStreamReader streams) =>
        ApplyAsync(StreamRun.Of(@event), rows, streams);
}
