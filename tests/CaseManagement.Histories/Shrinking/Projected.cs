using CaseManagement.Histories.Model;

namespace CaseManagement.Histories.Shrinking;

/// <summary>
/// A history as if some operations had never been: their events are gone from the log and from what was read, and what stood behind
/// them moves up, in positions and in versions.
/// </summary>
internal sealed class Projected
{
    private readonly HashSet<Guid> kept = [];
    private readonly Moved positions;
    private readonly Dictionary<string, Moved> versions = new(StringComparer.Ordinal);

    private Projected(History history, HashSet<int> keep)
    {
        var asked = new HashSet<Guid>();
        foreach (var append in history.Appends)
        {
            asked.UnionWith(append.Events);
            if (keep.Contains(append.Id))
            {
                kept.UnionWith(append.Events);
            }
        }

        // What nobody asked for belongs to no operation and stays.
        kept.UnionWith(history.Final.Select(entry => entry.Event).Where(id => !asked.Contains(id)));
        var places = history.Final.Concat(history.Reads.SelectMany(read => read.Entries)).Concat(history.Appends.SelectMany(Claimed))
            .ToLookup(entry => kept.Contains(entry.Event));
        positions = new Moved(places[false].Select(entry => entry.Position), places[true].Select(entry => entry.Position));
        var staying = places[true].ToLookup(entry => entry.Stream, entry => entry.Version);
        foreach (var stream in places[false].GroupBy(entry => entry.Stream, entry => entry.Version))
        {
            versions[stream.Key] = new Moved(stream, staying[stream.Key]);
        }
    }

    /// <summary>The history with these operations only.</summary>
    public static History Of(History history, HashSet<int> keep)
    {
        var projected = new Projected(history, keep);
        return history with
        {
            Operations = [.. history.Operations.Where(operation => keep.Contains(operation.Id)).Select(projected.Move)],
            Final = [.. projected.Move(history.Final)],
        };
    }

    private static IEnumerable<Entry> Claimed(AppendOperation append) => append.Outcome.Kind is OutcomeKind.Acknowledged
        ? append.Events.Select((id, index) => new Entry(append.FirstPosition + index, append.Stream, append.FirstVersion + index, id))
        : [];

    private Operation Move(Operation operation) => operation switch
    {
        AppendOperation append => append with
        {
            Expected = append.Expected with { Version = Version(append.Stream, append.Expected.Version) },
            Outcome = append.Outcome with
            {
                Version = Version(append.Stream, append.Outcome.Version),
                Position = positions.Place(append.Outcome.Position),
            },
        },
        ReadOperation read => read with
        {
            After = read.Stream is null ? positions.Place(read.After) : Version(read.Stream, read.After),
            Entries = [.. Move(read.Entries)],
        },
        _ => operation,
    };

    private IEnumerable<Entry> Move(IEnumerable<Entry> entries) => entries.Where(entry => kept.Contains(entry.Event)).Select(
        entry => entry with { Position = positions.Place(entry.Position), Version = Version(entry.Stream, entry.Version) });

    private long Version(string stream, long version) => versions.TryGetValue(stream, out var moved) ? moved.Place(version) : version;

    /// <summary>Numbers without those that are gone.</summary>
    private sealed class Moved(IEnumerable<long> gone, IEnumerable<long> staying)
    {
        private readonly long[] gone = [.. gone.Except(staying).Order()];

        public long Place(long place)
        {
            var index = Array.BinarySearch(gone, place);
            return place - (index >= 0 ? index + 1 : ~index);
        }
    }
}
