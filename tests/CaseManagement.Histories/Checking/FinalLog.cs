using CaseManagement.Histories.Model;

namespace CaseManagement.Histories.Checking;

/// <summary>The log at the end, by event, by stream and by position, and who asked for what.</summary>
internal sealed class FinalLog
{
    private readonly Dictionary<Guid, List<Entry>> byEvent = [];
    private readonly Dictionary<string, List<Entry>> byStream = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, AppendOperation> askedFor = [];
    private readonly List<Entry> byPosition;

    public FinalLog(History history)
    {
        byPosition = [.. history.Final.OrderBy(entry => entry.Position)];
        foreach (var entry in byPosition)
        {
            Add(byEvent, entry.Event, entry);
            Add(byStream, entry.Stream, entry);
        }

        foreach (var append in history.Appends)
        {
            foreach (var id in append.Events)
            {
                askedFor[id] = append;
            }
        }
    }

    public IEnumerable<KeyValuePair<string, List<Entry>>> Streams => byStream;

    /// <summary>The places of an event: one, or none when it is not there.</summary>
    public IReadOnlyList<Entry> Of(Guid id) => byEvent.TryGetValue(id, out var entries) ? entries : [];

    /// <summary>Who asked for an event; <see langword="null"/> when nobody did.</summary>
    public AppendOperation? AskedBy(Guid id) => askedFor.GetValueOrDefault(id);

    /// <summary>The number of the operation that asked for an event; 0 when none did.</summary>
    public int OperationOf(Guid id) => AskedBy(id)?.Id ?? 0;

    /// <summary>Whether any event of an append is there.</summary>
    public bool HasAnyOf(AppendOperation append) => append.Events.Any(byEvent.ContainsKey);

    /// <summary>What a read could have seen: the entries after where it began, up to and including <paramref name="reach"/>.</summary>
    public IEnumerable<Entry> Between(ReadOperation read, long reach)
    {
        var entries = read.Stream is null ? byPosition : byStream.GetValueOrDefault(read.Stream, []);
        var (low, high) = (0, entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = read.Place(entries[middle]) <= read.After ? (middle + 1, high) : (low, middle);
        }

        for (; low < entries.Count && read.Place(entries[low]) <= reach; low++)
        {
            yield return entries[low];
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<Entry>> index, TKey key, Entry entry)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var entries))
        {
            index[key] = entries = [];
        }

        entries.Add(entry);
    }
}
