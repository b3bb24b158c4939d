using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Unit.Testing;

internal sealed class InMemoryGeneration(int number, int version)
{
    internal int Number => number;

    internal bool IsLive { get; set; }

    internal long Checkpoint { get; set; }

    internal Guid Commit { get; set; }

    internal Dictionary<string, byte[]> Documents { get; } = new(StringComparer.Ordinal);

    internal Dictionary<StreamName, ParkedStream> Parked { get; } = [];

    internal GenerationState State => new(number, Checkpoint, IsLive, version, Commit);
}

internal sealed class InMemoryBatch(InMemoryProjectionStore store, IRowSchema schema, InMemoryGeneration? generation, GenerationState state)
    : IProjectionBatch
{
    private readonly Dictionary<string, object?> changes = new(StringComparer.Ordinal);
    private readonly List<Action<Dictionary<StreamName, ParkedStream>>> parks = [];

    public Guid Id { get; } = Guid.CreateVersion7();

    public ValueTask<object?> FindAsync(string key)
    {
        lock (store.Gate)
        {
            if (changes.TryGetValue(key, out var changed))
            {
                return ValueTask.FromResult(changed);
            }

            var document = generation?.Documents.GetValueOrDefault(key);
            return ValueTask.FromResult(document is null ? null : schema.FromDocument(document));
        }
    }

    public void Put(string key, object row) => changes[key] = row;

    public void Remove(string key) => changes[key] = null;

    public Task<IReadOnlyDictionary<StreamName, ParkedStream>> ParkedAsync(CancellationToken cancellation = default)
    {
        lock (store.Gate)
        {
            var now = generation?.Parked.ToDictionary() ?? [];
            parks.ForEach(change => change(now));
            return Task.FromResult<IReadOnlyDictionary<StreamName, ParkedStream>>(now);
        }
    }

    public void Park(ParkedStream parked) => parks.Add(now => now[parked.Stream] = parked);

    public void Unpark(StreamName stream) => parks.Add(now => now.Remove(stream));

    public Task<bool> CommitAsync(long newCheckpoint, CancellationToken cancellation = default)
    {
        var documents = changes.ToDictionary(c => c.Key, c => c.Value is null ? null : schema.ToDocument(c.Value), StringComparer.Ordinal);
        lock (store.Gate)
        {
            if (generation is null || generation.State != state)
            {
                return Task.FromResult(false);
            }

            foreach (var (key, document) in documents)
            {
                generation.Documents.Remove(key);
                if (document is not null)
                {
                    generation.Documents.Add(key, document);
                }
            }

            parks.ForEach(change => change(generation.Parked));
            (generation.Checkpoint, generation.Commit) = (newCheckpoint, Id);
            return Task.FromResult(true);
        }
    }
}
