using CaseManagement.EventSourcing.Sqlite.Engine;

namespace CaseManagement.EventSourcing.Sqlite.Commands;

/// <summary>The segments as stored. What is written lies together, at the end of its table.</summary>
internal static class SegmentTable
{
    /// <summary>All, in order of arrival and as they were at one moment; those that are known are not read again.</summary>
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
                    ?? new Segment(id, statement.Int(1), statement.Long(2), statement.Long(3), statement.Blob(4).ToArray()));
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
        var segment = new Segment(CommandTable.End(db).Segment + 1, level, first, last, KeyFilter.Of(entries));
        db.Prepare("INSERT INTO command_segments(id, level, first, last, filter) VALUES (?1, ?2, ?3, ?4, ?5)")
            .Bind(1, segment.Id).Bind(2, level).Bind(3, first).Bind(4, last).Bind(5, segment.Filter).Run();
        var from = 0;
        for (var part = 0; part < Segment.Parts(level); part++)
        {
            var to = from;
            while (to < entries.Length && Segment.Part(level, entries[to]) == part)
            {
                to++;
            }

            db.Prepare("INSERT INTO command_keys(place, entries) VALUES (?1, ?2)")
                .Bind(1, Segment.Place(segment.Id, part)).Bind(2, SegmentEntry.ToBytes(entries[from..to])).Run();
            from = to;
        }

        return segment;
    }

    public static void Delete(SqliteDb db, Segment segment)
    {
        db.Prepare("DELETE FROM command_keys WHERE place >= ?1 AND place < ?2")
            .Bind(1, Segment.Place(segment.Id, 0)).Bind(2, Segment.Place(segment.Id + 1, 0)).Run();
        db.Prepare("DELETE FROM command_segments WHERE id = ?1").Bind(1, segment.Id).Run();
    }

    /// <summary>All entries of a segment in order.</summary>
    public static ulong[] Entries(SqliteDb db, Segment segment)
    {
        var statement = db.Prepare("SELECT entries FROM command_keys WHERE place >= ?1 AND place < ?2 ORDER BY place")
            .Bind(1, Segment.Place(segment.Id, 0)).Bind(2, Segment.Place(segment.Id + 1, 0));
        var entries = new List<ulong>(Segment.Size(segment.Level));
        while (statement.Step())
        {
            var bytes = statement.Blob(0);
            for (var index = 0; index < SegmentEntry.Count(bytes); index++)
            {
                entries.Add(SegmentEntry.At(bytes, index));
            }
        }

        statement.Reset();
        return [.. entries];
    }

    /// <summary>Where the rows are that may have this hash, the last first; <see langword="null"/> when the segment is gone.</summary>
    public static List<long>? Find(SqliteDb db, Segment segment, ulong hash)
    {
        var statement = db.Prepare("SELECT entries FROM command_keys WHERE place = ?1")
            .Bind(1, Segment.Place(segment.Id, Segment.Part(segment.Level, hash)));
        List<long>? found = null;
        if (statement.Step())
        {
            var bytes = statement.Blob(0);
            found = [];
            for (var index = SegmentEntry.Count(bytes) - 1; index >= 0; index--)
            {
                if (SegmentEntry.At(bytes, index) is var entry && SegmentEntry.IsOf(entry, hash))
                {
                    found.Add(segment.First + SegmentEntry.Place(entry));
                }
            }
        }

        statement.Reset();
        return found;
    }
}
