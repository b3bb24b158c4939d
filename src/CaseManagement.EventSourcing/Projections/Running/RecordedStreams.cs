using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>Streams read for projections that fold a whole stream.</summary>
internal sealed class RecordedStreams(IEventStore store, IEventSerializer serializer) : IStreamReader
{
    public async Task<IReadOnlyList<RecordedEvent>> ReadAsync(
        StreamName stream, long afterVersion = 0, long upToVersion = long.MaxValue, CancellationToken cancellation = default)
    {
        IReadOnlyList<StoredEvent> stored;
        try
        {
            stored = await store.ReadStreamAsync(stream, afterVersion, upToVersion, cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            throw new ProjectionStoreException(error);
        }

        return [.. stored.Select(serializer.Deserialize)];
    }
}
