using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.EventSourcing.Sqlite.Commands;

/// <summary>
/// Remembered commands in order of arrival; written in the transaction of their events, so that the one is never there without the other.
/// That a key is here once is not the table's work: whoever inserts holds the write lock and has looked in <see cref="CommandIndex"/>.
/// </summary>
internal static class CommandTable
{
    private const string Columns = "key, fingerprint, outcome, version, position, recorded_at";

    /// <summary>The last arrival and the greatest number of a segment; 0 for none.</summary>
    public static (long Arrival, long Segment) End(SqliteDb db)
    {
        var statement = db.Prepare("SELECT (SELECT max(arrival) FROM commands), (SELECT max(id) FROM command_segments)");
        statement.Step();
        var end = (statement.Long(0), statement.Long(1));
        statement.Reset();
        return end;
    }

    /// <summary>The command that came at this place, if it has this key.</summary>
    public static StoredCommand? At(SqliteDb db, long arrival, string key)
    {
        var statement = db.Prepare($"SELECT {Columns} FROM commands WHERE arrival = ?1 AND key = ?2").Bind(1, arrival).Bind(2, key);
        var found = statement.Step() ? Row(statement).Command : null;
        statement.Reset();
        return found;
    }

    /// <summary>The last arrival with this key, by looking at every row; 0 for none.</summary>
    public static long Search(SqliteDb db, string key)
    {
        var statement = db.Prepare("SELECT max(arrival) FROM commands WHERE key = ?1").Bind(1, key);
        statement.Step();
        var arrival = statement.Long(0);
        statement.Reset();
        return arrival;
    }

    public static void Insert(SqliteDb db, long arrival, CommandRecord command, long version, long position, Instant recordedAt) =>
        db.Prepare($"INSERT INTO commands(arrival, {Columns}) VALUES (?7, ?1, ?2, ?3, ?4, ?5, ?6)")
            .Bind(1, command.Key).Bind(2, command.Fingerprint.Span).Bind(3, command.Outcome.Span)
            .Bind(4, version).Bind(5, position).Bind(6, recordedAt.ToUnixTimeMilliseconds()).Bind(7, arrival)
            .Run();

    /// <summary>A page in order of arrival.</summary>
    public static List<ArchivedCommand> Page(SqliteDb db, long afterArrival, int maxCount)
    {
        var statement = db.Prepare($"SELECT {Columns} FROM commands WHERE arrival > ?1 ORDER BY arrival LIMIT ?2")
            .Bind(1, afterArrival).Bind(2, maxCount);
        var page = new List<ArchivedCommand>();
        while (statement.Step())
        {
            page.Add(Row(statement));
        }

        statement.Reset();
        return page;
    }

    /// <summary>Goes through the hashes of the keys that came after a place, in order of arrival.</summary>
    public static void Hashes(SqliteDb db, long afterArrival, long upToArrival, int maxCount, Action<long, ulong> each)
    {
        var statement = db.Prepare("SELECT arrival, key FROM commands WHERE arrival > ?1 AND arrival <= ?2 ORDER BY arrival LIMIT ?3")
            .Bind(1, afterArrival).Bind(2, upToArrival).Bind(3, maxCount);
        try
        {
            while (statement.Step())
            {
                each(statement.Long(0), KeyHash.Of(statement.Utf8(1)));
            }
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>Whether a command came after a place, up to another.</summary>
    public static bool HasAny(SqliteDb db, long afterArrival, long upToArrival)
    {
        if (upToArrival <= afterArrival)
        {
            return false;
        }

        var statement = db.Prepare("SELECT EXISTS (SELECT 1 FROM commands WHERE arrival > ?1 AND arrival <= ?2)")
            .Bind(1, afterArrival).Bind(2, upToArrival);
        statement.Step();
        var has = statement.Long(0) != 0;
        statement.Reset();
        return has;
    }

    /// <summary>Whether so many commands are in no segment.</summary>
    public static bool HasBacklog(SqliteDb db, int many)
    {
        var statement = db.Prepare(
            "SELECT count(*) FROM (SELECT 1 FROM commands WHERE arrival > (SELECT ifnull(max(last), 0) FROM command_segments) LIMIT ?1)")
            .Bind(1, many);
        statement.Step();
        var has = statement.Long(0) == many;
        statement.Reset();
        return has;
    }

    private static ArchivedCommand Row(Statement row) => new(
        new StoredCommand(row.Text(0), row.Blob(1).ToArray(), row.Blob(2).ToArray(), row.Long(3), row.Long(4)),
        Instant.FromUnixTimeMilliseconds(row.Long(5)));
}
