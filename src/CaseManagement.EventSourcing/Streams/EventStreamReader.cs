using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.EventSourcing.Streams;

/// <summary>Reads and upcasts the events of a stream for whoever folds one outside a projection.</summary>
/// <param name="store">The log.</param>
/// <param name="serializer">Reads its events.</param>
public sealed class EventStreamReader(IEventStore store, IEventSerializer serializer) : IStreamReader
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<RecordedEvent>> ReadAsync(
        StreamName stream, long afterVersion = 0, long upToVersion = long.MaxValue, CancellationToken cancellation = default)
    {
        var events = new List<RecordedEvent>();
        await store.VisitStreamAsync(stream, afterVersion, upToVersion, stored => events.Add(serializer.Deserialize(stored)), cancellation);
        return events;
    }
}
