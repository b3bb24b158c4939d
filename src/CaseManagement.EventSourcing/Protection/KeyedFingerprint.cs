using System.Security.Cryptography;
using CaseManagement.EventSourcing.Events;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.EventSourcing.Protection;

/// <summary>
/// Keyed fingerprints (HMAC-SHA-256) under a key of the key store: what ADR 0003 asks for to find personal data by value. Only whoever has the key
/// store and the master key can make or try one; destroying the key makes every fingerprint mean nothing. Thread-safe.
/// </summary>
/// <param name="keys">Where the wrapped keys live.</param>
/// <param name="master">Wraps them.</param>
/// <param name="identifiers">Gives key ids.</param>
/// <param name="time">Measures how long an open key is trusted: 5 seconds, as for sealing.</param>
public sealed class KeyedFingerprint(IKeyStore keys, MasterKey master, IIdentifiers identifiers, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly MasterKeyCheck check = new(keys, master);
    private readonly Dictionary<(BetrokkeneId, string), (byte[]? Key, long Since)> open = [];

    /// <summary>The fingerprint under a key that is made when there is none.</summary>
    /// <exception cref="PersonalKeyDestroyedException">The key was destroyed.</exception>
    public byte[] Of(BetrokkeneId owner, string purpose, ReadOnlySpan<byte> data) =>
        HMACSHA256.HashData(Open(owner, purpose, create: true) ?? throw new PersonalKeyDestroyedException(owner.ToString()), data);

    /// <summary>The fingerprint under a key that is there; <see langword="null"/> when it was never made or was destroyed.</summary>
    public byte[]? Find(BetrokkeneId owner, string purpose, ReadOnlySpan<byte> data) =>
        Open(owner, purpose, create: false) is { } key ? HMACSHA256.HashData(key, data) : null;

    private byte[]? Open(BetrokkeneId owner, string purpose, bool create)
    {
        lock (gate)
        {
            if (open.TryGetValue((owner, purpose), out var known) && time.GetElapsedTime(known.Since) < Lifetime)
            {
                return known.Key;
            }

            if ((keys.Find(owner, purpose) ?? (create ? keys.AddOrGet(KeyWrap.NewKey(check, identifiers.Next(), owner, purpose)) : null)) is not { } stored)
            {
                return null;
            }

            byte[]? key = null;
            if (stored.DestroyedAt is null)
            {
                key = new byte[KeyWrap.KeyLength];
                KeyWrap.Unwrap(master, stored, key);
            }

            open[(owner, purpose)] = (key, time.GetTimestamp());
            return key;
        }
    }
}
