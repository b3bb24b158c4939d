using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>A store of read models whose reads and commits fail as long as a test says so.</summary>
internal sealed class FailingProjectionStore(IProjectionStore inner) : IProjectionStore
{
    internal bool Fails { get; set; }

    public Task<GenerationState> OpenAsync(IProjection projection, CancellationToken cancellation = default) =>
        inner.OpenAsync(projection, cancellation);

    public Task<GenerationState> BeginRebuildAsync(IProjection projection, CancellationToken cancellation = default) =>
        inner.BeginRebuildAsync(projection, cancellation);

    public IProjectionBatch BeginBatch(IProjection projection, GenerationState generation) =>
        new Batch(this, inner.BeginBatch(projection, generation));

    public Task PromoteAsync(IProjection projection, GenerationState generation, CancellationToken cancellation = default) =>
        inner.PromoteAsync(projection, generation, cancellation);

    public Task DropRetiredAsync(IProjection projection, CancellationToken cancellation = default) =>
        inner.DropRetiredAsync(projection, cancellation);

    public Task<IReadOnlyList<ProjectionStatus>> StatusAsync(CancellationToken cancellation = default) => inner.StatusAsync(cancellation);

    public Task<IReadOnlyList<ParkedStream>> ParkedAsync(string projection, CancellationToken cancellation = default) =>
        inner.ParkedAsync(projection, cancellation);

    public IReadModel<TRow> Read<TRow>(Projection<TRow> projection)
        where TRow : class => inner.Read(projection);

    private sealed class Batch(FailingProjectionStore store, IProjectionBatch inner) : IProjectionBatch
    {
        public ValueTask<object?> FindAsync(string key) =>
            store.Fails ? throw new StoreUnavailableException("The disk is away.", isFull: false) : inner.FindAsync(key);

        public void Put(string key, object row) => inner.Put(key, row);

        public void Remove(string key) => inner.Remove(key);

        public Task<IReadOnlyDictionary<StreamName, ParkedStream>> ParkedAsync(CancellationToken cancellation = default) =>
            inner.ParkedAsync(cancellation);

        public void Park(ParkedStream parked) => inner.Park(parked);

        public void Unpark(StreamName stream) => inner.Unpark(stream);

        public Task<bool> CommitAsync(long checkpoint, CancellationToken cancellation = default) => inner.CommitAsync(checkpoint, cancellation);
    }
}
