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
    /// <summary>Conditions on index columns.</summary>
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

/// <summary>A condition on one index column.</summary>
/// <param name="Column">An index column of the read model.</param>
/// <param name="Operator">How to compare.</param>
/// <param name="Value"><see cref="string"/> or <see cref="long"/>, as the column is.</param>
public sealed record RowCondition(string Column, RowOperator Operator, object Value);

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
