using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Web.Samenstelling;

namespace CaseManagement.Web.Deur;

/// <summary>
/// Seals positions of the log: how far it moved between two requests tells how much happens in the house. A sealed position tells no order and no
/// distance, and only what this house sealed is taken back (ADR 0029). The same position has the same seal, so that a repeated request is answered
/// with the same bytes; as every look is recorded, nobody meets the same position twice otherwise.
/// </summary>
/// <param name="hoofdsleutel">The master key.</param>
/// <param name="opties">Names the municipality.</param>
internal sealed class Positiezegel(MasterKey hoofdsleutel, CasusOpties opties)
{
    private const int Getal = sizeof(long);
    private const int Tag = 16;

    private readonly byte[] tagsleutel = hoofdsleutel.Derive($"posities {opties.Tenant} tag");
    private readonly byte[] stroomsleutel = hoofdsleutel.Derive($"posities {opties.Tenant} stroom");

    /// <summary>The seal of a position.</summary>
    public string Sluit(long positie)
    {
        var bytes = new byte[Tag + Getal];
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(Tag), positie);
        HMACSHA256.HashData(tagsleutel, bytes.AsSpan(Tag)).AsSpan(0, Tag).CopyTo(bytes);
        Verhul(bytes);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>The position under a seal; <see langword="null"/> when this house did not make it.</summary>
    public long? Open(string merk)
    {
        if (merk.Length != Base64Url.GetEncodedLength(Tag + Getal) || !Base64Url.IsValid(merk))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(merk);
        Verhul(bytes);
        return CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(tagsleutel, bytes.AsSpan(Tag)).AsSpan(0, Tag), bytes.AsSpan(0, Tag))
            ? BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(Tag))
            : null;
    }

    // The tag of a position is the nonce under which it is hidden, as in RFC 5297.
    private void Verhul(byte[] bytes)
    {
        var stroom = HMACSHA256.HashData(stroomsleutel, bytes.AsSpan(0, Tag));
        for (var index = 0; index < Getal; index++)
        {
            bytes[Tag + index] ^= stroom[index];
        }
    }
}
