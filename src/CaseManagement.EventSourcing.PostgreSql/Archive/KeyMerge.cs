using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Protection;

namespace CaseManagement.EventSourcing.PostgreSql.Archive;

/// <summary>Decides which keys and fences of another store come in. Pure; nothing is written here.</summary>
internal sealed class KeyMerge
{
    private readonly Dictionary<Guid, StoredKey> byId = [];
    private readonly Dictionary<(Guid Subject, string Purpose), StoredKey> byPurpose = [];
    private readonly HashSet<Guid> before = [];

    /// <param name="known">Every key here that has the id, or the subject and purpose, of one that comes.</param>
    public KeyMerge(IEnumerable<StoredKey> known)
    {
        foreach (var key in known)
        {
            Keep(key);
            before.Add(key.Id);
        }
    }

    /// <summary>How many live keys a fence replaced.</summary>
    public int Replaced { get; private set; }

    /// <summary>What is new here.</summary>
    public List<StoredKey> Added => [.. byId.Values.Where(key => !before.Contains(key.Id))];

    /// <summary>What was a live key here and becomes a fence.</summary>
    public List<StoredKey> Fenced { get; } = [];

    /// <summary>Takes a key or fence; a fence wins from a live key, and nothing else changes what is here.</summary>
    /// <exception cref="ArchiveMismatchException">It is another key here.</exception>
    public void Put(StoredKey key)
    {
        var known = byId.GetValueOrDefault(key.Id);
        if (known is null && !byPurpose.ContainsKey((key.Subject.Value, key.Purpose)))
        {
            Keep(key.DestroyedAt is null ? key : key with { Wrapped = ReadOnlyMemory<byte>.Empty });
            return;
        }

        if (known is null || known.Subject != key.Subject || !string.Equals(known.Purpose, key.Purpose, StringComparison.Ordinal)
            || !known.Fingerprint.Span.SequenceEqual(key.Fingerprint.Span))
        {
            throw new ArchiveMismatchException($"Key {key.Id:N} is another key here.");
        }

        if (key.DestroyedAt is null || known.DestroyedAt is not null)
        {
            return;
        }

        var fence = known with { Wrapped = ReadOnlyMemory<byte>.Empty, DestroyedAt = key.DestroyedAt };
        Keep(fence);
        Replaced++;
        if (before.Contains(fence.Id))
        {
            Fenced.Add(fence);
        }
    }

    private void Keep(StoredKey key) => byId[key.Id] = byPurpose[(key.Subject.Value, key.Purpose)] = key;
}
