using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.EventSourcing.Sqlite.Projections;

/// <summary>The SQL of the table of one generation. Names come from code and are checked, never from a caller's request.</summary>
internal sealed class RowTable
{
    private readonly string table;
    private readonly IReadOnlyList<RowColumn> columns;

    public RowTable(string projection, int number, IReadOnlyList<RowColumn> columns)
    {
        CheckName(projection);
        foreach (var column in columns)
        {
            CheckName(column.Name);
        }

        this.columns = columns;
        table = $"rm_{projection}__g{number}";
        Find = $"SELECT doc FROM {table} WHERE key = ?1";
        Remove = $"DELETE FROM {table} WHERE key = ?1";
        Put = $"INSERT INTO {table} VALUES (?1, ?2{List(", ?", index => $"{index + 3}")}) "
            + $"ON CONFLICT (key) DO UPDATE SET doc = excluded.doc{List(", ", index => $"{Column(index)} = excluded.{Column(index)}")}";
        All = $"SELECT key, doc{List("", index => $", {Column(index)}")} FROM {table} ORDER BY key";
        Count = $"SELECT count(*) FROM {table}";
        Touch = $"UPDATE {table} SET doc = ?2{List("", index => columns[index].HasIndex ? "" : $", {Column(index)} = ?{index + 3}")} "
            + $"WHERE key = ?1{List("", index => columns[index].HasIndex ? $" AND {Column(index)} IS ?{index + 3}" : "")}";
        Drop = $"DROP TABLE IF EXISTS {table}";
    }

    /// <summary>Parameter 1: key.</summary>
    public string Find { get; }

    /// <summary>Parameter 1: key.</summary>
    public string Remove { get; }

    /// <summary>Parameter 1: key, 2: document, from 3: index columns.</summary>
    public string Put { get; }

    /// <summary>Key, document and index columns of every row, in order of the bytes of the key.</summary>
    public string All { get; }

    /// <summary>The number of rows.</summary>
    public string Count { get; }

    /// <summary>Changes a row of which no index moves; the parameters are those of <see cref="Put"/>.</summary>
    public string Touch { get; }

    /// <summary>Removes the table.</summary>
    public string Drop { get; }

    /// <summary>The table and an index per column that asks for one; the key is in the index because it breaks ties.</summary>
    public string Create =>
        $"CREATE TABLE {table}(key TEXT PRIMARY KEY NOT NULL, doc BLOB NOT NULL{List(", ", index => $"{Column(index)} {KindOf(index)}")});"
        + List("", index => columns[index].HasIndex ? $"CREATE INDEX {table}__{index} ON {table}({Column(index)}, key);" : "");

    /// <summary>What tells whether a table fits the columns that this program expects.</summary>
    public static string Signature(IReadOnlyList<RowColumn> columns) =>
        string.Join(',', columns.Select(column => $"{column.Name}:{column.Kind}"));

    /// <summary>The query; the values of its conditions are parameters 1, 2 …, then limit and offset.</summary>
    public string Query(RowQuery query)
    {
        var where = string.Join(" AND ", query.Where.Select((condition, index) =>
            $"{Known(condition)} {Symbol(condition.Operator)} ?{index + 1}"));
        var direction = query.Descending ? " DESC" : "";
        var order = query.OrderBy is null ? "" : $"{Known(query.OrderBy)}{direction}, ";
        return $"SELECT doc FROM {table}{(where.Length > 0 ? " WHERE " + where : "")} ORDER BY {order}key{direction} "
            + $"LIMIT ?{query.Where.Count + 1} OFFSET ?{query.Where.Count + 2}";
    }

    private static string Symbol(RowOperator @operator) => @operator switch
    {
        RowOperator.Equal => "=",
        RowOperator.AtLeast => ">=",
        RowOperator.LessThan => "<",
        _ => throw new ArgumentOutOfRangeException(nameof(@operator), @operator, "Not a comparison."),
    };

    private static void CheckName(string name)
    {
        if (name.Length is 0 or > 60 || name is "key" or "doc" || !name.All(letter => letter is >= 'a' and <= 'z' or '_'))
        {
            throw new ArgumentException($"'{name}' is not a name of lower-case letters and underscores, or it is taken.", nameof(name));
        }
    }

    private string KindOf(int index) => columns[index].Kind == RowColumnKind.Text ? "TEXT" : "INTEGER";

    private string Column(int index) => $"\"{columns[index].Name}\"";

    private string List(string separator, Func<int, string> item) =>
        string.Concat(columns.Select((_, index) => separator + item(index)));

    private string Known(RowCondition condition)
    {
        var name = Known(condition.Column);
        var kind = columns.First(column => string.Equals(column.Name, condition.Column, StringComparison.Ordinal)).Kind;
        return (kind, condition.Value) is (RowColumnKind.Text, string) or (RowColumnKind.Number, long)
            ? name
            : throw new ArgumentException($"The column '{condition.Column}' is compared with a value of its own kind.", nameof(condition));
    }

    private string Known(string column) => columns.Any(known => string.Equals(known.Name, column, StringComparison.Ordinal))
        ? $"\"{column}\""
        : throw new ArgumentException($"'{column}' is not an index column.", nameof(column));
}
