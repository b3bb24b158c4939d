using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Tests.Unit.Testing;

/// <summary>Wrapped keys in memory.</summary>
public sealed class InMemoryKeyStore : IKeyStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, StoredKey> keys = [];

    /// <summary>What is stored; a copy, so that it can stand for a backup.</summary>
    public IReadOnlyList<StoredKey> Keys
    {
        get
        {
            lock (gate)
            {
                return [.. keys.Values];
            }
        }
    }

    /// <summary>Puts back a backup, or a forgery.</summary>
    public void Restore(IEnumerable<StoredKey> backup)
    {
        lock (gate)
        {
            keys.Clear();
            foreach (var key in backup)
            {
                keys[key.Id] = key;
            }
        }
    }

    public StoredKey? Find(BetrokkeneId subject, string purpose)
    {
        lock (gate)
        {
            return keys.Values.FirstOrDefault(k => k.Subject == subject && string.Equals(k.Purpose, purpose, StringComparison.Ordinal));
        }
    }

    public StoredKey? Find(Guid keyId)
    {
        lock (gate)
        {
            return keys.GetValueOrDefault(keyId);
        }
    }

    public IReadOnlyList<StoredKey> Live(int maxCount)
    {
        lock (gate)
        {
            return [.. keys.Values.Where(key => key.DestroyedAt is null).OrderBy(key => key.Id).Take(maxCount)];
        }
    }

    public StoredKey AddOrGet(StoredKey key)
    {
        lock (gate)
        {
            return Find(key.Subject, key.Purpose) ?? (keys[key.Id] = key);
        }
    }

    public IReadOnlyList<StoredKey> Destroy(BetrokkeneId subject, Instant at)
    {
        lock (gate)
        {
            var owned = keys.Values.Where(k => k.Subject == subject).ToList();
            foreach (var key in owned.Where(k => k.DestroyedAt is null))
            {
                keys[key.Id] = key with { Wrapped = ReadOnlyMemory<byte>.Empty, DestroyedAt = at };
            }

            return owned.ConvertAll(key => keys[key.Id]);
        }
    }
}
