using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>A page of the log, deserialised once for all projections, as far as any of them wants it.</summary>
internal sealed class DecodedPage
{
    private const int WorthSplitting = 2000;
    private readonly RecordedEvent?[] events;
    private readonly Dictionary<long, UnknownEventException> unknown = [];

    private DecodedPage(long after, IReadOnlyList<StoredEvent> stored)
    {
        After = after;
        Stored = stored;
        events = new RecordedEvent?[stored.Count];
    }

    /// <summary>Position that this page follows.</summary>
    internal long After { get; }

    internal long Last => Stored.Count == 0 ? After : Stored[^1].Position;

    internal IReadOnlyList<StoredEvent> Stored { get; }

    internal static DecodedPage Decode(
        long after, IReadOnlyList<StoredEvent> stored, IEventSerializer serializer, Func<string, bool> wanted)
    {
        var page = new DecodedPage(after, stored);
        if (stored.Count < WorthSplitting)
        {
            page.Decode(0, stored.Count, serializer, wanted);
        }
        else
        {
            var half = stored.Count / 2;
            Parallel.Invoke(
                () => page.Decode(0, half, serializer, wanted), () => page.Decode(half, stored.Count, serializer, wanted));
        }

        return page;
    }

    /// <summary>The event, or why it cannot be read.</summary>
    internal (RecordedEvent? Event, UnknownEventException? Unknown) At(int index) =>
        events[index] is { } known ? (known, null) : (null, unknown[Stored[index].Position]);

    private void Decode(int from, int to, IEventSerializer serializer, Func<string, bool> wanted)
    {
        for (var i = from; i < to; i++)
        {
            if (!wanted(Stored[i].Type))
            {
                continue;
            }

            try
            {
                events[i] = serializer.Deserialize(Stored[i]);
            }
            catch (UnknownEventException error)
            {
                lock (unknown)
                {
                    unknown[Stored[i].Position] = error;
                }
            }
        }
    }
}
