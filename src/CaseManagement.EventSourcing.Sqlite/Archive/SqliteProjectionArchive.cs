using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Sqlite.Projections;

namespace CaseManagement.EventSourcing.Sqlite.Archive;

/// <summary>The rows of a file as stored.</summary>
/// <param name="log">The file; must outlive this.</param>
public sealed class SqliteProjectionArchive(SqliteEventStore log) : IProjectionArchive
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredGeneration>> GenerationsAsync(string projection, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<StoredGeneration>>(log.Readers.Read(projection, static (db, name) =>
            GenerationTable.All(db, name).Where(generation => generation.Life != GenerationLife.Dropped)
                .Select(generation => new StoredGeneration(generation.State, Life(generation.Life))).ToList()));
    }

    /// <inheritdoc/>
    public Task<IStoredRows?> OpenLiveAsync(IProjection projection, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult<IStoredRows?>(SqliteStoredRows.Open(Path.Combine(log.Options.Directory, SqliteEventStore.FileName), projection));
    }

    private static StoredGenerationLife Life(GenerationLife life) => life switch
    {
        GenerationLife.Building => StoredGenerationLife.Building,
        GenerationLife.Live => StoredGenerationLife.Live,
        _ => StoredGenerationLife.Retired,
    };
}
