using NodaTime;

namespace CaseManagement.EventSourcing.Streams;

/// <summary>An event on its way to the log: already serialised and sealed.</summary>
/// <param name="Id">Identifies the event; part of what authenticates its sealed fields.</param>
/// <param name="Type">Logical name.</param>
/// <param name="SchemaVersion">Version of the contract, from 1.</param>
/// <param name="Data">UTF-8 JSON with sealed personal fields.</param>
/// <param name="Metadata">UTF-8 JSON: who, role, purpose, basis, trace; never personal data of a data subject.</param>
/// <param name="RecordedAt">When the program recorded it (UTC).</param>
public sealed record NewEvent(
    Guid Id, string Type, int SchemaVersion, ReadOnlyMemory<byte> Data, ReadOnlyMemory<byte> Metadata, Instant RecordedAt);

/// <summary>An event as it stands in the log, bytes as stored.</summary>
/// <param name="Position">Place in the whole log: 1, 2, 3 … without gaps (I1).</param>
/// <param name="Stream">Its stream.</param>
/// <param name="Version">Place in the stream: 1, 2, 3 … without gaps.</param>
/// <param name="Id">Identifies the event.</param>
/// <param name="Type">Logical name.</param>
/// <param name="SchemaVersion">Version of the contract.</param>
/// <param name="Data">UTF-8 JSON with sealed personal fields.</param>
/// <param name="Metadata">UTF-8 JSON.</param>
/// <param name="RecordedAt">When the program recorded it (UTC, millisecond precision).</param>
/// <param name="Hash">Link of the SHA-256 chain up to and including this event (I3); see <c>Evidence.HashChain</c>.</param>
public sealed record StoredEvent(
    long Position, StreamName Stream, long Version, Guid Id, string Type, int SchemaVersion,
    ReadOnlyMemory<byte> Data, ReadOnlyMemory<byte> Metadata, Instant RecordedAt, ReadOnlyMemory<byte> Hash);

/// <summary>The end of the log.</summary>
/// <param name="Position">Position of the last event; 0 for an empty log.</param>
/// <param name="Hash">Its link of the chain: 32 bytes, zeros for an empty log.</param>
public sealed record LogHead(long Position, ReadOnlyMemory<byte> Hash);
