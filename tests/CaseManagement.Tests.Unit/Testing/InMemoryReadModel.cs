using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.Tests.Unit.Testing;

internal sealed class InMemoryReadModel<TRow>(InMemoryProjectionStore store, Projection<TRow> projection) : IReadModel<TRow>
    where TRow : class
{
    public Task<TRow?> FindAsync(string key, CancellationToken cancellation = default)
    {
        lock (store.Gate)
        {
            var document = store.Live(projection.Name).Documents.GetValueOrDefault(key);
            return Task.FromResult(document is null ? null : (TRow?)projection.Schema.FromDocument(document));
        }
    }

    public Task<RowPage<TRow>> QueryAsync(RowQuery query, CancellationToken cancellation = default)
    {
        if (query.Limit is < 1 or > 10_000)
        {
            throw new ArgumentOutOfRangeException(nameof(query), "The limit is 1 to 10,000.");
        }

        lock (store.Gate)
        {
            var live = store.Live(projection.Name);
            var rows = live.Documents
                .Select(d => (d.Key, Row: projection.Schema.FromDocument(d.Value)))
                .Where(r => query.Where.All(condition => Fits(r.Key, r.Row, condition)))
                .ToList();
            rows.Sort((a, b) => Compare(a, b, query));
            return Task.FromResult(new RowPage<TRow>(
                [.. rows.Skip(query.Offset).Take(query.Limit).Select(r => (TRow)r.Row)], live.Checkpoint));
        }
    }

    private int Compare((string Key, object Row) a, (string Key, object Row) b, RowQuery query)
    {
        var order = query.OrderBy is { } column ? Compare(ValueOf(a.Row, column), ValueOf(b.Row, column)) : 0;
        order = order == 0 ? string.CompareOrdinal(a.Key, b.Key) : order;
        return query.Descending ? -order : order;
    }

    private bool Fits(string key, object row, RowCondition condition) => (condition.Column is RowCondition.Key ? key : ValueOf(row, condition.Column)) is { } value && condition.Operator switch
    {
        RowOperator.Equal => Compare(value, condition.Value) == 0,
        RowOperator.AtLeast => Compare(value, condition.Value) >= 0,
        _ => Compare(value, condition.Value) < 0,
    };

    private object? ValueOf(object row, string column)
    {
        var index = projection.Schema.Columns.Select((c, i) => (c.Name, Index: i))
            .Single(c => string.Equals(c.Name, column, StringComparison.Ordinal)).Index;
        return projection.Schema.ValueOf(row, index);
    }

    /// <summary>Empty first, numbers by size, text ordinally.</summary>
    private static int Compare(object? a, object? b) => (a, b) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (long x, long y) => x.CompareTo(y),
        _ => string.CompareOrdinal((string)a, (string)b),
    };
}
