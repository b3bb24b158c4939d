using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Events;

/// <summary>
/// The event that this thread is serialising right now. System.Text.Json calls converters synchronously and in the order of the document,
/// so a thread-static is enough, and counting gives every personal field of an event a place of its own.
/// </summary>
internal sealed class SealingScope
{
    [ThreadStatic]
    private static SealingScope? current;

    private StreamName stream;
    private Guid eventId;
    private int fields;

    internal IPersonalTextSealer? Sealer { get; private set; }

    internal static SealingScope Current =>
        current is { stream.Value: not null } scope
            ? scope
            : throw new InvalidOperationException("Personal text of an event is only read and written by the event serializer.");

    internal static void Enter(StreamName stream, Guid eventId, IPersonalTextSealer? sealer)
    {
        var scope = current ??= new SealingScope();
        scope.stream = stream;
        scope.eventId = eventId;
        scope.fields = 0;
        scope.Sealer = sealer;
    }

    internal static void Leave() => Enter(default, default, null);

    /// <summary>The place of the next personal field of the document.</summary>
    internal FieldPlace Next(string name) => new(stream, eventId, name, ++fields);
}
