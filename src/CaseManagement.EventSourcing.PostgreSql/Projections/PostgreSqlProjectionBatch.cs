using System.Security.Cryptography;
using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.PostgreSql.Projections;

/// <summary>Changes in memory until the commit; used by one runner.</summary>
internal sealed class PostgreSqlProjectionBatch(
    IProjection projection, GenerationState generation, KnownRows known, Database database, string schema) : IProjectionBatch
{
    private readonly RowTable table = new(schema, projection.Name, generation.Number, projection.Schema.Columns);
    private readonly ParkedTable park = new(schema);
    private readonly Dictionary<string, object?> changed = new(StringComparer.Ordinal);
    private readonly Dictionary<StreamName, ParkedStream?> parking = [];

    public Guid Id { get; } = new(RandomNumberGenerator.GetBytes(16));

    public ValueTask<object?> FindAsync(string key) =>
        changed.TryGetValue(key, out var row) || known.TryGet(generation.Commit, key, out row) ? new(row) : LoadAsync(key);

    public void Put(string key, object row) => changed[key] = row;

    public void Remove(string key) => changed[key] = null;

    public async Task<IReadOnlyDictionary<StreamName, ParkedStream>> ParkedAsync(CancellationToken cancellation = default)
    {
        var parked = (await park.OfAsync(database, projection.Name, generation.Number, cancellation)).ToDictionary(stream => stream.Stream);
        foreach (var (stream, change) in parking)
        {
            if (change is null)
            {
                parked.Remove(stream);
            }
            else
            {
                parked[stream] = change;
            }
        }

        return parked;
    }

    public void Park(ParkedStream parked) => parking[parked.Stream] = parked;

    public void Unpark(StreamName stream) => parking[stream] = null;

    public async Task<bool> CommitAsync(long checkpoint, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        ArgumentOutOfRangeException.ThrowIfLessThan(checkpoint, generation.Checkpoint);
        var rows = changed.Select(change => RowChange.Of(projection.Schema, change.Key, change.Value)).ToList();
        var commit = new BatchCommit(projection, generation, checkpoint, Id, schema, batch =>
        {
            foreach (var put in rows.Where(row => row.Document is not null).Chunk(BatchCommit.RowsPerStatement))
            {
                table.Put(batch, [.. put]);
            }

            if (rows.FindAll(row => row.Document is null) is { Count: > 0 } removed)
            {
                table.Remove(batch, removed);
            }

            foreach (var (stream, parked) in parking)
            {
                if (parked is null)
                {
                    park.Remove(batch, projection.Name, generation.Number, stream);
                }
                else
                {
                    park.Put(batch, projection.Name, generation.Number, parked);
                }
            }
        });
        var committed = await database.RunAsync(commit.RunAsync, cancellation);
        if (committed)
        {
            known.Committed(generation.Commit, Id, changed);
        }

        return committed;
    }

    private async ValueTask<object?> LoadAsync(string key)
    {
        var document = await database.RunAsync(
            async (connection, stop) =>
            {
                await using var batch = new Npgsql.NpgsqlBatch(connection);
                table.Find(batch, key);
                return (byte[]?)await batch.ExecuteScalarAsync(stop);
            },
            CancellationToken.None);
        var row = document is null ? null : projection.Schema.FromDocument(document);
        known.Loaded(generation.Commit, key, row);
        return row;
    }
}
