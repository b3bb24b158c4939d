using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.EventSourcing.Sqlite.Projections;

/// <summary>The SQL of the table of one generation, for SQLite: text compares by its bytes and an empty column is the lowest of itself.</summary>
internal sealed class RowTable : RowSql
{
    public RowTable(string projection, int number, IReadOnlyList<RowColumn> columns)
        : base("", projection, number, columns, '?')
    {
        Find = $"SELECT doc FROM {Table} WHERE key = ?1";
        Remove = $"DELETE FROM {Table} WHERE key = ?1";
        Put = $"INSERT INTO {Table} VALUES (?1, ?2{List(index => $", ?{index + 3}")}) {OnConflict}";
        Touch = $"UPDATE {Table} SET doc = ?2{List(index => columns[index].HasIndex ? "" : $", {Column(index)} = ?{index + 3}")} "
            + $"WHERE key = ?1{List(index => columns[index].HasIndex ? $" AND {Column(index)} IS ?{index + 3}" : "")}";
    }

    /// <summary>Parameter 1: key.</summary>
    public string Find { get; }

    /// <summary>Parameter 1: key.</summary>
    public string Remove { get; }

    /// <summary>Parameter 1: key, 2: document, from 3: index columns.</summary>
    public string Put { get; }

    /// <summary>Changes a row of which no index moves; the parameters are those of <see cref="Put"/>.</summary>
    public string Touch { get; }

    /// <summary>The table and an index per column that asks for one; the key is in the index because it breaks ties.</summary>
    public string Create =>
        $"CREATE TABLE {Table}(key TEXT PRIMARY KEY NOT NULL, doc BLOB NOT NULL{List(index => $", {Column(index)} {KindOf(index)}")});"
        + List(index => Columns[index].HasIndex ? $"CREATE INDEX {Table}__{index} ON {Table}({Column(index)}, key);" : "");

    /// <summary>The query; the values of its conditions are parameters 1, 2 …, then limit and offset.</summary>
    public string Query(RowQuery query) => Select(query, nulls: "");

    private string KindOf(int index) => Columns[index].Kind == RowColumnKind.Text ? "TEXT" : "INTEGER";
}
