using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.EventStoreDb.Archive;

/// <summary>Cuts a page of another store into appends that a server with its default limit of 1 MiB takes.</summary>
internal static class SealedAppends
{
    private const int Count = 200;
    private const int Bytes = 384 * 1024;

    /// <summary>Events in their order: what follows on itself in one stream goes together.</summary>
    public static IEnumerable<AppendRequest> Of(IReadOnlyList<StoredEvent> events)
    {
        var together = new List<StoredEvent>();
        var bytes = 0L;
        foreach (var stored in events)
        {
            if (together.Count > 0 && (together[^1].Stream != stored.Stream || together.Count == Count || bytes + SizeOf(stored) > Bytes))
            {
                yield return Append(together);
                together.Clear();
                bytes = 0;
            }

            together.Add(stored);
            bytes += SizeOf(stored);
        }

        if (together.Count > 0)
        {
            yield return Append(together);
        }
    }

    /// <summary>Commands in their order.</summary>
    public static IEnumerable<IReadOnlyList<ArchivedCommand>> Of(IReadOnlyList<ArchivedCommand> commands)
    {
        var together = new List<ArchivedCommand>();
        var bytes = 0L;
        foreach (var known in commands)
        {
            if (together.Count > 0 && bytes + SizeOf(known) > Bytes)
            {
                yield return [.. together];
                together.Clear();
                bytes = 0;
            }

            together.Add(known);
            bytes += SizeOf(known);
        }

        if (together.Count > 0)
        {
            yield return [.. together];
        }
    }

    private static AppendRequest Append(List<StoredEvent> events) => new(
        events[0].Stream,
        ExpectedVersion.Exactly(events[0].Version - 1),
        [.. events.Select(stored => new NewEvent(stored.Id, stored.Type, stored.SchemaVersion, stored.Data, stored.Metadata, stored.RecordedAt))]);

    private static long SizeOf(StoredEvent stored) => stored.Data.Length + (stored.Metadata.Length * 4L / 3) + 400;

    private static long SizeOf(ArchivedCommand known) =>
        known.Command.Key.Length + ((known.Command.Fingerprint.Length + known.Command.Outcome.Length) * 4L / 3) + 200;
}
