using CaseManagement.EventSourcing.Sqlite.Engine;

namespace CaseManagement.EventSourcing.Sqlite.Log;

/// <summary>
/// The tables of the log. The head row is what makes positions gap-free: it is read and moved inside every append transaction (I1).
/// </summary>
internal static class LogSchema
{
    private const string Commands = """
        CREATE TABLE commands(
            arrival INTEGER PRIMARY KEY, key TEXT NOT NULL, fingerprint BLOB NOT NULL, outcome BLOB NOT NULL, version INTEGER NOT NULL,
            position INTEGER NOT NULL, recorded_at INTEGER NOT NULL);
        CREATE TABLE command_segments(
            id INTEGER PRIMARY KEY, level INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, filter BLOB NOT NULL);
        CREATE TABLE command_keys(place INTEGER PRIMARY KEY, entries BLOB NOT NULL);
        """;

    // Version 1 kept commands by key. In their order here, because an other one would have to be sorted in memory; they get their index
    // when the log is opened.
    private const string CommandsByArrival = $"""
        ALTER TABLE commands RENAME TO commands_by_key;
        {Commands}
        INSERT INTO commands(key, fingerprint, outcome, version, position, recorded_at)
            SELECT key, fingerprint, outcome, version, position, recorded_at FROM commands_by_key;
        DROP TABLE commands_by_key;
        """;

    // Version 2 kept the index without sums. It follows from the rows, and is written when the log is opened.
    private const string IndexAnew = "DELETE FROM command_segments; DELETE FROM command_keys;";

    public static readonly StoreSchema Schema = new("log", $"""
        CREATE TABLE events(
            position INTEGER PRIMARY KEY, stream TEXT NOT NULL, version INTEGER NOT NULL, id BLOB NOT NULL, type TEXT NOT NULL,
            schema_version INTEGER NOT NULL, recorded_at INTEGER NOT NULL, data BLOB NOT NULL, metadata BLOB NOT NULL, hash BLOB NOT NULL);
        CREATE UNIQUE INDEX events_by_stream ON events(stream, version);
        CREATE TABLE head(only INTEGER PRIMARY KEY CHECK (only = 1), position INTEGER NOT NULL, hash BLOB NOT NULL);
        INSERT INTO head(only, position, hash) VALUES (1, 0, zeroblob(32));
        {Commands}
        """, CommandsByArrival, IndexAnew);
}
