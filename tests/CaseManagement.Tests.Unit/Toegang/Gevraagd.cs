using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.Tests.Unit.Toegang;

/// <summary>A read model that remembers what was asked of it.</summary>
internal sealed class Gevraagd<TRow>(IReadModel<TRow> rijen) : IReadModel<TRow>
    where TRow : class
{
    /// <summary>The pages that were asked for.</summary>
    public List<RowQuery> Bladen { get; } = [];

    public Task<TRow?> FindAsync(string key, CancellationToken cancellation = default) => rijen.FindAsync(key, cancellation);

    public Task<RowPage<TRow>> QueryAsync(RowQuery query, CancellationToken cancellation = default)
    {
        Bladen.Add(query);
        return rijen.QueryAsync(query, cancellation);
    }
}
