using CaseManagement.EventSourcing.Sqlite.Engine;

namespace CaseManagement.EventSourcing.Sqlite.Commands;

/// <summary>Makes segments that are damaged or gone again from the rows, which hold everything.</summary>
internal static class SegmentRepair
{
    /// <summary>Whether each command up to the last segment is in one, going by the segments alone.</summary>
    /// <param name="db">A connection.</param>
    /// <param name="segments">All segments, in order of arrival.</param>
    public static bool IsWhole(SqliteDb db, Segment[] segments)
    {
        var last = 0L;
        foreach (var segment in segments)
        {
            // In between are places without a row, if all is well.
            if (segment.IsDamaged || segment.First <= last || CommandTable.HasAny(db, last, segment.First - 1))
            {
                return false;
            }

            last = segment.Last;
        }

        return true;
    }

    /// <summary>Whether something is damaged, by reading all of the index as it is at one moment.</summary>
    public static bool IsDue(SqliteDb db)
    {
        db.BeginRead();
        try
        {
            var segments = SegmentTable.All(db, []);
            return !IsWhole(db, segments) || !segments.All(segment => SegmentTable.Entries(db, segment) is not null);
        }
        finally
        {
            db.Rollback();
        }
    }

    /// <summary>Keeps what is whole and makes the rest again; the caller holds the write lock. Answers all segments.</summary>
    public static Segment[] Run(SqliteDb db)
    {
        var stored = SegmentTable.All(db, []);
        var now = new List<Segment>();
        var last = 0L;
        foreach (var segment in stored)
        {
            if (!segment.IsDamaged && segment.First > last && SegmentTable.Entries(db, segment) is not null)
            {
                Fill(db, now, last, segment.First - 1);
                now.Add(segment);
                last = segment.Last;
            }
        }

        if (now.LastOrDefault() != stored.LastOrDefault())
        {
            // What a damaged segment says of its end counts for nothing.
            Fill(db, now, last, long.MaxValue);
        }

        // Numbers of before must not be given again, so what is damaged goes after the rest was made.
        SegmentTable.DeleteAllBut(db, now);
        return [.. now];
    }

    private static void Fill(SqliteDb db, List<Segment> segments, long after, long upTo)
    {
        var rows = new RecentCommands();
        bool more;
        do
        {
            CommandTable.Hashes(db, Math.Max(after, rows.Last), upTo, Segment.Size(Segment.MostLevel), rows.Add);
            more = rows.Count == Segment.Size(Segment.MostLevel);
            while (rows.Count > 0)
            {
                var level = Math.Max(0, Segment.LevelFor(rows.Count));
                var (first, last, entries) = rows.Oldest(Math.Min(rows.Count, Segment.Size(level)));
                segments.Add(SegmentTable.Insert(db, level, first, last, entries));
                rows.Forget(last);
            }
        }
        while (more);
    }
}
