using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.Tests.Unit.Testing;

/// <summary>Read models in memory; rows are kept as documents, as a database would, so that sharing and plain text show up.</summary>
public sealed class InMemoryProjectionStore : IProjectionStore
{
    private readonly Dictionary<string, SortedDictionary<int, InMemoryGeneration>> projections = new(StringComparer.Ordinal);

    internal Lock Gate { get; } = new();

    public Task<GenerationState> OpenAsync(IProjection projection, CancellationToken cancellation = default)
    {
        lock (Gate)
        {
            if (!projections.TryGetValue(projection.Name, out var generations))
            {
                projections[projection.Name] = generations = new() { [1] = new(1, projection.Version) { IsLive = true } };
            }

            return Task.FromResult(generations.Values.Single(g => g.IsLive).State);
        }
    }

    public Task<GenerationState> BeginRebuildAsync(IProjection projection, CancellationToken cancellation = default)
    {
        lock (Gate)
        {
            var generations = projections[projection.Name];
            var live = generations.Values.Single(g => g.IsLive);
            foreach (var unfinished in generations.Keys.Where(number => number > live.Number).ToList())
            {
                generations.Remove(unfinished);
            }

            var next = new InMemoryGeneration(live.Number + 1, projection.Version);
            generations[next.Number] = next;
            return Task.FromResult(next.State);
        }
    }

    public IProjectionBatch BeginBatch(IProjection projection, GenerationState generation) =>
        new InMemoryBatch(this, projection.Schema, Find(projection.Name, generation.Number), generation);

    public Task PromoteAsync(IProjection projection, GenerationState generation, CancellationToken cancellation = default)
    {
        lock (Gate)
        {
            if (projections[projection.Name][generation.Number].State is var now && now != generation && !now.IsLive)
            {
                throw new GenerationLostException(projection.Name);
            }

            foreach (var other in projections[projection.Name].Values)
            {
                other.IsLive = other.Number == generation.Number;
            }
        }

        return Task.CompletedTask;
    }

    public Task DropRetiredAsync(IProjection projection, CancellationToken cancellation = default)
    {
        lock (Gate)
        {
            var generations = projections[projection.Name];
            var live = generations.Values.Single(g => g.IsLive).Number;
            foreach (var retired in generations.Keys.Where(number => number < live).ToList())
            {
                generations.Remove(retired);
            }
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<ProjectionStatus>> StatusAsync(CancellationToken cancellation = default)
    {
        lock (Gate)
        {
            return Task.FromResult<IReadOnlyList<ProjectionStatus>>([.. projections.Select(p => Live(p.Key) is var live
                ? new ProjectionStatus(p.Key, live.Checkpoint, live.Parked.Count, live.Number) : null!)]);
        }
    }

    public Task<IReadOnlyList<ParkedStream>> ParkedAsync(string projection, CancellationToken cancellation = default)
    {
        lock (Gate)
        {
            return Task.FromResult<IReadOnlyList<ParkedStream>>(
                projections.ContainsKey(projection) ? [.. Live(projection).Parked.Values.OrderBy(p => p.Position)] : []);
        }
    }

    public IReadModel<TRow> Read<TRow>(Projection<TRow> projection)
        where TRow : class => new InMemoryReadModel<TRow>(this, projection);

    /// <summary>The documents of the live generation, to compare and to search for plain text.</summary>
    public IReadOnlyDictionary<string, byte[]> Documents(string projection)
    {
        lock (Gate)
        {
            return Live(projection).Documents.ToDictionary(StringComparer.Ordinal);
        }
    }

    internal InMemoryGeneration Live(string projection) => projections[projection].Values.Single(g => g.IsLive);

    private InMemoryGeneration? Find(string projection, int number)
    {
        lock (Gate)
        {
            return projections[projection].GetValueOrDefault(number);
        }
    }
}
