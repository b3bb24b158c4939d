using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.Projections;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Projections;

/// <summary>
/// The transaction of a projection batch: the checkpoint first, which fences a second runner, then the rows. It does not wait for the
/// medium, because what it writes follows from the log and can be made again; the log that it reflects is durable already.
/// </summary>
internal sealed class BatchCommit(
    IProjection projection, GenerationState generation, long checkpoint, string schema, Action<NpgsqlBatch> write)
{
    public const int RowsPerStatement = 1000;

    private readonly string advance =
        $"UPDATE {schema}.generations SET checkpoint = $4 WHERE name = $1 AND number = $2 AND checkpoint = $3 AND state IN (0, 1) "
        + "RETURNING columns";

    private readonly string reached = $"SELECT checkpoint FROM {schema}.generations WHERE name = $1 AND number = $2";

    private bool tried;

    /// <summary>
    /// Runs it; may run again after a failure, also one that hid a success. A checkpoint that moved tells that it succeeded. One that stays where
    /// it is tells nothing: then all is written again, which comes to the same.
    /// </summary>
    public async Task<bool> RunAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        if (tried && checkpoint != generation.Checkpoint && await ReachedAsync(connection, cancellation) == checkpoint)
        {
            return true;
        }

        tried = true;
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using var fence = new NpgsqlBatch(connection);
        fence.Add("SELECT set_config('synchronous_commit', 'off', true)");
        fence.Add(advance).With(projection.Name).With(generation.Number).With(generation.Checkpoint).With(checkpoint);
        string? columns;
        await using (var reader = await fence.ExecuteReaderAsync(cancellation))
        {
            await reader.NextResultAsync(cancellation);
            columns = await reader.ReadAsync(cancellation) ? reader.GetString(0) : null;
        }

        if (columns is null)
        {
            return false;
        }

        if (!string.Equals(columns, RowSql.Signature(projection.Schema.Columns), StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"Generation {generation.Number} of {projection.Name} has other columns; rebuild it.");
        }

        await using var batch = new NpgsqlBatch(connection);
        write(batch);
        batch.Add("COMMIT");
        await batch.ExecuteNonQueryAsync(cancellation);
        return true;
    }

    private async Task<long?> ReachedAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.Add(reached).With(projection.Name).With(generation.Number);
        return (long?)await batch.ExecuteScalarAsync(cancellation);
    }
}
