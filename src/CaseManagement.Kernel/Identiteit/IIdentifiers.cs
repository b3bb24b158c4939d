using System.Security.Cryptography;

namespace CaseManagement.Kernel.Identiteit;

/// <summary>The one source of new identifiers, so that deciders stay pure and demo data stays the same on every machine.</summary>
public interface IIdentifiers
{
    /// <summary>A new, never used value.</summary>
    Guid Next();
}

/// <summary>Random identifiers from the operating system.</summary>
public sealed class RandomIdentifiers : IIdentifiers
{
    /// <inheritdoc/>
    public Guid Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}

/// <summary>Identifiers that follow from other identifiers: the same input always gives the same value, so a retry finds what it made.</summary>
public static class DerivedIdentifier
{
    /// <summary>The identifier of <paramref name="role"/> that belongs to <paramref name="source"/> (SHA-256, RFC 9562 version 8).</summary>
    /// <param name="source">The identifier to derive from.</param>
    /// <param name="role">What the new identifier is for, such as <c>dossier</c>.</param>
    public static Guid From(Guid source, string role)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData([.. source.ToByteArray(bigEndian: true), .. System.Text.Encoding.UTF8.GetBytes(role)], hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
