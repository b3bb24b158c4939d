using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Evidence;

/// <summary>One step of the chain over stored bytes (I3): a function of the previous link and of everything stored but the hash itself.</summary>
/// <param name="previous">The link of the event before it; 32 zero bytes for the first.</param>
/// <param name="stored">The event; its <see cref="StoredEvent.Hash"/> is not looked at.</param>
/// <param name="destination">Receives 32 bytes.</param>
public delegate void ChainLink(ReadOnlySpan<byte> previous, StoredEvent stored, Span<byte> destination);
