using CaseManagement.EventSourcing.Streams;
using EventStore.Client;

namespace CaseManagement.EventSourcing.EventStoreDb.Server;

/// <summary>An event as it came from the server.</summary>
/// <param name="Stream">Its stream, without the municipality.</param>
/// <param name="Revision">Its revision: also counts events of appends that do not count.</param>
/// <param name="Place">Its place in <c>$all</c>; only in what a subscription gave.</param>
/// <param name="Type">Logical name.</param>
/// <param name="Data">The body.</param>
/// <param name="Envelope">What stands beside it.</param>
internal sealed record Arrival(
    StreamName Stream, ulong Revision, Position Place, string Type, ReadOnlyMemory<byte> Data, Envelope Envelope);
