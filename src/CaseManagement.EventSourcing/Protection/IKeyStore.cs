using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.EventSourcing.Protection;

/// <summary>
/// Where wrapped data keys live: a store of its own with its own, shorter backup life (I4). Implementations only store bytes;
/// wrapping and sealing happen in the protector.
/// </summary>
public interface IKeyStore
{
    /// <summary>The key of a subject for a purpose, or <see langword="null"/> when none was ever made.</summary>
    StoredKey? Find(BetrokkeneId subject, string purpose);

    /// <summary>The key with this id, or <see langword="null"/>.</summary>
    StoredKey? Find(Guid keyId);

    /// <summary>Some keys that were not destroyed, or all when there are no more than asked; ids are random, so they are a fair sample.</summary>
    /// <param name="maxCount">How many at most.</param>
    IReadOnlyList<StoredKey> Live(int maxCount);

    /// <summary>Stores a new key durably, unless one (or its fence) is there already: then that one is returned.</summary>
    StoredKey AddOrGet(StoredKey key);

    /// <summary>
    /// Destroys every key of a subject and leaves a fence per key: the row stays with its fingerprint and the time of destruction and
    /// without the wrapped key, the pages are overwritten, and the key can never be made again. Idempotent.
    /// </summary>
    /// <returns>The fences.</returns>
    IReadOnlyList<StoredKey> Destroy(BetrokkeneId subject, Instant at);
}

/// <summary>A wrapped data key, or the fence that a destroyed key leaves.</summary>
/// <param name="Id">Id of the key; stands in every value sealed with it.</param>
/// <param name="Subject">Whose key it is.</param>
/// <param name="Purpose">For which processing activity.</param>
/// <param name="Wrapped">The data key wrapped by the master key; empty for a fence.</param>
/// <param name="Fingerprint">SHA-256 of the data key, to recognise it when a backup would bring it back.</param>
/// <param name="DestroyedAt">When it was destroyed; <see langword="null"/> for a live key.</param>
public sealed record StoredKey(
    Guid Id, BetrokkeneId Subject, string Purpose, ReadOnlyMemory<byte> Wrapped, ReadOnlyMemory<byte> Fingerprint, Instant? DestroyedAt);
