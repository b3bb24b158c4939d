using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;
using NodaTime;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Keys;

/// <summary>Reads and changes keys.</summary>
/// <param name="schema">The schema of the keys, checked.</param>
internal sealed class KeyTable(string schema)
{
    private const string Durable = "SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') <> 'remote_apply'";

    private readonly string select = $"SELECT id, subject, purpose, wrapped, fingerprint, destroyed_at FROM {schema}.keys WHERE ";

    public StoredKey? Find(NpgsqlConnection connection, Guid id) =>
        One(connection, batch => batch.Add(select + "id = $1").With(id));

    public StoredKey? Find(NpgsqlConnection connection, BetrokkeneId subject, string purpose) =>
        One(connection, batch => batch.Add(select + "subject = $1 AND purpose = $2").With(subject.Value).With(purpose));

    /// <summary>
    /// Adds the key, or finds the one that is there: one round trip, one durable transaction. A host that adds the same at the same
    /// moment is waited for, and its key is found by the statement after.
    /// </summary>
    public StoredKey? AddOrGet(NpgsqlConnection connection, StoredKey key)
    {
        using var batch = new NpgsqlBatch(connection);
        batch.Add(Durable);
        var insert = batch.Add($"INSERT INTO {schema}.keys VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (subject, purpose) DO NOTHING")
            .With(key.Id).With(key.Subject.Value).With(key.Purpose).With(key.Wrapped).With(key.Fingerprint);
        insert.Parameters.Add(new NpgsqlParameter<long?> { TypedValue = key.DestroyedAt?.ToUnixTimeMilliseconds() });
        batch.Add(select + "subject = $1 AND purpose = $2").With(key.Subject.Value).With(key.Purpose);
        using var reader = batch.ExecuteReader();
        reader.NextResult();
        var found = All(reader);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>
    /// Turns the live keys of a subject into fences, and writes the table anew in the same transaction: the file that held the wrapped
    /// keys is gone with the commit, whatever old snapshots there are. A fence that stands keeps its time.
    /// </summary>
    public List<StoredKey> Destroy(NpgsqlConnection connection, BetrokkeneId subject, Instant at)
    {
        using var transaction = connection.BeginTransaction();
        using var batch = new NpgsqlBatch(connection);
        batch.Add(Durable);
        batch.Add($"LOCK TABLE {schema}.keys IN ACCESS EXCLUSIVE MODE");
        batch.Add($"UPDATE {schema}.keys SET wrapped = '', destroyed_at = $2 WHERE subject = $1 AND destroyed_at IS NULL")
            .With(subject.Value).With(at.ToUnixTimeMilliseconds());
        batch.Add($"ALTER TABLE {schema}.keys ALTER COLUMN wrapped TYPE bytea USING wrapped || ''::bytea");
        batch.ExecuteNonQuery();
        using var read = new NpgsqlBatch(connection);
        read.Add(select + "subject = $1 ORDER BY purpose").With(subject.Value);
        List<StoredKey> fences;
        using (var reader = read.ExecuteReader())
        {
            fences = All(reader);
        }

        transaction.Commit();
        return fences;
    }

    private static StoredKey? One(NpgsqlConnection connection, Action<NpgsqlBatch> select)
    {
        using var batch = new NpgsqlBatch(connection);
        select(batch);
        using var reader = batch.ExecuteReader();
        return All(reader).SingleOrDefault();
    }

    private static List<StoredKey> All(NpgsqlDataReader reader)
    {
        var keys = new List<StoredKey>();
        while (reader.Read())
        {
            keys.Add(new StoredKey(
                reader.GetGuid(0), BetrokkeneId.From(reader.GetGuid(1)), reader.GetString(2), reader.GetFieldValue<byte[]>(3),
                reader.GetFieldValue<byte[]>(4), reader.IsDBNull(5) ? null : Instant.FromUnixTimeMilliseconds(reader.GetInt64(5))));
        }

        return keys;
    }
}
