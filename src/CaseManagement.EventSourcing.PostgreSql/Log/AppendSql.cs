using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.Streams;
using Npgsql;
using NpgsqlTypes;

namespace CaseManagement.EventSourcing.PostgreSql.Log;

/// <summary>
/// The statements of an append. Look-ups are scalar sub-selects, one index probe per element: written as a join they can be planned as a
/// scan of the whole log when that was empty at the time of planning.
/// </summary>
/// <param name="schema">The schema, checked.</param>
internal sealed class AppendSql(string schema)
{
    private const string Durable = $"set_config('synchronous_commit', {Database.DurableCommit}, true)";

    private readonly string lockHead = $"SELECT position, hash, {Durable} FROM {schema}.head WHERE one = 1 FOR UPDATE";

    private readonly string versions =
        $"SELECT (SELECT e.version FROM {schema}.events e WHERE e.stream = s.name ORDER BY e.version DESC LIMIT 1) "
        + "FROM unnest($1) WITH ORDINALITY AS s(name, place) ORDER BY s.place";

    private readonly string commands =
        $"SELECT key, fingerprint, outcome, version, position FROM {schema}.commands WHERE key = ANY ($1)";

    private readonly string moveHead = $"UPDATE {schema}.head SET position = $1, hash = $2 WHERE one = 1";

    private readonly string moveHeadFrom =
        $"WITH moved AS (UPDATE {schema}.head SET position = $1, hash = $2 WHERE one = 1 AND position = $3 AND hash = $4 RETURNING 1) "
        + $"SELECT 1 / (SELECT count(*) FROM moved), {Durable}";

    private readonly string mustExist =
        $"SELECT 1 / bool_and((SELECT true FROM {schema}.events e WHERE e.stream = g.name AND e.version = g.version) IS NOT NULL)::int "
        + "FROM unnest($1, $2) AS g(name, version)";

    // The same bytes in the same order as HashChain: the contract of the stores and every check of the log compare them.
    private readonly string chain =
        "WITH RECURSIVE chain(n, position, version, hash) AS ("
        + $"SELECT 0, position, 0::bigint, hash FROM {schema}.head WHERE one = 1 UNION ALL "
        + "SELECT p.n, p.position, p.version, sha256(decode('01', 'hex') || p.hash || int8send(p.position) || int8send(p.version) "
        + "|| int8send(($6)[p.n]) || int4send(($5)[p.n]) || uuid_send(($3)[p.n]) "
        + "|| int4send(octet_length(($1)[p.n])) || convert_to(($1)[p.n], 'UTF8') "
        + "|| int4send(octet_length(($4)[p.n])) || convert_to(($4)[p.n], 'UTF8') "
        + "|| int4send(octet_length(($7)[p.n])) || ($7)[p.n] || int4send(octet_length(($8)[p.n])) || ($8)[p.n]) "
        + "FROM (SELECT c.n + 1 AS n, c.position + 1 AS position, c.hash, ($2)[c.n + 1] + CASE WHEN ($9)[c.n + 1] THEN coalesce("
        + $"(SELECT e.version FROM {schema}.events e WHERE e.stream = ($1)[c.n + 1] ORDER BY e.version DESC LIMIT 1), 0) ELSE 0 END AS version "
        + "FROM chain c WHERE c.n < cardinality($1) OFFSET 0) p) "
        + $"INSERT INTO {schema}.events SELECT position, ($1)[n], version, ($3)[n], ($4)[n], ($5)[n], ($6)[n], ($7)[n], ($8)[n], hash "
        + "FROM chain WHERE n > 0";

    private readonly string moveHeadOn =
        $"UPDATE {schema}.head h SET position = h.position + $1, "
        + $"hash = (SELECT e.hash FROM {schema}.events e WHERE e.position = h.position + $1) WHERE h.one = 1 RETURNING position, hash";

