using CaseManagement.EventSourcing.Streams;
using EventStore.Client;

namespace CaseManagement.EventSourcing.EventStoreDb.Server;

/// <summary>The streams of one municipality on a server.</summary>
internal interface IStreamServer : IAsyncDisposable, IDisposable
{
    /// <summary>Sends an append once; <see langword="false"/> when the stream does not end at the expected revision.</summary>
    Task<bool> AppendAsync(StreamName stream, StreamRevision expected, IReadOnlyList<EventData> events);

    /// <summary>The event at a revision, or the last one; <see langword="null"/> when there is none.</summary>
    Task<Arrival?> FindAsync(StreamName stream, ulong? revision, CancellationToken cancellation);

    /// <summary>The last event of this municipality; <see langword="null"/> when there is none.</summary>
    Task<Arrival?> FindLastAsync(CancellationToken cancellation);

    /// <summary>Whether an append ends at a place in <c>$all</c>.</summary>
    Task<bool> HoldsAsync(Position place, Guid attempt, CancellationToken cancellation);

    /// <summary>All events of this municipality after a place, in the order of <c>$all</c>, and then those that come.</summary>
    IAsyncEnumerable<Arrival> FollowAsync(Position after, CancellationToken cancellation);
}
