using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace CaseManagement.EventSourcing.PostgreSql.Keys;

/// <summary>
/// Reads and changes keys, one statement at a time: a batch of several needs a second thread in Npgsql, and its callers block theirs.
/// </summary>
/// <param name="schema">The schema of the keys, checked.</param>
internal sealed class KeyTable(string schema)
{
    private const string Columns = "id, subject, purpose, wrapped, fingerprint, destroyed_at";

    private readonly string byId = $"SELECT {Columns} FROM {schema}.keys WHERE id = $1";
    private readonly string byPurpose = $"SELECT {Columns} FROM {schema}.keys WHERE subject = $1 AND purpose = $2";
    private readonly string bySubject = $"SELECT {Columns} FROM {schema}.keys WHERE subject = $1 ORDER BY purpose";

    private readonly string addOrGet =
        $"WITH added AS (INSERT INTO {schema}.keys VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (subject, purpose) DO NOTHING RETURNING {Columns}) "
        + $"SELECT {Columns} FROM added UNION ALL SELECT {Columns} FROM {schema}.keys WHERE subject = $2 AND purpose = $3";

    public StoredKey? Find(NpgsqlConnection connection, Guid id) =>
        All(connection, batch => batch.Add(byId).With(id)).SingleOrDefault();

    public StoredKey? Find(NpgsqlConnection connection, BetrokkeneId subject, string purpose) =>
        All(connection, batch => batch.Add(byPurpose).With(subject.Value).With(purpose)).SingleOrDefault();

    /// <summary>
    /// Adds the key, or finds the one that is there; durable when it returns. A host that adds the same at the same moment is waited for;
    /// its key came after the moment that the statement sees, so it is looked up again.
    /// </summary>
    public StoredKey? AddOrGet(NpgsqlConnection connection, StoredKey key) => All(connection, batch =>
    {
        var insert = batch.Add(addOrGet).With(key.Id).With(key.Subject.Value).With(key.Purpose).With(key.Wrapped).With(key.Fingerprint);
        insert.Parameters.Add(new NpgsqlParameter<long?> { TypedValue = key.DestroyedAt?.ToUnixTimeMilliseconds() });
    }).SingleOrDefault() ?? Find(connection, key.Subject, key.Purpose);

    /// <summary>
    /// Turns the live keys of a subject into fences, and writes the table anew in the same transaction: the file that held the wrapped
    /// keys is gone with the commit, whatever old snapshots there are. A fence that stands keeps its time.
    /// </summary>
    public List<StoredKey> Destroy(NpgsqlConnection connection, BetrokkeneId subject, Instant at)
    {
        using var transaction = connection.BeginTransaction();
        Lock(connection);
        All(connection, batch => batch
            .Add($"UPDATE {schema}.keys SET wrapped = '', destroyed_at = $2 WHERE subject = $1 AND destroyed_at IS NULL")
            .With(subject.Value).With(at.ToUnixTimeMilliseconds()));
        WriteAnew(connection);
        var fences = Of(connection, subject);
        transaction.Commit();
        return fences;
    }

    /// <summary>Everybody else waits until the end of the transaction.</summary>
    public void Lock(NpgsqlConnection connection) => All(connection, batch => batch.Add($"LOCK TABLE {schema}.keys IN ACCESS EXCLUSIVE MODE"));

    /// <summary>Writes the table to a new file, so that the old one goes with what stood in it.</summary>
    public void WriteAnew(NpgsqlConnection connection) =>
        All(connection, batch => batch.Add($"ALTER TABLE {schema}.keys ALTER COLUMN wrapped TYPE bytea USING wrapped || ''::bytea"));

    /// <summary>The keys and fences of a subject.</summary>
    public List<StoredKey> Of(NpgsqlConnection connection, BetrokkeneId subject) =>
        All(connection, batch => batch.Add(bySubject).With(subject.Value));

    /// <summary>The next keys and fences in order of id.</summary>
    public List<StoredKey> Page(NpgsqlConnection connection, Guid? after, int maxCount) => All(connection, batch => _ = after is { } id
        ? batch.Add($"SELECT {Columns} FROM {schema}.keys WHERE id > $1 ORDER BY id LIMIT $2").With(id).With(maxCount)
        : batch.Add($"SELECT {Columns} FROM {schema}.keys ORDER BY id LIMIT $1").With(maxCount));

    /// <summary>The first keys in order of id that were not destroyed.</summary>
    public List<StoredKey> Live(NpgsqlConnection connection, int maxCount) => All(connection, batch => batch
        .Add($"SELECT {Columns} FROM {schema}.keys WHERE destroyed_at IS NULL ORDER BY id LIMIT $1").With(maxCount));

    /// <summary>Keys and fences with the id, or the subject and purpose, of one of these.</summary>
    public List<StoredKey> Like(NpgsqlConnection connection, IReadOnlyList<StoredKey> keys) => All(connection, batch => batch
        .Add(
            $"SELECT {Columns} FROM {schema}.keys WHERE id = ANY ($1) UNION SELECT k.id, k.subject, k.purpose, k.wrapped, k.fingerprint, "
            + $"k.destroyed_at FROM unnest($2, $3) AS a(subject, purpose) JOIN {schema}.keys k ON k.subject = a.subject AND k.purpose = a.purpose")
        .WithMany([.. keys], key => key.Id, NpgsqlDbType.Uuid).WithMany([.. keys], key => key.Subject.Value, NpgsqlDbType.Uuid)
        .WithMany([.. keys], key => key.Purpose, NpgsqlDbType.Text));

    /// <summary>Adds keys and fences that are not there.</summary>
    public void Insert(NpgsqlConnection connection, List<StoredKey> keys) => All(connection, batch => batch
        .Add($"INSERT INTO {schema}.keys SELECT * FROM unnest($1, $2, $3, $4, $5, $6)")
        .WithMany(keys, key => key.Id, NpgsqlDbType.Uuid).WithMany(keys, key => key.Subject.Value, NpgsqlDbType.Uuid)
        .WithMany(keys, key => key.Purpose, NpgsqlDbType.Text).WithMany(keys, key => key.Wrapped, NpgsqlDbType.Bytea)
        .WithMany(keys, key => key.Fingerprint, NpgsqlDbType.Bytea)
        .WithMany(keys, key => key.DestroyedAt?.ToUnixTimeMilliseconds(), NpgsqlDbType.Bigint));

    /// <summary>Turns live keys into these fences.</summary>
    public void Fence(NpgsqlConnection connection, List<StoredKey> fences) => All(connection, batch => batch
        .Add($"UPDATE {schema}.keys k SET wrapped = '', destroyed_at = f.at FROM unnest($1, $2) AS f(id, at) WHERE k.id = f.id")
        .WithMany(fences, key => key.Id, NpgsqlDbType.Uuid)
        .WithMany(fences, key => key.DestroyedAt?.ToUnixTimeMilliseconds(), NpgsqlDbType.Bigint));

    /// <summary>How many live and how many are fences.</summary>
    public KeyCounts Count(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand($"SELECT count(*) - count(destroyed_at), count(destroyed_at) FROM {schema}.keys", connection);
        using var reader = command.ExecuteReader();
        reader.Read();
        return new KeyCounts(reader.GetInt64(0), reader.GetInt64(1));
    }

    private static List<StoredKey> All(NpgsqlConnection connection, Action<NpgsqlBatch> statement)
    {
        using var batch = new NpgsqlBatch(connection);
        statement(batch);
        using var reader = batch.ExecuteReader();
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
