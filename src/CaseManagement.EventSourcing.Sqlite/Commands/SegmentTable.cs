using CaseManagement.EventSourcing.Indexing;
using CaseManagement.EventSourcing.Sqlite.Engine;

namespace CaseManagement.EventSourcing.Sqlite.Commands;

/// <summary>The segments as stored. What is written lies together, at the end of its table.</summary>
internal static class SegmentTable
{
    /// <summary>All, in order of arrival and as they were at one moment; those that are known are not read again, and a damaged one says so.</summary>
    public static Segment[] All(SqliteDb db, Segment[] known)
    {
        var statement = db.Prepare("SELECT id, level, first, last, filter FROM command_segments ORDER BY first");
        var all = new List<Segment>();
        try
        {
            while (statement.Step())
            {
                var id = statement.Long(0);
                all.Add(Array.Find(known, segment => segment.Id == id)
                    ?? Row(statement));
            }
        }
        finally
        {
            statement.Reset();
        }

        return [.. all];
    }

    /// <summary>Writes a segment.</summary>
    /// <param name="db">The connection that holds the write lock.</param>
    /// <param name="level">Its level.</param>
    /// <param name="first">Arrival of the first command.</param>
    /// <param name="last">Arrival of the last command.</param>
    /// <param name="entries">Its entries in order.</param>
    public static Segment Insert(SqliteDb db, int level, long first, long last, ReadOnlySpan<ulong> entries)
    {
        var segment = new Segment(NextId(db), level, first, last, KeyFilter.Of(entries));
        db.Prepare("INSERT INTO command_segments(id, level, first, last, filter) VALUES (?1, ?2, ?3, ?4, ?5)")
            .Bind(1, segment.Id).Bind(2, level).Bind(3, first).Bind(4, last).Bind(5, CheckedBytes.Of(segment.Filter, segment.Id, level, first, last)).Run();
        var from = 0;
        for (var part = 0; part < Segment.Parts(level); part++)
        {
            var to = from;
            while (to < entries.Length && Segment.Part(level, entries[to]) == part)
            {
                to++;
            }

            var place = Segment.Place(segment.Id, part);
            db.Prepare("INSERT INTO command_keys(place, entries) VALUES (?1, ?2)")
                .Bind(1, place).Bind(2, CheckedBytes.Of(SegmentEntry.ToBytes(entries[from..to]), place)).Run();
            from = to;
        }

        return from == entries.Length ? segment : throw new InvalidOperationException("The entries of a segment are not in order.");
    }

    public static void Delete(SqliteDb db, Segment segment)
    {
        db.Prepare("DELETE FROM command_keys WHERE place >= ?1 AND place < ?2")
            .Bind(1, Segment.Place(segment.Id, 0)).Bind(2, Segment.Place(segment.Id + 1, 0)).Run();
        db.Prepare("DELETE FROM command_segments WHERE id = ?1").Bind(1, segment.Id).Run();
    }

    /// <summary>Takes away every segment that is not among these, and parts that belong to none.</summary>
    public static void DeleteAllBut(SqliteDb db, IReadOnlyCollection<Segment> kept)
    {
        foreach (var segment in All(db, []))
        {
            if (kept.All(one => one.Id != segment.Id))
            {
                Delete(db, segment);
            }
        }

        db.Prepare($"DELETE FROM command_keys WHERE place / {Segment.Place(1, 0)} NOT IN (SELECT id FROM command_segments)").Run();
    }

    /// <summary>All entries of a segment in order; <see langword="null"/> when a part is gone or damaged.</summary>
    public static ulong[]? Entries(SqliteDb db, Segment segment)
    {
        var statement = db.Prepare("SELECT place, entries FROM command_keys WHERE place >= ?1 AND place < ?2 ORDER BY place")
            .Bind(1, Segment.Place(segment.Id, 0)).Bind(2, Segment.Place(segment.Id + 1, 0));
        try
        {
            var entries = new List<ulong>(Segment.Size(segment.Level));
            var parts = 0;
            for (; statement.Step(); parts++)
            {
                var place = statement.Long(0);
                if (place != Segment.Place(segment.Id, parts) || !CheckedBytes.TryRead(statement.Blob(1), out var bytes, place))
                {
                    return null;
                }

                for (var index = 0; index < SegmentEntry.Count(bytes); index++)
                {
                    entries.Add(SegmentEntry.At(bytes, index));
                }
            }

            return parts == Segment.Parts(segment.Level) ? [.. entries] : null;
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>
    /// Where the rows are that may have this hash, the last first; <see langword="null"/> when the segment is gone, or this part of it is
    /// damaged.
    /// </summary>
    public static List<long>? Find(SqliteDb db, Segment segment, ulong hash)
    {
        var place = Segment.Place(segment.Id, Segment.Part(segment.Level, hash));
        var statement = db.Prepare("SELECT entries FROM command_keys WHERE place = ?1").Bind(1, place);
        try
        {
            if (!statement.Step() || !CheckedBytes.TryRead(statement.Blob(0), out var bytes, place))
            {
                return null;
            }

            var found = new List<long>();
            for (var index = SegmentEntry.Count(bytes) - 1; index >= 0; index--)
            {
                if (SegmentEntry.At(bytes, index) is var entry && SegmentEntry.IsOf(entry, hash))
                {
                    found.Add(segment.First + SegmentEntry.Place(entry));
                }
            }

            return found;
        }
        finally
        {
            statement.Reset();
        }
    }

    private static Segment Row(Statement row)
    {
        var (id, level, first, last) = (row.Long(0), row.Long(1), row.Long(2), row.Long(3));
        return new Segment(id, unchecked((int)level), first, last, CheckedBytes.TryRead(row.Blob(4), out var filter, id, level, first, last) ? filter.ToArray() : []);
    }

    // Also after the parts of a segment whose own row was taken away.
    private static long NextId(SqliteDb db)
    {
        var statement = db.Prepare("SELECT max(place) FROM command_keys");
        try
        {
            statement.Step();
            return Math.Max(CommandTable.End(db).Segment, Segment.IdAt(statement.Long(0))) + 1;
        }
        finally
        {
            statement.Reset();
        }
    }
}
