using System.Runtime.InteropServices;

namespace CaseManagement.EventSourcing.Sqlite.Commands;

/// <summary>The hashes of the keys that are in no segment yet, in order of arrival, with a table to find them by.</summary>
internal sealed class RecentCommands
{
    private const int Smallest = 1024;

    private readonly List<long> arrivals = [];
    private readonly List<ulong> hashes = [];

    // Index plus one, at the first free place from that of the hash on; at most half is in use.
    private int[] slots = new int[Smallest];

    /// <summary>How many there are.</summary>
    public int Count => arrivals.Count;

    /// <summary>The last arrival that was seen, also when it is in a segment by now.</summary>
    public long Last { get; private set; }

    /// <summary>Adds a key; one that was seen is passed over.</summary>
    public void Add(long arrival, ulong hash)
    {
        if (arrival <= Last)
        {
            return;
        }

        Last = arrival;
        arrivals.Add(arrival);
        hashes.Add(hash);
        if (arrivals.Count * 2 > slots.Length)
        {
            Arrange(slots.Length * 2);
        }
        else
        {
            Put(arrivals.Count - 1);
        }
    }

    /// <summary>Where the rows with this hash are, the last first; <see langword="null"/> for none.</summary>
    public List<long>? Find(ulong hash)
    {
        List<long>? found = null;
        for (var slot = Slot(hash); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (hashes[slots[slot] - 1] == hash)
            {
                (found ??= []).Insert(0, arrivals[slots[slot] - 1]);
            }
        }

        return found;
    }

    /// <summary>The entries of the oldest, in order; fewer than asked when they lie too far apart for one segment.</summary>
    public (long First, long Last, ulong[] Entries) Oldest(int count)
    {
        var first = arrivals[0];
        while (arrivals[count - 1] - first >= Segment.MostSpan)
        {
            count--;
        }

        var entries = new ulong[count];
        for (var index = 0; index < count; index++)
        {
            entries[index] = SegmentEntry.Of(hashes[index], arrivals[index] - first);
        }

        Array.Sort(entries);
        return (first, arrivals[count - 1], entries);
    }

    /// <summary>Forgets what came up to here; it counts as seen.</summary>
    public void Forget(long upTo)
    {
        var keep = CollectionsMarshal.AsSpan(arrivals).BinarySearch(upTo);
        keep = keep >= 0 ? keep + 1 : ~keep;
        arrivals.RemoveRange(0, keep);
        hashes.RemoveRange(0, keep);
        Last = Math.Max(Last, upTo);
        var size = Smallest;
        while (arrivals.Count * 2 > size)
        {
            size *= 2;
        }

        Arrange(size);
    }

    /// <summary>Forgets everything, and what was seen.</summary>
    public void Clear()
    {
        Forget(long.MaxValue);
        Last = 0;
    }

    private int Slot(ulong hash) => (int)(hash & (ulong)(slots.Length - 1));

    private void Arrange(int size)
    {
        slots = slots.Length == size ? slots : new int[size];
        Array.Clear(slots);
        for (var index = 0; index < arrivals.Count; index++)
        {
            Put(index);
        }
    }

    private void Put(int index)
    {
        var slot = Slot(hashes[index]);
        while (slots[slot] != 0)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        slots[slot] = index + 1;
    }
}
