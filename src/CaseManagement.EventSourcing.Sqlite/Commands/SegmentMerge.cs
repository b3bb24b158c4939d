using CaseManagement.EventSourcing.Sqlite.Engine;

namespace CaseManagement.EventSourcing.Sqlite.Commands;

/// <summary>Keeps segments few: four of a level become one of the next, so that a look-up asks some ten filters and not hundreds.</summary>
internal static class SegmentMerge
{
    /// <summary>
    /// Merges at the end of the list as long as there is something to merge; the caller holds the write lock. Answers
    /// <see langword="null"/> when one of those to merge is damaged.
    /// </summary>
    public static Segment[]? Settle(SqliteDb db, Segment[] segments)
    {
        while (IsDue(segments))
        {
            var parts = segments[^Segment.Fan..];
            if (Moved(db, parts[0], parts[0].First) is not { } one || Moved(db, parts[1], parts[0].First) is not { } two
                || Moved(db, parts[2], parts[0].First) is not { } three || Moved(db, parts[3], parts[0].First) is not { } four)
            {
                return null;
            }

            var entries = Merge(Merge(one, two), Merge(three, four));
            var merged = SegmentTable.Insert(db, parts[0].Level + 1, parts[0].First, parts[^1].Last, entries);
            Array.ForEach(parts, part => SegmentTable.Delete(db, part));
            segments = [.. segments[..^Segment.Fan], merged];
        }

        return segments;
    }

    private static bool IsDue(Segment[] segments) =>
        segments.Length >= Segment.Fan && segments[^1].Level < Segment.MostLevel
        && segments[^Segment.Fan..].All(segment => segment.Level == segments[^1].Level)
        && segments[^1].Last - segments[^Segment.Fan].First < Segment.MostSpan;

    // The place counts from the first command of the new segment.
    private static ulong[]? Moved(SqliteDb db, Segment part, long first)
    {
        var entries = SegmentTable.Entries(db, part);
        for (var index = 0; index < entries?.Length; index++)
        {
            entries[index] += (ulong)(part.First - first);
        }

        return entries;
    }

    private static ulong[] Merge(ulong[] one, ulong[] other)
    {
        var merged = new ulong[one.Length + other.Length];
        for (int at = 0, left = 0, right = 0; at < merged.Length; at++)
        {
            merged[at] = right == other.Length || (left < one.Length && one[left] < other[right]) ? one[left++] : other[right++];
        }

        return merged;
    }
}
