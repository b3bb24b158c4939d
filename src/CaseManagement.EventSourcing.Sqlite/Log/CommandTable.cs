using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.EventSourcing.Sqlite.Log;

/// <summary>Remembered commands; written in the transaction of their events, so that the one is never there without the other.</summary>
internal static class CommandTable
{
    public static StoredCommand? Find(SqliteDb db, string key)
    {
        var statement = db.Prepare("SELECT fingerprint, outcome, version, position FROM commands WHERE key = ?1").Bind(1, key);
        var found = statement.Step()
            ? new StoredCommand(key, statement.Blob(0).ToArray(), statement.Blob(1).ToArray(), statement.Long(2), statement.Long(3))
            : null;
        statement.Reset();
        return found;
    }

    public static void Insert(SqliteDb db, CommandRecord command, long version, long position, Instant recordedAt) =>
        db.Prepare("INSERT INTO commands VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
            .Bind(1, command.Key).Bind(2, command.Fingerprint.Span).Bind(3, command.Outcome.Span)
            .Bind(4, version).Bind(5, position).Bind(6, recordedAt.ToUnixTimeMilliseconds())
            .Run();
}
