using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Projections;

/// <summary>
/// Reads the generation that is live at the moment of each read; its rows and position come from one snapshot. The number of the live
/// one is guessed from the last read, so that a read is one round trip; a wrong guess is read again.
/// </summary>
internal sealed class PostgreSqlReadModel<TRow>(Projection<TRow> projection, Database database, string schema) : IReadModel<TRow>
    where TRow : class
{
    private const int LargestPage = 10_000;
    private const int Attempts = 50;

    private readonly IRowSchema rowSchema = projection.Schema;
    private readonly string columns = RowSql.Signature(projection.Schema.Columns);
    private readonly string live = $"SELECT number, checkpoint, columns FROM {schema}.generations WHERE name = $1 AND state = 1";
    private volatile Guess? guess;

    public async Task<TRow?> FindAsync(string key, CancellationToken cancellation = default)
    {
        var (documents, _) = await SnapshotAsync((table, batch) => table.Find(batch, key), cancellation);
        return documents.Count == 0 ? null : (TRow?)rowSchema.FromDocument(documents[0]);
    }

    public async Task<RowPage<TRow>> QueryAsync(RowQuery query, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Limit, 1, nameof(query));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.Limit, LargestPage, nameof(query));
        ArgumentOutOfRangeException.ThrowIfNegative(query.Offset, nameof(query));
        var (documents, position) = await SnapshotAsync((table, batch) => table.Query(batch, query), cancellation);
        return new RowPage<TRow>(documents.ConvertAll(document => (TRow)rowSchema.FromDocument(document)), position);
    }

    private async Task<(List<byte[]> Documents, long Position)> SnapshotAsync(
        Action<RowTable, NpgsqlBatch> select, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            cancellation.ThrowIfCancellationRequested();
            var guessed = guess;
            var read = await database.RunAsync((connection, stop) => ReadAsync(connection, guessed, select, stop), cancellation);
            if (read is { } found)
            {
                return found;
            }
        }

        throw new StoreUnavailableException($"The read model {projection.Name} is being rebuilt.", isFull: false);
    }

    /// <summary>The rows, or nothing when the guess was wrong.</summary>
    private async Task<(List<byte[]> Documents, long Position)?> ReadAsync(
        NpgsqlConnection connection, Guess? guessed, Action<RowTable, NpgsqlBatch> select, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.Add("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        // The values of a query decide which index suits it.
        batch.Add("SET LOCAL plan_cache_mode = force_custom_plan");
        batch.Add(live).With(projection.Name);
        if (guessed is not null)
        {
            select(guessed.Table, batch);
        }

        batch.Add("COMMIT");
        try
        {
            await using var reader = await batch.ExecuteReaderAsync(cancellation);
            if (!await reader.ReadAsync(cancellation))
            {
                // Nothing built yet is the same as nothing happened yet: no rows, as of position 0.
                return ([], 0);
            }

            var (found, position) = (reader.GetInt32(0), reader.GetInt64(1));
            if (!string.Equals(reader.GetString(2), columns, StringComparison.Ordinal))
            {
                throw new StoreUnavailableException($"The read model {projection.Name} is being rebuilt.", isFull: false);
            }

            if (guessed?.Number != found)
            {
                guess = new Guess(found, new RowTable(schema, projection.Name, found, rowSchema.Columns));
                return null;
            }

            return (await DocumentsAsync(reader, cancellation), position);
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.UndefinedTable && guessed is not null)
        {
            guess = null;
            return null;
        }
    }

    private static async Task<List<byte[]>> DocumentsAsync(NpgsqlDataReader reader, CancellationToken cancellation)
    {
        var documents = new List<byte[]>();
        await reader.NextResultAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            documents.Add(reader.GetFieldValue<byte[]>(0));
        }

        return documents;
    }

    private sealed record Guess(int Number, RowTable Table);
}
