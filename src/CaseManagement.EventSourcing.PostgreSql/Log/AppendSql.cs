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
