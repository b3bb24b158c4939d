using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.Projections;
using Npgsql;
using NpgsqlTypes;

namespace CaseManagement.EventSourcing.PostgreSql.Projections;

/// <summary>
/// The SQL of the table of one generation. Names come from code and are checked, never from a caller's request. Text is compared by its
/// bytes, and an empty column counts as lower than any value.
/// </summary>
internal sealed class RowTable
{
    private const int LongestName = 40;

    private readonly string table;
    private readonly string put;
    private readonly string remove;
    private readonly string find;
    private readonly IReadOnlyList<RowColumn> columns;

    public RowTable(string schema, string projection, int number, IReadOnlyList<RowColumn> columns)
    {
        CheckName(projection);
        foreach (var column in columns)
        {
            CheckName(column.Name);
        }

        this.columns = columns;
        table = $"{schema}.rm_{projection}__g{number}";
        find = $"SELECT doc FROM {table} WHERE key = $1";
        remove = $"DELETE FROM {table} WHERE key = ANY ($1)";
        put = $"INSERT INTO {table} SELECT * FROM unnest($1, $2{List(", $", index => $"{index + 3}")}) "
            + $"ON CONFLICT (key) DO UPDATE SET doc = excluded.doc{List(", ", index => $"{Column(index)} = excluded.{Column(index)}")}";
        All = $"SELECT key, doc{List(", ", Column)} FROM {table} ORDER BY key";
        Count = $"SELECT count(*) FROM {table}";
        Drop = $"DROP TABLE IF EXISTS {table}";
    }

    /// <summary>Key, document and index columns of every row, in order of the bytes of the key.</summary>
    public string All { get; }

    /// <summary>The number of rows.</summary>
    public string Count { get; }

    /// <summary>Removes the table.</summary>
    public string Drop { get; }

    /// <summary>The table and its indexes; the key is in each because it breaks ties.</summary>
    public string Create =>
        $"CREATE TABLE {table}(key text COLLATE \"C\" PRIMARY KEY, doc bytea NOT NULL{List(", ", index => $"{Column(index)} {KindOf(index)}")});"
        + List("", index => columns[index].HasIndex ? $"CREATE INDEX ON {table}({Column(index)} NULLS FIRST, key);" : "");

    /// <summary>What tells whether a table fits the columns that this program expects.</summary>
    public static string Signature(IReadOnlyList<RowColumn> columns) =>
        string.Join(',', columns.Select(column => $"{column.Name}:{column.Kind}"));

    /// <summary>The document of a key.</summary>
    public void Find(NpgsqlBatch batch, string key) => batch.Add(find).With(ProperText.Of(key));

    /// <summary>Inserts or replaces rows.</summary>
    public void Put(NpgsqlBatch batch, List<RowChange> rows)
    {
        var command = batch.Add(put).WithMany(rows, row => row.Key, NpgsqlDbType.Text).WithMany(rows, row => row.Document!, NpgsqlDbType.Bytea);
        for (var index = 0; index < columns.Count; index++)
        {
            var column = index;
            _ = columns[index].Kind == RowColumnKind.Text
                ? command.WithMany(rows, row => (string?)row.Values[column], NpgsqlDbType.Text)
                : command.WithMany(rows, row => (long?)row.Values[column], NpgsqlDbType.Bigint);
        }
    }

    /// <summary>Removes rows.</summary>
    public void Remove(NpgsqlBatch batch, List<RowChange> rows) => batch.Add(remove).WithMany(rows, row => row.Key, NpgsqlDbType.Text);

    /// <summary>The documents that fit a query, in order.</summary>
    public void Query(NpgsqlBatch batch, RowQuery query)
    {
        var where = string.Join(" AND ", query.Where.Select((condition, index) =>
            $"{Known(condition)} {Symbol(condition.Operator)} ${index + 1}"));
        var direction = query.Descending ? " DESC" : "";
        var nulls = query.Descending ? " NULLS LAST" : " NULLS FIRST";
        var order = query.OrderBy is null ? "" : $"{Known(query.OrderBy)}{direction}{nulls}, ";
        var command = batch.Add(
            $"SELECT doc FROM {table}{(where.Length > 0 ? " WHERE " + where : "")} ORDER BY {order}key{direction} "
            + $"LIMIT ${query.Where.Count + 1} OFFSET ${query.Where.Count + 2}");
        foreach (var condition in query.Where)
        {
            _ = condition.Value is long number ? command.With(number) : command.With(ProperText.Of((string)condition.Value));
        }

        command.With((long)query.Limit).With((long)query.Offset);
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
        if (name.Length is 0 or > LongestName || name is "key" or "doc" || !name.All(letter => letter is >= 'a' and <= 'z' or '_'))
        {
            throw new ArgumentException($"'{name}' is not a name of at most {LongestName} lower-case letters and underscores, or it is taken.", nameof(name));
        }
    }

    private string KindOf(int index) => columns[index].Kind == RowColumnKind.Text ? "text COLLATE \"C\"" : "bigint";

    private string Column(int index) => $"\"{columns[index].Name}\"";

    private string List(string separator, Func<int, string> item) =>
        string.Concat(columns.Select((_, index) => item(index) is { Length: > 0 } text ? separator + text : ""));

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