    private readonly string rememberPlaced =
        $"INSERT INTO {schema}.commands SELECT c.key, c.fingerprint, c.outcome, "
        + $"(SELECT e.version FROM {schema}.events e WHERE e.position = h.position - $6 + c.place), h.position - $6 + c.place, c.recorded_at "
        + $"FROM unnest($1, $2, $3, $4, $5) AS c(key, fingerprint, outcome, place, recorded_at), {schema}.head h WHERE h.one = 1";

    private readonly string find = $"SELECT position FROM {schema}.events WHERE stream = $1 AND id = $2 ORDER BY version DESC LIMIT 1";

    private readonly string placed = $"SELECT version FROM {schema}.events WHERE position > $1 AND position <= $2 ORDER BY position";

    private readonly string insertOne = $"INSERT INTO {schema}.events VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    private readonly string insertMany = $"INSERT INTO {schema}.events SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    private readonly string remember = $"INSERT INTO {schema}.commands SELECT * FROM unnest($1, $2, $3, $4, $5, $6)";
    private readonly string isStored = $"SELECT EXISTS (SELECT FROM {schema}.events WHERE position = $1 AND id = $2)";

    /// <summary>Locks the head row; answers position and hash.</summary>
    public void LockHead(NpgsqlBatch batch) => batch.Add(lockHead);

    /// <summary>The versions of streams, in their order; null for no stream.</summary>
    public void Versions(NpgsqlBatch batch, List<string> streams) =>
        batch.Add(versions).WithMany(streams, name => name, NpgsqlDbType.Text);

    /// <summary>The remembered commands among these keys.</summary>
    public void Commands(NpgsqlBatch batch, List<string> keys) => batch.Add(commands).WithMany(keys, key => key, NpgsqlDbType.Text);

    /// <summary>Moves the head, which the transaction has locked.</summary>
    public void MoveHead(NpgsqlBatch batch, LogHead after) => batch.Add(moveHead).With(after.Position).With(after.Hash);

    /// <summary>Moves the head if it still is where the plan begins; otherwise the statement fails with a division by zero.</summary>
    public void MoveHeadFrom(NpgsqlBatch batch, AppendPlan plan)
    {
        var after = plan.After;
        batch.Add(moveHeadFrom).With(after.Position).With(after.Hash).With(plan.Before.Position).With(plan.Before.Hash);
    }

    /// <summary>Fails with a division by zero unless each of these streams has an event of this version.</summary>
    public void MustExist(NpgsqlBatch batch, List<KeyValuePair<string, long>> streams) => batch.Add(mustExist)
        .WithMany(streams, stream => stream.Key, NpgsqlDbType.Text).WithMany(streams, stream => stream.Value, NpgsqlDbType.Bigint);

    /// <summary>
    /// Writes the rows of a plan after the head, whatever that is, and chains them; then moves the head, which the transaction has locked,
    /// and answers it; then remembers the commands.
    /// </summary>
    /// <param name="batch">Where to.</param>
    /// <param name="plan">Counts positions from 0.</param>
    /// <param name="counted">Streams in which the plan counts versions from 0: what the stream has is added.</param>
    public void WriteOn(NpgsqlBatch batch, AppendPlan plan, IReadOnlySet<string> counted)
    {
        batch.Add(chain)
            .WithMany(plan.Rows, item => item.Stream, NpgsqlDbType.Text).WithMany(plan.Rows, item => item.Version, NpgsqlDbType.Bigint)
            .WithMany(plan.Rows, item => item.Event.Id, NpgsqlDbType.Uuid).WithMany(plan.Rows, item => item.Event.Type, NpgsqlDbType.Text)
            .WithMany(plan.Rows, item => item.Event.SchemaVersion, NpgsqlDbType.Integer)
            .WithMany(plan.Rows, item => item.RecordedAt, NpgsqlDbType.Bigint)
            .WithMany(plan.Rows, item => item.Event.Data, NpgsqlDbType.Bytea)
            .WithMany(plan.Rows, item => item.Event.Metadata, NpgsqlDbType.Bytea)
            .WithMany(plan.Rows, item => counted.Contains(item.Stream), NpgsqlDbType.Boolean);
        batch.Add(moveHeadOn).With((long)plan.Rows.Count);
        if (plan.Commands.Count > 0)
        {
            batch.Add(rememberPlaced)
                .WithMany(plan.Commands, item => item.Stored.Key, NpgsqlDbType.Text)
                .WithMany(plan.Commands, item => item.Stored.Fingerprint, NpgsqlDbType.Bytea)
                .WithMany(plan.Commands, item => item.Stored.Outcome, NpgsqlDbType.Bytea)
                .WithMany(plan.Commands, item => item.Stored.Position, NpgsqlDbType.Bigint)
                .WithMany(plan.Commands, item => item.RecordedAt, NpgsqlDbType.Bigint)
                .With((long)plan.Rows.Count);
        }
    }

