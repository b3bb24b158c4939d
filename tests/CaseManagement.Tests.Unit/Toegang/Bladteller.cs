using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.Tests.Unit.Toegang;

/// <summary>Hands out the rows of another, and remembers which pages were asked.</summary>
internal sealed class Bladteller<TRow>(IReadModel<TRow> rijen) : IReadModel<TRow>
    where TRow : class
{
    public List<RowQuery> Vragen { get; } = [];

    public Task<TRow?> FindAsync(string key, CancellationToken cancellation = default) => rijen.FindAsync(key, cancellation);

    public Task<RowPage<TRow>> QueryAsync(RowQuery query, CancellationToken cancellation = default)
    {
        Vragen.Add(query);
        return rijen.QueryAsync(query, cancellation);
    }
}
