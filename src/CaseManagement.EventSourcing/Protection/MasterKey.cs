using System.Security.Cryptography;
using System.Text;

namespace CaseManagement.EventSourcing.Protection;

/// <summary>
/// The key that wraps all data keys: 32 bytes that live outside the database and outside its backups (I4). Without it every personal
/// text is unreadable for good.
/// </summary>
public sealed class MasterKey
{
    private const int Length = 32;
    private readonly byte[] key;

    private MasterKey(byte[] key)
    {
        this.key = key.Length == Length ? key : throw new FormatException("A master key has 32 bytes, written as base64.");
        Id = HMACSHA256.HashData(key, "CaseManagement master key"u8).AsMemory(0, 8);
    }

    /// <summary>Eight bytes that name the key without telling it; stored with every wrapped key.</summary>
    public ReadOnlyMemory<byte> Id { get; }

    /// <summary>The key from configuration.</summary>
    /// <param name="text">Base64 of 32 bytes.</param>
    /// <exception cref="FormatException">It is something else.</exception>
    public static MasterKey FromBase64(string text) => new(Convert.FromBase64String(text.Trim()));

    /// <summary>The key from a file that only its owner can read.</summary>
    /// <param name="path">The file: base64 of 32 bytes.</param>
    /// <param name="createIfMissing">Whether a new key is made when there is no file: only ever for an empty key store.</param>
    /// <exception cref="FileNotFoundException">There is no file and none may be made.</exception>
    public static MasterKey FromFile(string path, bool createIfMissing)
    {
        if (createIfMissing && !File.Exists(path))
        {
            SecretFile.CreateOnce(path, Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length)));
        }

        return FromBase64(File.ReadAllText(path));
    }

    /// <summary>Another key of 32 bytes that follows from this one and does not tell it; the same for the same purpose.</summary>
    /// <param name="purpose">What it is for; never the purpose of another key.</param>
    public byte[] Derive(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, Length, info: Encoding.UTF8.GetBytes($"CaseManagement {purpose}"));

    internal AesGcm OpenCipher() => new(key, tagSizeInBytes: 16);
}