    /// <summary>The position of an event of which only stream and id are known.</summary>
    public void Find(NpgsqlBatch batch, AppendRow row) => batch.Add(find).With(row.Stream).With(row.Event.Id);

    /// <summary>The versions of the events after a position, in their order.</summary>
    public void Placed(NpgsqlBatch batch, long after, int count) => batch.Add(placed).With(after).With(after + count);

    /// <summary>Writes the rows of a plan: events and commands.</summary>
    public void Write(NpgsqlBatch batch, AppendPlan plan)
    {
        Write(batch, plan.Rows);
        if (plan.Commands.Count > 0)
        {
            batch.Add(remember)
                .WithMany(plan.Commands, item => item.Stored.Key, NpgsqlDbType.Text)
                .WithMany(plan.Commands, item => item.Stored.Fingerprint, NpgsqlDbType.Bytea)
                .WithMany(plan.Commands, item => item.Stored.Outcome, NpgsqlDbType.Bytea)
                .WithMany(plan.Commands, item => item.Stored.Version, NpgsqlDbType.Bigint)
                .WithMany(plan.Commands, item => item.Stored.Position, NpgsqlDbType.Bigint)
                .WithMany(plan.Commands, item => item.RecordedAt, NpgsqlDbType.Bigint);
        }
    }

    /// <summary>Writes events.</summary>
    public void Write(NpgsqlBatch batch, List<AppendRow> rows)
    {
        if (rows is [var row])
        {
            batch.Add(insertOne).With(row.Position).With(row.Stream).With(row.Version).With(row.Event.Id).With(row.Event.Type)
                .With(row.Event.SchemaVersion).With(row.RecordedAt).With(row.Event.Data).With(row.Event.Metadata).With(row.Hash);
        }
        else
        {
            batch.Add(insertMany)
                .WithMany(rows, item => item.Position, NpgsqlDbType.Bigint).WithMany(rows, item => item.Stream, NpgsqlDbType.Text)
                .WithMany(rows, item => item.Version, NpgsqlDbType.Bigint).WithMany(rows, item => item.Event.Id, NpgsqlDbType.Uuid)
                .WithMany(rows, item => item.Event.Type, NpgsqlDbType.Text)
                .WithMany(rows, item => item.Event.SchemaVersion, NpgsqlDbType.Integer)
                .WithMany(rows, item => item.RecordedAt, NpgsqlDbType.Bigint)
                .WithMany(rows, item => item.Event.Data, NpgsqlDbType.Bytea)
                .WithMany(rows, item => item.Event.Metadata, NpgsqlDbType.Bytea)
                .WithMany(rows, item => item.Hash, NpgsqlDbType.Bytea);
        }
    }

    /// <summary>Whether an event stands at a position.</summary>
    public void IsStored(NpgsqlBatch batch, AppendRow row) => batch.Add(isStored).With(row.Position).With(row.Event.Id);
}
