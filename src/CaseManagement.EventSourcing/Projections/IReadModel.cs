namespace CaseManagement.EventSourcing.Projections;

/// <summary>Reads the live generation of a read model.</summary>
/// <typeparam name="TRow">The row.</typeparam>
public interface IReadModel<TRow>
    where TRow : class
{
    /// <summary>The row with this key, or <see langword="null"/>.</summary>
    Task<TRow?> FindAsync(string key, CancellationToken cancellation = default);

    /// <summary>The rows that fit, in order, with the log position that they reflect.</summary>
    Task<RowPage<TRow>> QueryAsync(RowQuery query, CancellationToken cancellation = default);
}

/// <summary>A page of rows.</summary>
/// <typeparam name="TRow">The row.</typeparam>
/// <param name="Rows">The rows, in the order asked.</param>
/// <param name="Position">The log position that the read model reflected.</param>
public sealed record RowPage<TRow>(IReadOnlyList<TRow> Rows, long Position);

/// <summary>Which rows, in which order. All conditions must hold.</summary>
public sealed record RowQuery
{
    /// <summary>Conditions on index columns or on the key.</summary>
    public IReadOnlyList<RowCondition> Where { get; init; } = [];

    /// <summary>Column to order by; ties are broken by key. <see langword="null"/> orders by key.</summary>
    public string? OrderBy { get; init; }

    /// <summary>Whether the order is from high to low.</summary>
    public bool Descending { get; init; }

    /// <summary>At most this many rows; 1 to 10,000.</summary>
    public int Limit { get; init; } = 1000;

    /// <summary>How many rows to pass over first.</summary>
    public int Offset { get; init; }
}

/// <summary>A condition on one index column, or on the key.</summary>
/// <param name="Column">An index column of the read model, or <see cref="Key"/>.</param>
/// <param name="Operator">How to compare.</param>
/// <param name="Value"><see cref="string"/> or <see cref="long"/>, as the column is; a key is a text.</param>
public sealed record RowCondition(string Column, RowOperator Operator, object Value)
{
    /// <summary>The key of a row, which every store finds without an index of its own: rows that are looked up together may share the beginning of theirs.</summary>
    public const string Key = "key";

    /// <summary>The conditions for a key to begin so.</summary>
    /// <param name="start">The beginning, which ends in a character below U+D7FF.</param>
    public static IReadOnlyList<RowCondition> KeyStartsWith(string start) =>
        [new(Key, RowOperator.AtLeast, start), new(Key, RowOperator.LessThan, $"{start[..^1]}{(char)(start[^1] + 1)}")];
}

/// <summary>Comparisons on an index column; a row whose column is empty never fits.</summary>
public enum RowOperator
{
    /// <summary>The same value.</summary>
    Equal,

    /// <summary>This value or later.</summary>
    AtLeast,

    /// <summary>Before this value.</summary>
    LessThan,
}
