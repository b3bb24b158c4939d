using System.Collections.Concurrent;
using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.PostgreSql.Projections;
using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.EventSourcing.PostgreSql;

/// <summary>
/// Read models in the database of the log, so that rows and checkpoint move in one transaction. Several hosts may follow the same read
/// model: the checkpoint lets one of them through at a time.
/// </summary>
/// <param name="log">The log; must outlive this store.</param>
public sealed class PostgreSqlProjectionStore(PostgreSqlEventStore log) : IProjectionStore
{
    private readonly KnownGenerations known = new(log.Options.RowCacheSize);
    private readonly ConcurrentDictionary<string, bool> opened = new(StringComparer.Ordinal);
    private readonly ParkedTable park = new(log.Schema);
    private readonly string status =
        $"SELECT name, checkpoint, (SELECT count(*) FROM {log.Schema}.parked p WHERE p.name = g.name AND p.number = g.number)::int, number "
        + $"FROM {log.Schema}.generations g WHERE state = 1 AND name = ANY ($1) ORDER BY name";

    /// <inheritdoc/>
    public async Task<GenerationState> OpenAsync(IProjection projection, CancellationToken cancellation = default)
    {
        var table = Generations(projection.Name);
        if ((await table.AllAsync(cancellation)).Find(generation => generation.Life == GenerationLife.Live) is { } found)
        {
            opened[projection.Name] = true;
            return found.State;
        }

        var (live, isNew) = await table.OpenAsync(projection, cancellation);
        opened[projection.Name] = true;
        return isNew ? Made(projection, live) : live.State;
    }

    /// <inheritdoc/>
    public async Task<GenerationState> BeginRebuildAsync(IProjection projection, CancellationToken cancellation = default) =>
        Made(projection, await Generations(projection.Name).BeginAsync(projection, cancellation));

    /// <inheritdoc/>
    public IProjectionBatch BeginBatch(IProjection projection, GenerationState generation) =>
        new PostgreSqlProjectionBatch(projection, generation, known.Of(projection, generation), log.Database, log.Schema);

    /// <inheritdoc/>
    public async Task PromoteAsync(IProjection projection, GenerationState generation, CancellationToken cancellation = default)
    {
        await Generations(projection.Name).PromoteAsync(generation, cancellation);
        known.Promoted(projection, generation.Number);
    }

    /// <inheritdoc/>
    public Task DropRetiredAsync(IProjection projection, CancellationToken cancellation = default) =>
        Generations(projection.Name).DropAsync(GenerationLife.Retired, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ProjectionStatus>> StatusAsync(CancellationToken cancellation = default) =>
        log.Database.RunAsync<IReadOnlyList<ProjectionStatus>>(
            async (connection, stop) =>
            {
                await using var batch = new Npgsql.NpgsqlBatch(connection);
                batch.Add(status).WithMany(opened.Keys.ToList(), name => name, NpgsqlTypes.NpgsqlDbType.Text);
                await using var reader = await batch.ExecuteReaderAsync(stop);
                var found = new List<ProjectionStatus>();
                while (await reader.ReadAsync(stop))
                {
                    found.Add(new ProjectionStatus(reader.GetString(0), reader.GetInt64(1), reader.GetInt32(2), reader.GetInt32(3)));
                }

                return found;
            },
            cancellation);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ParkedStream>> ParkedAsync(string projection, CancellationToken cancellation = default) =>
        await park.OfLiveAsync(log.Database, projection, cancellation);

    /// <inheritdoc/>
    public IReadModel<TRow> Read<TRow>(Projection<TRow> projection)
        where TRow : class =>
        new PostgreSqlReadModel<TRow>(projection, log.Database, log.Schema);

    private GenerationState Made(IProjection projection, Generation made)
    {
        known.Made(projection, made.Number);
        return made.State;
    }

    private GenerationTable Generations(string name) => new(log.Database, log.Schema, name);
}
