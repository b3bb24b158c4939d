using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>A page of the log, deserialised once for all projections, as far as any of them wants it.</summary>
internal sealed class DecodedPage
{
    private const int WorthSplitting = 2000;
    private readonly RecordedEvent?[] events;
    private readonly Dictionary<long, UnknownEventException> unknown = [];

    private readonly bool isByStream;

    private DecodedPage(long after, IReadOnlyList<StoredEvent> stored, bool isByStream)
    {
        After = after;
        Stored = stored;
        this.isByStream = isByStream;
        events = new RecordedEvent?[stored.Count];
    }

    /// <summary>Position that this page follows.</summary>
    internal long After { get; }

    internal long Last => Stored.Count == 0 ? After : Stored[^1].Position;

    internal IReadOnlyList<StoredEvent> Stored { get; }

    /// <summary>Reads a page.</summary>
    /// <param name="after">Position that it follows.</param>
    /// <param name="stored">The events.</param>
    /// <param name="serializer">Reads them.</param>
    /// <param name="wanted">Of which types.</param>
    /// <param name="isByStream">Whether they stand in order of stream and version, each stream to its end.</param>
    internal static DecodedPage Decode(
        long after, IReadOnlyList<StoredEvent> stored, IEventSerializer serializer, Func<string, bool> wanted, bool isByStream = false)
    {
        var page = new DecodedPage(after, stored, isByStream);
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

    /// <summary>How many events from here are of one stream and all answer to a condition; 1 when the first does not.</summary>
    internal int Run(int at, Func<StoredEvent, bool> together)
    {
        var end = at + 1;
        if (together(Stored[at]))
        {
            while (end < Stored.Count && Stored[end].Stream == Stored[at].Stream && together(Stored[end]))
            {
                end++;
            }
        }

        return end - at;
    }

    /// <summary>Why one of these events cannot be read, or <see langword="null"/>.</summary>
    internal UnknownEventException? Unknown(int at, int count)
    {
        for (var i = at; unknown.Count > 0 && i < at + count; i++)
        {
            if (unknown.TryGetValue(Stored[i].Position, out var error))
            {
                return error;
            }
        }

        return null;
    }

    /// <summary>Events of one stream that can be read.</summary>
    internal StreamRun Recorded(int at, int count) => new(
        new ArraySegment<RecordedEvent>(events!, at, count),
        isByStream && at + count < Stored.Count && Stored[at + count].Stream != Stored[at].Stream);

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
