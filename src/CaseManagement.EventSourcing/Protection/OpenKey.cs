using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CaseManagement.EventSourcing.Protection;

/// <summary>A data key in memory, ready to use; or the memory of a fence. Thread-safe, although <see cref="AesGcm"/> need not be.</summary>
internal sealed class OpenKey : IDisposable
{
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private readonly Lock gate = new();
    private readonly byte[] fingerprintKey;
    private AesGcm? cipher;

    internal OpenKey(StoredKey stored, ReadOnlySpan<byte> dataKey, long expires)
    {
        Stored = stored;
        Expires = expires;
        cipher = stored.DestroyedAt is null ? new AesGcm(dataKey, TagLength) : null;

        // A key of its own, so that no fingerprint tells anything about the key that texts are sealed with.
        fingerprintKey = HMACSHA256.HashData(dataKey, "CaseManagement fingerprint"u8);
    }

    internal StoredKey Stored { get; }

    /// <summary>Timestamp after which the key store is asked again.</summary>
    internal long Expires { get; }

    internal bool IsDestroyed => Stored.DestroyedAt is not null;

    /// <summary>Base64url of nonce, ciphertext and tag; <see langword="null"/> when the key was dropped meanwhile: look it up again.</summary>
    internal string? TrySeal(string text, ReadOnlySpan<byte> place)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var result = new byte[NonceLength + plain.Length + TagLength];
        RandomNumberGenerator.Fill(result.AsSpan(..NonceLength));
        lock (gate)
        {
            if (cipher is null)
            {
                return null;
            }

            cipher.Encrypt(
                result.AsSpan(..NonceLength), plain, result.AsSpan(NonceLength..^TagLength), result.AsSpan(^TagLength..), place);
        }

        CryptographicOperations.ZeroMemory(plain);
        return Base64Url.EncodeToString(result);
    }

    /// <summary>The text; <see langword="null"/> when the key was dropped meanwhile: look it up again.</summary>
    /// <exception cref="CryptographicException">The ciphertext, its place or its key does not fit.</exception>
    internal string? TryOpen(ReadOnlySpan<byte> sealedBytes, ReadOnlySpan<byte> place)
    {
        if (sealedBytes.Length < NonceLength + TagLength)
        {
            throw new CryptographicException("Too short.");
        }

        var plain = new byte[sealedBytes.Length - NonceLength - TagLength];
        lock (gate)
        {
            if (cipher is null)
            {
                return null;
            }

            cipher.Decrypt(
                sealedBytes[..NonceLength], sealedBytes[NonceLength..^TagLength], sealedBytes[^TagLength..], plain, place);
        }

        var text = Encoding.UTF8.GetString(plain);
        CryptographicOperations.ZeroMemory(plain);
        return text;
    }

    /// <summary>HMAC-SHA-256 of a text; <see langword="null"/> when the key was dropped meanwhile: look it up again.</summary>
    internal byte[]? TryFingerprint(string text)
    {
        lock (gate)
        {
            return cipher is null ? null : HMACSHA256.HashData(fingerprintKey, Encoding.UTF8.GetBytes(text));
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            cipher?.Dispose();
            cipher = null;
            CryptographicOperations.ZeroMemory(fingerprintKey);
        }
    }
}
