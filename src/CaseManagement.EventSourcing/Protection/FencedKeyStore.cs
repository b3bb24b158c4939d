using CaseManagement.EventSourcing.Archive;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.EventSourcing.Protection;

/// <summary>
/// A key store whose destructions leave the store (I4): each fence is on the list outside before its key is destroyed, and opening the
/// store puts the fences of the list back, so that an old key file never brings a destroyed key back.
/// </summary>
public sealed class FencedKeyStore : IKeyStore
{
    private readonly IKeyStore keys;
    private readonly IKeyArchive archive;
    private readonly DestructionList list;

    /// <summary>Applies the list to the store, before anything can be read from it.</summary>
    /// <param name="keys">The store.</param>
    /// <param name="archive">The same store as a whole.</param>
    /// <param name="list">The list outside.</param>
    public FencedKeyStore(IKeyStore keys, IKeyArchive archive, DestructionList list)
    {
        this.keys = keys;
        this.archive = archive;
        this.list = list;
        var missing = list.Read().Where(fence => keys.Find(fence.Id) is not { DestroyedAt: not null }).ToList();
        if (missing.Count > 0)
        {
            archive.Put(missing);
        }
    }

    /// <inheritdoc/>
    public StoredKey? Find(BetrokkeneId subject, string purpose) => keys.Find(subject, purpose);

    /// <inheritdoc/>
    public StoredKey? Find(Guid keyId) => keys.Find(keyId);

    /// <inheritdoc/>
    public IReadOnlyList<StoredKey> Live(int maxCount) => keys.Live(maxCount);

    /// <inheritdoc/>
    public StoredKey AddOrGet(StoredKey key) => keys.AddOrGet(key);

    /// <inheritdoc/>
    public IReadOnlyList<StoredKey> Destroy(BetrokkeneId subject, Instant at)
    {
        list.Add(archive.Of(subject).Select(key => key with { Wrapped = ReadOnlyMemory<byte>.Empty, DestroyedAt = key.DestroyedAt ?? at }));
        var fences = keys.Destroy(subject, at);

        // A key that was made in between was destroyed too.
        list.Add(fences);
        return fences;
    }
}
