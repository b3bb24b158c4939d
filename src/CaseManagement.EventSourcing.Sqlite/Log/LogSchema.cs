using CaseManagement.EventSourcing.Sqlite.Engine;

namespace CaseManagement.EventSourcing.Sqlite.Log;

/// <summary>
/// The tables of the log. The head row is what makes positions gap-free: it is read and moved inside every append transaction (I1).
/// </summary>
internal static class LogSchema
{
    public static readonly StoreSchema Schema = new("log", 1, """
        CREATE TABLE events(
            position INTEGER PRIMARY KEY, stream TEXT NOT NULL, version INTEGER NOT NULL, id BLOB NOT NULL, type TEXT NOT NULL,
            schema_version INTEGER NOT NULL, recorded_at INTEGER NOT NULL, data BLOB NOT NULL, metadata BLOB NOT NULL, hash BLOB NOT NULL);
        CREATE UNIQUE INDEX events_by_stream ON events(stream, version);
        CREATE TABLE head(only INTEGER PRIMARY KEY CHECK (only = 1), position INTEGER NOT NULL, hash BLOB NOT NULL);
        INSERT INTO head(only, position, hash) VALUES (1, 0, zeroblob(32));
        CREATE TABLE commands(
            key TEXT PRIMARY KEY, fingerprint BLOB NOT NULL, outcome BLOB NOT NULL, version INTEGER NOT NULL, position INTEGER NOT NULL,
            recorded_at INTEGER NOT NULL) WITHOUT ROWID;
        """);
}
