using System.Security.Cryptography;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.EventSourcing.Protection;

/// <summary>
/// A bounded number of open keys. An entry lives a few seconds only, so that a key destroyed by another process stops working here too.
/// </summary>
internal sealed class KeyRing(MasterKey master, TimeProvider time, TimeSpan lifetime, int capacity)
{
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, OpenKey> byId = [];
    private readonly Dictionary<(BetrokkeneId, string), OpenKey> byOwner = [];
    private readonly Queue<OpenKey> oldestFirst = new();
    private long drops;

    internal OpenKey? Find(Guid id)
    {
        lock (gate)
        {
            return Fresh(byId.GetValueOrDefault(id));
        }
    }

    internal OpenKey? Find(BetrokkeneId subject, string purpose)
    {
        lock (gate)
        {
            return Fresh(byOwner.GetValueOrDefault((subject, purpose)));
        }
    }

    /// <summary>To be read before the key store is asked, and handed to <see cref="Add"/>.</summary>
    internal long Drops => Interlocked.Read(ref drops);

    /// <summary>Opens a stored key. It is kept only when nothing was dropped since <paramref name="dropsBefore"/>: it might be the one.</summary>
    internal OpenKey Add(StoredKey stored, long dropsBefore)
    {
        var key = Open(stored);
        lock (gate)
        {
            if (dropsBefore != drops)
            {
                return key;
            }

            while (oldestFirst.Count >= capacity)
            {
                Forget(oldestFirst.Dequeue());
            }

            byId[stored.Id] = key;
            byOwner[(stored.Subject, stored.Purpose)] = key;
            oldestFirst.Enqueue(key);
            return key;
        }
    }

    internal void Drop(BetrokkeneId subject)
    {
        lock (gate)
        {
            drops++;
            foreach (var key in byId.Values.Where(key => key.Stored.Subject == subject).ToList())
            {
                Forget(key);
            }
        }
    }

    private OpenKey Open(StoredKey stored)
    {
        var expires = time.GetTimestamp() + (long)(lifetime.TotalSeconds * time.TimestampFrequency);
        Span<byte> dataKey = stackalloc byte[KeyWrap.KeyLength];
        if (stored.DestroyedAt is null)
        {
            KeyWrap.Unwrap(master, stored, dataKey);
        }

        var key = new OpenKey(stored, dataKey, expires);
        CryptographicOperations.ZeroMemory(dataKey);
        return key;
    }

    private OpenKey? Fresh(OpenKey? key) => key is not null && key.Expires > time.GetTimestamp() ? key : null;

    private void Forget(OpenKey key)
    {
        if (ReferenceEquals(byId.GetValueOrDefault(key.Stored.Id), key))
        {
            byId.Remove(key.Stored.Id);
        }

        var owner = (key.Stored.Subject, key.Stored.Purpose);
        if (ReferenceEquals(byOwner.GetValueOrDefault(owner), key))
        {
            byOwner.Remove(owner);
        }

        key.Dispose();
    }
}
