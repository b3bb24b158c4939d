namespace CaseManagement.EventSourcing.Projections;

/// <summary>
/// The SQL that the relational stores share for the table of one generation. Names come from code and are checked, never from a caller's
/// request.
/// </summary>
internal abstract class RowSql
{
    // What a store puts around a name must fit within the 63 bytes of PostgreSQL.
    private const int LongestName = 40;

    private readonly char parameter;

    /// <param name="schema">What stands before the name of the table: a schema and a dot, or nothing.</param>
    /// <param name="projection">Name of the projection.</param>
    /// <param name="number">Number of the generation.</param>
    /// <param name="columns">The index columns.</param>
    /// <param name="parameter">What stands before the number of a parameter.</param>
    /// <exception cref="ArgumentException">A name is not one of lower-case letters and underscores, or it is taken.</exception>
    protected RowSql(string schema, string projection, int number, IReadOnlyList<RowColumn> columns, char parameter)
    {
        CheckName(projection);
        foreach (var column in columns)
        {
            CheckName(column.Name);
        }

        this.parameter = parameter;
        Columns = columns;
        Table = $"{schema}rm_{projection}__g{number}";
        All = $"SELECT key, doc{List(index => $", {Column(index)}")} FROM {Table} ORDER BY key";
        Count = $"SELECT count(*) FROM {Table}";
        Drop = $"DROP TABLE IF EXISTS {Table}";
        OnConflict = $"ON CONFLICT (key) DO UPDATE SET doc = excluded.doc{List(index => $", {Column(index)} = excluded.{Column(index)}")}";
    }

    /// <summary>Key, document and index columns of every row, in order of the bytes of the key.</summary>
    public string All { get; }

    /// <summary>The number of rows.</summary>
    public string Count { get; }

    /// <summary>Removes the table.</summary>
    public string Drop { get; }

    /// <summary>The name of the table.</summary>
    protected string Table { get; }

    /// <summary>The index columns.</summary>
    protected IReadOnlyList<RowColumn> Columns { get; }

    /// <summary>Makes an insert replace the row of the same key.</summary>
    protected string OnConflict { get; }

    /// <summary>What tells whether a table fits the columns that this program expects.</summary>
    public static string Signature(IReadOnlyList<RowColumn> columns) =>
        string.Join(',', columns.Select(column => $"{column.Name}:{column.Kind}"));

    /// <summary>The query; the values of its conditions are parameters 1, 2 …, then limit and offset. An empty column is lower than any value.</summary>
    /// <param name="query">What is asked.</param>
    /// <param name="nulls">What puts empty columns where they belong, where the database does not of itself.</param>
    protected string Select(RowQuery query, string nulls)
    {
        var where = string.Join(" AND ", query.Where.Select((condition, index) =>
            $"{Known(condition)} {Symbol(condition.Operator)} {parameter}{index + 1}"));
        var direction = query.Descending ? " DESC" : "";
        var order = query.OrderBy is null ? "" : $"{Known(query.OrderBy)}{direction}{nulls}, ";
        return $"SELECT doc FROM {Table}{(where.Length > 0 ? " WHERE " + where : "")} ORDER BY {order}key{direction} "
            + $"LIMIT {parameter}{query.Where.Count + 1} OFFSET {parameter}{query.Where.Count + 2}";
    }

    /// <summary>The quoted name of a column.</summary>
    protected string Column(int index) => $"\"{Columns[index].Name}\"";

    /// <summary>One piece of SQL per column.</summary>
    protected string List(Func<int, string> item) => string.Concat(Columns.Select((_, index) => item(index)));

    private static string Symbol(RowOperator @operator) => @operator switch
    {
        RowOperator.Equal => "=",
        RowOperator.AtLeast => ">=",
        RowOperator.LessThan => "<",
        _ => throw new ArgumentOutOfRangeException(nameof(@operator), @operator, "Not a comparison."),
    };

    private static void CheckName(string name)
    {
        if (name.Length is 0 or > LongestName || name is RowCondition.Key or "doc" || !name.All(letter => letter is >= 'a' and <= 'z' or '_'))
        {
            throw new ArgumentException($"'{name}' is not a name of at most {LongestName} lower-case letters and underscores, or it is taken.", nameof(name));
        }
    }

    private string Known(RowCondition condition)
    {
        if (condition is { Column: RowCondition.Key, Value: string })
        {
            return RowCondition.Key;
        }

        var name = Known(condition.Column);
        var kind = Columns.First(column => string.Equals(column.Name, condition.Column, StringComparison.Ordinal)).Kind;
        return (kind, condition.Value) is (RowColumnKind.Text, string) or (RowColumnKind.Number, long)
            ? name
            : throw new ArgumentException($"The column '{condition.Column}' is compared with a value of its own kind.", nameof(condition));
    }

    private string Known(string column) => Columns.Any(known => string.Equals(known.Name, column, StringComparison.Ordinal))
        ? $"\"{column}\""
        : throw new ArgumentException($"'{column}' is not an index column.", nameof(column));
}
