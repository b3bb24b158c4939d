using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Beslissen;
using NodaTime;

namespace CaseManagement.EventSourcing.Events;

/// <summary>Turns events into stored bytes and back. Seals plain personal text; never opens sealed text.</summary>
public interface IEventSerializer
{
    /// <summary>Serialises an event, sealing its personal fields; the keys are durable when this returns (I4).</summary>
    /// <param name="stream">The stream it is meant for; bound into the sealed fields.</param>
    /// <param name="event">The event; its type must be registered.</param>
    /// <param name="metadata">UTF-8 JSON metadata.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <exception cref="PersonalKeyDestroyedException">The subject was erased: no new text can be stored about it.</exception>
    NewEvent Serialize(StreamName stream, IEvent @event, ReadOnlyMemory<byte> metadata, Instant recordedAt);

    /// <summary>Reads a stored event, through its upcasters.</summary>
    /// <exception cref="UnknownEventException">The type or version is not registered, or the body does not fit it (I5).</exception>
    RecordedEvent Deserialize(StoredEvent stored);
}

/// <summary>An event that this program cannot read: it stops or parks what needed it, and is never skipped (I5).</summary>
/// <param name="message">Names type, version and position; never the body.</param>
/// <param name="inner">The cause, if any.</param>
public sealed class UnknownEventException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>The key of this subject was destroyed; the fence refuses new text about it.</summary>
/// <param name="subject">The pseudonym.</param>
public sealed class PersonalKeyDestroyedException(string subject)
    : Exception($"The key of subject {subject} was destroyed; nothing new can be stored about it.");
