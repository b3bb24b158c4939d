using CaseManagement.EventSourcing.PostgreSql.Engine;

namespace CaseManagement.EventSourcing.PostgreSql.Keys;

/// <summary>The table of wrapped keys and fences. A fence keeps the row of its key, so the unique key is what holds the fence up.</summary>
internal static class KeySchema
{
    public static readonly StoreSchema Schema = new("sleutels", """
        CREATE TABLE {schema}.keys(
            id uuid PRIMARY KEY, subject uuid NOT NULL, purpose text COLLATE "C" NOT NULL, wrapped bytea NOT NULL,
            fingerprint bytea NOT NULL, destroyed_at bigint, UNIQUE (subject, purpose));
        """);
}
