using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>A store of read models whose rows cannot be read as long as a test says so.</summary>
internal sealed class FailingProjectionStore(IProjectionStore inner) : IProjectionStore
{
    internal bool Fails { get => Failures > 0; set => Failures = value ? int.MaxValue : 0; }

    /// <summary>How many reads of a row will fail from now on.</summary>
    internal int Failures { get; set; }

    /// <summary>With what they fail.</summary>
    internal Exception Error { get; set; } = new StoreUnavailableException("The disk is away.", isFull: false);

    public Task<GenerationState> OpenAsync(IProjection projection, CancellationToken cancellation = default) =>
        inner.OpenAsync(projection, cancellation);

    public Task<GenerationState> BeginRebuildAsync(IProjection projection, CancellationToken cancellation = default) =>
        inner.BeginRebuildAsync(projection, cancellation);

    public IProjectionBatch BeginBatch(IProjection projection, GenerationState generation) =>
        new Batch(this, inner.BeginBatch(projection, generation));

    /// <summary>Runs after a promotion.</summary>
    internal Func<Task> Promoted { get; set; } = () => Task.CompletedTask;

    /// <summary>Runs before a promotion.</summary>
    internal Func<GenerationState, Task> Promoting { get; set; } = _ => Task.CompletedTask;

    public async Task PromoteAsync(IProjection projection, GenerationState generation, CancellationToken cancellation = default)
    {
        await Promoting(generation);
        await inner.PromoteAsync(projection, generation, cancellation);
        await Promoted();
    }

    public Task DropRetiredAsync(IProjection projection, CancellationToken cancellation = default) =>
        inner.DropRetiredAsync(projection, cancellation);

    public Task<IReadOnlyList<ProjectionStatus>> StatusAsync(CancellationToken cancellation = default) => inner.StatusAsync(cancellation);

    public Task<IReadOnlyList<ParkedStream>> ParkedAsync(string projection, CancellationToken cancellation = default) =>
        inner.ParkedAsync(projection, cancellation);

    public IReadModel<TRow> Read<TRow>(Projection<TRow> projection)
        where TRow : class => inner.Read(projection);

    private Exception Failing()
    {
        Failures--;
        return Error;
    }

    private sealed class Batch(FailingProjectionStore store, IProjectionBatch inner) : IProjectionBatch
    {
        public Guid Id => inner.Id;

        public ValueTask<object?> FindAsync(string key) =>
            store.Failures > 0 ? throw store.Failing() : inner.FindAsync(key);

        public void Put(string key, object row) => inner.Put(key, row);

        public void Remove(string key) => inner.Remove(key);

        public Task<IReadOnlyDictionary<StreamName, ParkedStream>> ParkedAsync(CancellationToken cancellation = default) =>
            inner.ParkedAsync(cancellation);

        public void Park(ParkedStream parked) => inner.Park(parked);

        public void Unpark(StreamName stream) => inner.Unpark(stream);

        public Task<bool> CommitAsync(long checkpoint, CancellationToken cancellation = default) => inner.CommitAsync(checkpoint, cancellation);
    }
}
