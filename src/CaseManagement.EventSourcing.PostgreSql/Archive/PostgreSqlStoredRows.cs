using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.PostgreSql.Projections;
using CaseManagement.EventSourcing.Projections;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Archive;

/// <summary>The rows of the live generation in one snapshot, on a connection of its own.</summary>
internal sealed class PostgreSqlStoredRows : IStoredRows
{
    // A comparison takes as long as the table is large; who died is noticed by the network.
    private const string Begin = """
        BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
        SET LOCAL statement_timeout = '4h'; SET LOCAL idle_in_transaction_session_timeout = '4h'
        """;

    private readonly NpgsqlConnection connection;
    private readonly RowTable table;
    private readonly int columns;

    private PostgreSqlStoredRows(NpgsqlConnection connection, RowTable table, IProjection projection, Generation live)
    {
        this.connection = connection;
        this.table = table;
        columns = projection.Schema.Columns.Count;
        Generation = live.State;
        HasColumns = string.Equals(live.Columns, RowSql.Signature(projection.Schema.Columns), StringComparison.Ordinal);
    }

    public GenerationState Generation { get; }

    public bool HasColumns { get; }

    public long Count { get; private init; }

    public int Parked { get; private init; }

    /// <summary>The rows, which own the connection from here on; nothing when no generation is live.</summary>
    public static async Task<PostgreSqlStoredRows?> OpenAsync(
        NpgsqlConnection connection, string schema, IProjection projection, CancellationToken cancellation)
    {
        await using (var begin = new NpgsqlCommand(Begin, connection))
        {
            await begin.ExecuteNonQueryAsync(cancellation);
        }

        if (await GenerationTable.LiveAsync(connection, schema, projection.Name, cancellation) is not { } live)
        {
            await EndAsync(connection);
            return null;
        }

        var stored = new RowTable(schema, projection.Name, live.Number, projection.Schema.Columns);
        await using var batch = new NpgsqlBatch(connection);
        batch.Add(stored.Count);
        batch.Add($"SELECT count(*)::int FROM {schema}.parked WHERE name = $1 AND number = $2").With(projection.Name).With(live.Number);
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        var count = reader.GetInt64(0);
        await reader.NextResultAsync(cancellation);
        await reader.ReadAsync(cancellation);
        return new PostgreSqlStoredRows(connection, stored, projection, live) { Count = count, Parked = reader.GetInt32(0) };
    }

    public IEnumerable<StoredRow> Read()
    {
        using var command = new NpgsqlCommand(table.All, connection);
        using var reader = Safely(() => command.ExecuteReader());
        while (Safely(reader.Read))
        {
            var values = new object?[columns];
            for (var index = 0; index < columns; index++)
            {
                values[index] = reader.IsDBNull(index + 2) ? null : reader.GetValue(index + 2);
            }

            yield return new StoredRow(reader.GetString(0), reader.GetFieldValue<byte[]>(1), values);
        }
    }

    public void Dispose()
    {
        try
        {
            using var end = new NpgsqlCommand("ROLLBACK", connection);
            end.ExecuteNonQuery();
        }
        catch (Exception error) when (Failure.IsOfDatabase(error))
        {
            // Its connection is gone, and its snapshot with it.
        }

        connection.Dispose();
    }

    private static async Task EndAsync(NpgsqlConnection connection)
    {
        await using var end = new NpgsqlCommand("ROLLBACK", connection);
        await end.ExecuteNonQueryAsync();
    }

    private static T Safely<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception error) when (Failure.IsOfDatabase(error))
        {
            throw Failure.ToUnavailable(error);
        }
    }
}
