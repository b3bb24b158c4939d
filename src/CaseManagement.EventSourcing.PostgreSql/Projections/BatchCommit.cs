using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.Projections;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Projections;

/// <summary>
/// The transaction of a projection batch: checkpoint and commit first, which fence a second runner, then the rows. It does not wait for the
/// medium, because what it writes follows from the log and can be made again; the log that it reflects is durable already.
/// </summary>
internal sealed class BatchCommit(
    IProjection projection, GenerationState generation, long checkpoint, Guid id, string schema, Action<NpgsqlBatch> write)
{
    public const int RowsPerStatement = 1000;

    private readonly string advance =
        $"UPDATE {schema}.generations SET checkpoint = $4, commit_id = $6 "
        + "WHERE name = $1 AND number = $2 AND checkpoint = $3 AND commit_id = $5 AND state IN (0, 1) RETURNING columns";

    private readonly string last = $"SELECT commit_id FROM {schema}.generations WHERE name = $1 AND number = $2";

    private int attempts;

    /// <summary>Runs it; may run again after a failure, also one that hid a success: the generation names its last commit.</summary>
    public async Task<bool> RunAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        attempts++;

        // Fenced by another runner; or by the first attempt, that came to its end all the same.
        return await TryAsync(connection, cancellation) || (attempts > 1 && await IsLastAsync(connection, cancellation));
    }

    private async Task<bool> TryAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using var fence = new NpgsqlBatch(connection);
        fence.Add("SELECT set_config('synchronous_commit', 'off', true)");
        fence.Add(advance).With(projection.Name).With(generation.Number).With(generation.Checkpoint).With(checkpoint)
            .With(generation.Commit).With(id);
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

    private async Task<bool> IsLastAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.Add(last).With(projection.Name).With(generation.Number);
        return (Guid?)await batch.ExecuteScalarAsync(cancellation) == id;
    }
}
