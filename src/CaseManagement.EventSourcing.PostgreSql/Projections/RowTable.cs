using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.Projections;
using Npgsql;
using NpgsqlTypes;

namespace CaseManagement.EventSourcing.PostgreSql.Projections;

/// <summary>
/// The SQL of the table of one generation, for PostgreSQL: text is made to compare by its bytes, and an empty column to count as lower
/// than any value.
/// </summary>
internal sealed class RowTable : RowSql
{
    private readonly string put;
    private readonly string remove;
    private readonly string find;

    public RowTable(string schema, string projection, int number, IReadOnlyList<RowColumn> columns)
        : base($"{schema}.", projection, number, columns, '$')
    {
        find = $"SELECT doc FROM {Table} WHERE key = $1";
        remove = $"DELETE FROM {Table} WHERE key = ANY ($1)";
        put = $"INSERT INTO {Table} SELECT * FROM unnest($1, $2{List(index => $", ${index + 3}")}) {OnConflict}";
    }

    /// <summary>The table and its indexes; the key is in each because it breaks ties.</summary>
    public string Create =>
        $"CREATE TABLE {Table}(key text COLLATE \"C\" PRIMARY KEY, doc bytea NOT NULL{List(index => $", {Column(index)} {KindOf(index)}")});"
        + List(index => Columns[index].HasIndex ? $"CREATE INDEX ON {Table}({Column(index)} NULLS FIRST, key);" : "");

    /// <summary>The document of a key.</summary>
    public void Find(NpgsqlBatch batch, string key) => batch.Add(find).With(ProperText.Of(key));

    /// <summary>Inserts or replaces rows.</summary>
    public void Put(NpgsqlBatch batch, List<RowChange> rows)
    {
        var command = batch.Add(put).WithMany(rows, row => row.Key, NpgsqlDbType.Text).WithMany(rows, row => row.Document!, NpgsqlDbType.Bytea);
        for (var index = 0; index < Columns.Count; index++)
        {
            var column = index;
            _ = Columns[index].Kind == RowColumnKind.Text
                ? command.WithMany(rows, row => (string?)row.Values[column], NpgsqlDbType.Text)
                : command.WithMany(rows, row => (long?)row.Values[column], NpgsqlDbType.Bigint);
        }
    }

    /// <summary>Removes rows.</summary>
    public void Remove(NpgsqlBatch batch, List<RowChange> rows) => batch.Add(remove).WithMany(rows, row => row.Key, NpgsqlDbType.Text);

    /// <summary>The documents that fit a query, in order.</summary>
    public void Query(NpgsqlBatch batch, RowQuery query)
    {
        var command = batch.Add(Select(query, nulls: query.Descending ? " NULLS LAST" : " NULLS FIRST"));
        foreach (var condition in query.Where)
        {
            _ = condition.Value is long number ? command.With(number) : command.With(ProperText.Of((string)condition.Value));
        }

        command.With((long)query.Limit).With((long)query.Offset);
    }

    private string KindOf(int index) => Columns[index].Kind == RowColumnKind.Text ? "text COLLATE \"C\"" : "bigint";
}
