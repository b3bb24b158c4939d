using CaseManagement.EventSourcing.Indexing;
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
        // Beside a merge, the segments of one moment and the parts of another would not fit.
        db.BeginRead();
        try
        {
            var last = 0L;
            foreach (var segment in SegmentTable.All(db, []))
            {
                // In between are places without a row, if all is well; look-ups count everything before the last segment as indexed.
                if (CommandTable.HasAny(db, last, segment.First - 1) || !Fits(db, segment))
                {
                    yield return $"segment {segment.Id} of the index of commands does not fit the rows";
                }

                last = segment.Last;
            }
        }
        finally
        {
            db.Rollback();
        }
    }

    private static bool Fits(SqliteDb db, Segment segment)
    {
        var rows = Rows(db, segment);
        return !segment.IsDamaged && SegmentTable.Entries(db, segment) is { } entries && rows.AsSpan().SequenceEqual(entries)
            && KeyFilter.Of(rows).AsSpan().SequenceEqual(segment.Filter)
            && rows.All(entry => SegmentTable.Find(db, segment, entry)?.Contains(segment.First + SegmentEntry.Place(entry)) == true);
    }

    private static ulong[] Rows(SqliteDb db, Segment segment)
    {
        var entries = new List<ulong>();
        CommandTable.Hashes(
            db, segment.First - 1, segment.Last, int.MaxValue,
            (arrival, hash) => entries.Add(SegmentEntry.Of(hash, (arrival - segment.First) & (Segment.MostSpan - 1))));
        entries.Sort();
        return [.. entries];
    }
}
