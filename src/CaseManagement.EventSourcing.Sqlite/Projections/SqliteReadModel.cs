using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Sqlite.Projections;

/// <summary>Reads the generation that is live at the moment of each read; its rows and position come from one snapshot.</summary>
internal sealed class SqliteReadModel<TRow>(Projection<TRow> projection, ReaderPool readers) : IReadModel<TRow>
    where TRow : class
{
    private const int LargestPage = 10_000;

    private readonly IRowSchema schema = projection.Schema;
    private readonly string columns = RowSql.Signature(projection.Schema.Columns);

    public Task<TRow?> FindAsync(string key, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var (documents, _) = Snapshot(table => table.Find, statement => statement.Bind(1, key));
        return Task.FromResult(documents.Count == 0 ? null : (TRow?)schema.FromDocument(documents[0]));
    }

    public Task<RowPage<TRow>> QueryAsync(RowQuery query, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Limit, 1, nameof(query));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.Limit, LargestPage, nameof(query));
        ArgumentOutOfRangeException.ThrowIfNegative(query.Offset, nameof(query));
        var (documents, position) = Snapshot(table => table.Query(query), statement =>
        {
            var index = 0;
            foreach (var condition in query.Where)
            {
                statement.BindValue(++index, condition.Value);
            }

            statement.Bind(++index, query.Limit).Bind(++index, query.Offset);
        });
        return Task.FromResult(new RowPage<TRow>(documents.ConvertAll(document => (TRow)schema.FromDocument(document)), position));
    }

    private (List<byte[]> Documents, long Position) Snapshot(Func<RowTable, string> sql, Action<Statement> bind) =>
        readers.Read((sql, bind), (db, read) =>
        {
            db.Prepare("BEGIN").Run();
            try
            {
                // Nothing built yet is the same as nothing happened yet: no rows, as of position 0.
                return GenerationTable.Live(db, projection.Name) is { } live
                    ? (Documents(db, live, read.sql, read.bind), live.Checkpoint)
                    : ([], 0);
            }
            finally
            {
                db.Prepare("COMMIT").Run();
            }
        });

    private List<byte[]> Documents(SqliteDb db, Generation live, Func<RowTable, string> sql, Action<Statement> bind)
    {
        if (!string.Equals(live.Columns, columns, StringComparison.Ordinal))
        {
            throw new StoreUnavailableException($"The read model {projection.Name} is being rebuilt.", isFull: false);
        }

        var statement = db.Prepare(sql(new RowTable(projection.Name, live.Number, schema.Columns)));
        try
        {
            bind(statement);
            var documents = new List<byte[]>();
            while (statement.Step())
            {
                documents.Add(statement.Blob(0).ToArray());
            }

            return documents;
        }
        finally
        {
            statement.Reset();
        }
    }
}
