using System.Security.Cryptography;
using CaseManagement.EventSourcing.Protection;

namespace CaseManagement.EventSourcing.Evidence;

/// <summary>An ECDSA P-256 key that signs the heads of the log, or only its public half, which is enough to verify them.</summary>
public sealed class SigningKey : IDisposable
{
    private readonly ECDsa key;
    private readonly Lock gate = new();

    private SigningKey(ECDsa key)
    {
        this.key = key;
        Id = Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()).AsSpan(0, 8));
    }

    /// <summary>Sixteen hexadecimal digits that name the key: the start of the SHA-256 of its public half.</summary>
    public string Id { get; }

    /// <summary>The public half, to be kept by whoever checks: an archivist or an accountant.</summary>
    public string PublicPem => key.ExportSubjectPublicKeyInfoPem();

    /// <summary>The key from configuration.</summary>
    /// <param name="pem">PKCS#8 private key, or a public key for verification only.</param>
    public static SigningKey FromPem(string pem)
    {
        var imported = ECDsa.Create();
        imported.ImportFromPem(pem);
        return imported.KeySize == 256 ? new SigningKey(imported) : throw new CryptographicException("A signing key is ECDSA P-256.");
    }

    /// <summary>The key from a file that only its owner can read.</summary>
    /// <param name="path">The PEM file.</param>
    /// <param name="createIfMissing">Whether a new key is made when there is no file.</param>
    public static SigningKey FromFile(string path, bool createIfMissing)
    {
        if (createIfMissing && !File.Exists(path))
        {
            using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            SecretFile.CreateOnce(path, made.ExportPkcs8PrivateKeyPem());
        }

        return FromPem(File.ReadAllText(path));
    }

    internal byte[] Sign(ReadOnlySpan<byte> data)
    {
        lock (gate)
        {
            return key.SignData(data, HashAlgorithmName.SHA256);
        }
    }

    internal bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        lock (gate)
        {
            return key.VerifyData(data, signature, HashAlgorithmName.SHA256);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => key.Dispose();
}
