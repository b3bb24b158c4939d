using CaseManagement.EventSourcing.PostgreSql.Engine;

namespace CaseManagement.EventSourcing.PostgreSql.Log;

/// <summary>
/// The tables of the log. The head row is what makes positions gap-free: it is locked and moved inside every append transaction (I1).
/// Text is compared by its bytes. The head row is rewritten all the time, so its page keeps room for that.
/// </summary>
internal static class LogSchema
{
    public static readonly StoreSchema Schema = new("log", """
        CREATE TABLE {schema}.events(
            position bigint PRIMARY KEY, stream text COLLATE "C" NOT NULL, version bigint NOT NULL, id uuid NOT NULL,
            type text COLLATE "C" NOT NULL, schema_version integer NOT NULL, recorded_at bigint NOT NULL, data bytea NOT NULL,
            metadata bytea NOT NULL, hash bytea NOT NULL);
        CREATE UNIQUE INDEX events_by_stream ON {schema}.events(stream, version);
        CREATE TABLE {schema}.head(one integer PRIMARY KEY CHECK (one = 1), position bigint NOT NULL, hash bytea NOT NULL)
            WITH (fillfactor = 10, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_scale_factor = 0);
        INSERT INTO {schema}.head(one, position, hash) VALUES (1, 0, decode(repeat('00', 32), 'hex'));
        CREATE TABLE {schema}.commands(
            key text COLLATE "C" PRIMARY KEY, fingerprint bytea NOT NULL, outcome bytea NOT NULL, version bigint NOT NULL,
            position bigint NOT NULL, recorded_at bigint NOT NULL);
        """);
}
