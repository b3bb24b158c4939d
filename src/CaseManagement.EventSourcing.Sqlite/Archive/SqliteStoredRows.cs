using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Sqlite.Projections;

namespace CaseManagement.EventSourcing.Sqlite.Archive;

/// <summary>The rows of the live generation in one read transaction, on a connection of its own.</summary>
internal sealed class SqliteStoredRows : IStoredRows
{
    private readonly SqliteDb db;
    private readonly RowTable table;
    private readonly int columns;

    private SqliteStoredRows(SqliteDb db, IProjection projection, Generation live)
    {
        this.db = db;
        columns = projection.Schema.Columns.Count;
        table = new RowTable(projection.Name, live.Number, projection.Schema.Columns);
        Generation = live.State;
        HasColumns = string.Equals(live.Columns, RowSql.Signature(projection.Schema.Columns), StringComparison.Ordinal);
        Parked = ParkedTable.Of(db, projection.Name, live.Number).Count;
        var statement = db.Prepare(table.Count);
        statement.Step();
        Count = statement.Long(0);
        statement.Reset();
    }

    public GenerationState Generation { get; }

    public bool HasColumns { get; }

    public long Count { get; }

    public int Parked { get; }

    /// <exception cref="Streams.StoreUnavailableException">The file cannot be read.</exception>
    public static SqliteStoredRows? Open(string path, IProjection projection)
    {
        SqliteDb? opened = null;
        try
        {
            opened = SqliteDb.OpenReader(path);
            opened.Prepare("BEGIN").Run();
            if (GenerationTable.Live(opened, projection.Name) is { } live)
            {
                return new SqliteStoredRows(opened, projection, live);
            }

            opened.Dispose();
            return null;
        }
        catch (SqliteFailureException failure)
        {
            opened?.Dispose();
            throw failure.ToUnavailable();
        }
    }

    public IEnumerable<StoredRow> Read()
    {
        var statement = db.Prepare(table.All);
        while (Step(statement))
        {
            var values = new object?[columns];
            for (var index = 0; index < columns; index++)
            {
                values[index] = statement.Value(index + 2);
            }

            yield return new StoredRow(statement.Text(0), statement.Blob(1).ToArray(), values);
        }

        statement.Reset();
    }

    public void Dispose() => db.Dispose();

    private static bool Step(Statement statement)
    {
        try
        {
            return statement.Step();
        }
        catch (SqliteFailureException failure)
        {
            throw failure.ToUnavailable();
        }
    }
}
