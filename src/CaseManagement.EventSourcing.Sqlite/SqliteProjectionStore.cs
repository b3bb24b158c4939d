using System.Collections.Concurrent;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Sqlite.Projections;

namespace CaseManagement.EventSourcing.Sqlite;

/// <summary>
/// Read models in the file of the log, so that rows and checkpoint move in one transaction. Commits run on the writer thread of the
/// log, between its batches.
/// </summary>
/// <param name="log">The log; must outlive this store.</param>
public sealed class SqliteProjectionStore(SqliteEventStore log) : IProjectionStore
{
    private readonly KnownGenerations known = new(log.Options.RowCacheSize);
    private readonly ConcurrentDictionary<string, bool> opened = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<GenerationState> OpenAsync(IProjection projection, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var live = log.Readers.Read(projection.Name, GenerationTable.Live)
            ?? await log.Writer.RunAsync(db => GenerationTable.Live(db, projection.Name)
                ?? GenerationTable.Create(db, projection, GenerationLife.Live));
        opened[projection.Name] = true;
        return live.State;
    }

    /// <inheritdoc/>
    public async Task<GenerationState> BeginRebuildAsync(IProjection projection, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var made = await log.Writer.RunAsync(db =>
        {
            GenerationTable.Drop(db, projection.Name, GenerationLife.Building);
            return GenerationTable.Create(db, projection, GenerationLife.Building).State;
        });
        known.Made(projection, made.Number);
        return made;
    }

    /// <inheritdoc/>
    public IProjectionBatch BeginBatch(IProjection projection, GenerationState generation) =>
        new SqliteProjectionBatch(projection, generation, known.Of(projection, generation), log.Readers, log.Writer);

    /// <inheritdoc/>
    public async Task PromoteAsync(IProjection projection, GenerationState generation, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        await log.Writer.RunAsync(db =>
        {
            GenerationTable.Promote(db, projection.Name, generation);
            return true;
        });
        known.Promoted(projection, generation.Number);
    }

    /// <inheritdoc/>
    public Task DropRetiredAsync(IProjection projection, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return log.Writer.RunAsync(db =>
        {
            GenerationTable.Drop(db, projection.Name, GenerationLife.Retired);
            return true;
        });
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ProjectionStatus>> StatusAsync(CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<ProjectionStatus>>(log.Readers.Read(
            opened.Keys.Order(StringComparer.Ordinal),
            static (db, names) => names.Select(name => ProjectionStatusOf(db, name)).OfType<ProjectionStatus>().ToList()));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ParkedStream>> ParkedAsync(string projection, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<ParkedStream>>(log.Readers.Read(projection, static (db, name) =>
            GenerationTable.Live(db, name) is { } live ? ParkedTable.Of(db, name, live.Number) : []));
    }

    /// <inheritdoc/>
    public IReadModel<TRow> Read<TRow>(Projection<TRow> projection)
        where TRow : class =>
        new SqliteReadModel<TRow>(projection, log.Readers);

    private static ProjectionStatus? ProjectionStatusOf(Engine.SqliteDb db, string name) =>
        GenerationTable.Live(db, name) is { } live
            ? new ProjectionStatus(name, live.Checkpoint, ParkedTable.Of(db, name, live.Number).Count, live.Number)
            : null;
}
