using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Unit.Testing;

internal sealed class InMemoryGeneration(int number, int version)
{
    internal int Number => number;

    internal bool IsLive { get; set; }

    internal long Checkpoint { get; set; }

    internal Dictionary<string, byte[]> Documents { get; } = new(StringComparer.Ordinal);

    internal Dictionary<StreamName, ParkedStream> Parked { get; } = [];

    internal GenerationState State => new(number, Checkpoint, IsLive, version);
}

internal sealed class InMemoryBatch(InMemoryProjectionStore store, IRowSchema schema, InMemoryGeneration? generation, long checkpoint)
    : IProjectionBatch
{
    private readonly Dictionary<string, byte[]?> changes = new(StringComparer.Ordinal);
    private readonly Dictionary<StreamName, ParkedStream?> parks = [];

    public ValueTask<object?> FindAsync(string key)
    {
        lock (store.Gate)
        {
            var document = changes.TryGetValue(key, out var changed) ? changed : generation?.Documents.GetValueOrDefault(key);
            return ValueTask.FromResult(document is null ? null : schema.FromDocument(document));
        }
    }

    public void Put(string key, object row) => changes[key] = schema.ToDocument(row);

    public void Remove(string key) => changes[key] = null;

    public Task<IReadOnlyDictionary<StreamName, ParkedStream>> ParkedAsync(CancellationToken cancellation = default)
    {
        lock (store.Gate)
        {
            var now = generation?.Parked.ToDictionary() ?? [];
            foreach (var (stream, parked) in parks)
            {
                now.Remove(stream);
                if (parked is not null)
                {
                    now[stream] = parked;
                }
            }

            return Task.FromResult<IReadOnlyDictionary<StreamName, ParkedStream>>(now);
        }
    }

    public void Park(ParkedStream parked) => parks[parked.Stream] = parked;

    public void Unpark(StreamName stream) => parks[stream] = null;

    public Task<bool> CommitAsync(long newCheckpoint, CancellationToken cancellation = default)
    {
        lock (store.Gate)
        {
            if (generation is null || generation.Checkpoint != checkpoint)
            {
                return Task.FromResult(false);
            }

            Apply(generation.Documents, changes);
            Apply(generation.Parked, parks);
            generation.Checkpoint = newCheckpoint;
            return Task.FromResult(true);
        }
    }

    private static void Apply<TKey, TValue>(Dictionary<TKey, TValue> target, Dictionary<TKey, TValue?> changes)
        where TKey : notnull
        where TValue : class
    {
        foreach (var (key, value) in changes)
        {
            if (value is null)
            {
                target.Remove(key);
            }
            else
            {
                target[key] = value;
            }
        }
    }
}
