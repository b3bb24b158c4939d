using CaseManagement.EventSourcing.Sqlite.Engine;

namespace CaseManagement.EventSourcing.Sqlite.Keys;

/// <summary>The table of wrapped keys and fences. A fence keeps the row of its key, so the unique key is what holds the fence up.</summary>
internal static class KeySchema
{
    public static readonly StoreSchema Schema = new("sleutels", """
        CREATE TABLE keys(
            id BLOB PRIMARY KEY NOT NULL, subject BLOB NOT NULL, purpose TEXT NOT NULL, wrapped BLOB NOT NULL, fingerprint BLOB NOT NULL,
            destroyed_at INTEGER, UNIQUE (subject, purpose));
        """);
}
