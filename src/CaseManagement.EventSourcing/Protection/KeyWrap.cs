using System.Security.Cryptography;
using System.Text;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.EventSourcing.Protection;

/// <summary>
/// Wraps data keys by the master key (AES-256-GCM). Layout: format 1, id of the master key (8), nonce (12), wrapped key (32), tag (16).
/// Key id, subject and purpose are authenticated, so that a wrapped key cannot be passed off as another's.
/// </summary>
internal static class KeyWrap
{
    internal const int KeyLength = 32;
    private const byte Format = 1;
    private const int IdEnd = 9;
    private const int NonceEnd = 21;
    private const int KeyEnd = NonceEnd + KeyLength;
    private const int Length = KeyEnd + 16;

    /// <summary>A new random key, wrapped and not yet stored; only under the master key of the other keys of its store.</summary>
    /// <exception cref="WrongMasterKeyException">The store holds keys of another master key.</exception>
    internal static StoredKey NewKey(MasterKeyCheck check, Guid id, BetrokkeneId subject, string purpose)
    {
        var master = check.Demand();
        Span<byte> dataKey = stackalloc byte[KeyLength];
        RandomNumberGenerator.Fill(dataKey);
        var key = new StoredKey(id, subject, purpose, Wrap(master, dataKey, id, subject, purpose), SHA256.HashData(dataKey), DestroyedAt: null);
        CryptographicOperations.ZeroMemory(dataKey);
        return key;
    }

    internal static byte[] Wrap(MasterKey master, ReadOnlySpan<byte> dataKey, Guid id, BetrokkeneId subject, string purpose)
    {
        var wrapped = new byte[Length];
        wrapped[0] = Format;
        master.Id.Span.CopyTo(wrapped.AsSpan(1));
        RandomNumberGenerator.Fill(wrapped.AsSpan(IdEnd..NonceEnd));
        using var cipher = master.OpenCipher();
        cipher.Encrypt(
            wrapped.AsSpan(IdEnd..NonceEnd), dataKey, wrapped.AsSpan(NonceEnd..KeyEnd), wrapped.AsSpan(KeyEnd..),
            Owner(id, subject, purpose));
        return wrapped;
    }

    /// <summary>Id of the master key that wrapped a key; <see langword="null"/> for a fence and for an unknown form.</summary>
    internal static string? MasterOf(StoredKey stored) =>
        stored.Wrapped.Span is { Length: Length } wrapped && wrapped[0] == Format ? Convert.ToHexStringLower(wrapped[1..IdEnd]) : null;

    /// <summary>Unwraps into <paramref name="dataKey"/>; the caller wipes it.</summary>
    internal static void Unwrap(MasterKey master, StoredKey stored, Span<byte> dataKey)
    {
        var wrapped = stored.Wrapped.Span;
        if (wrapped.Length != Length || wrapped[0] != Format)
        {
            throw new PersonalTextUnreadableException($"Key {stored.Id:N} has an unknown form.");
        }

        if (!wrapped[1..IdEnd].SequenceEqual(master.Id.Span))
        {
            throw new WrongMasterKeyException(Convert.ToHexStringLower(wrapped[1..IdEnd]), Convert.ToHexStringLower(master.Id.Span));
        }

        try
        {
            using var cipher = master.OpenCipher();
            cipher.Decrypt(
                wrapped[IdEnd..NonceEnd], wrapped[NonceEnd..KeyEnd], wrapped[KeyEnd..], dataKey,
                Owner(stored.Id, stored.Subject, stored.Purpose));
        }
        catch (CryptographicException error)
        {
            throw new PersonalTextUnreadableException($"Key {stored.Id:N} was changed in the key store.", error);
        }

        if (!CryptographicOperations.FixedTimeEquals(SHA256.HashData(dataKey), stored.Fingerprint.Span))
        {
            throw new PersonalTextUnreadableException($"Key {stored.Id:N} does not fit its fingerprint.");
        }
    }

    private static byte[] Owner(Guid id, BetrokkeneId subject, string purpose) =>
        Encoding.UTF8.GetBytes($"{id:N}|{subject}|{purpose}");
}
