using CaseManagement.EventSourcing.Sqlite.Engine;

namespace CaseManagement.EventSourcing.Sqlite.Commands;

/// <summary>
/// Holds the segments against the rows they were made of: a segment that lacks a key would let a repeated command be done again. Segments
/// that were taken away as a whole are no finding: what they held is then in memory, and sealed anew.
/// </summary>
internal static class CommandIndexCheck
{
    /// <summary>What does not fit.</summary>
    public static IEnumerable<string> Findings(SqliteDb db)
    {
        var last = 0L;
        foreach (var segment in SegmentTable.All(db, []))
        {
            // In between are places without a row, if all is well; look-ups count everything before the last segment as indexed.
            if (Rows(db, last, segment.First - 1).Length > 0 || !Fits(db, segment))
            {
                yield return $"segment {segment.Id} of the index of commands does not fit the rows";
            }

            last = segment.Last;
        }
    }

    private static bool Fits(SqliteDb db, Segment segment)
    {
        var rows = Rows(db, segment.First - 1, segment.Last);
        return rows.AsSpan().SequenceEqual(SegmentTable.Entries(db, segment))
            && KeyFilter.Of(rows).AsSpan().SequenceEqual(segment.Filter)
            && rows.All(entry => SegmentTable.Find(db, segment, entry)?.Contains(segment.First + SegmentEntry.Place(entry)) == true);
    }

    private static ulong[] Rows(SqliteDb db, long after, long upTo)
    {
        var entries = new List<ulong>();
        CommandTable.Hashes(
            db, after, upTo, int.MaxValue, (arrival, hash) => entries.Add(SegmentEntry.Of(hash, (arrival - after - 1) & (Segment.MostSpan - 1))));
        entries.Sort();
        return [.. entries];
    }
}
