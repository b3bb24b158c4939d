using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.EventSourcing.Events;

/// <summary>An event read back from the log: its place and its body, upcast to today's contract, personal fields still sealed.</summary>
/// <param name="Stored">Place and bytes.</param>
/// <param name="Body">The event.</param>
public sealed record RecordedEvent(StoredEvent Stored, IEvent Body);
