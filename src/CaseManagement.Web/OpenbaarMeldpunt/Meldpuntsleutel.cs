using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Samenstelling;

namespace CaseManagement.Web.OpenbaarMeldpunt;

/// <summary>
/// Everything that the public report point derives under its key, which follows from the master key of the house. What it derives from (the code, the mark of
/// a form, the content) is not stored, and cannot be found from what is.
/// </summary>
/// <param name="hoofdsleutel">The master key.</param>
/// <param name="opties">Names the municipality.</param>
/// <param name="time">Dates forms.</param>
internal sealed class Meldpuntsleutel(MasterKey hoofdsleutel, CasusOpties opties, TimeProvider time)
{
    private static readonly TimeSpan Geldig = TimeSpan.FromHours(6);

    private readonly byte[] sleutel = hoofdsleutel.Derive($"meldpunt {opties.Tenant}");

    /// <summary>
    /// What belongs to one sending: the same mark with the same content is the same sending and gets the same code, so that a form that is sent twice is one
    /// report. A mark alone is not enough: somebody else's mark gives nobody somebody else's code.
    /// </summary>
    /// <param name="merk">Mark of the form, or the idempotency key.</param>
    /// <param name="inhoud">SHA-256 of the content.</param>
    public Inzending Van(string merk, byte[] inhoud)
    {
        var zaad = Hmac("zaad", [.. Encoding.UTF8.GetBytes(merk), 0, .. inhoud]);
        var code = Ontvangstcode.Van(Hmac("code", zaad));
        return new Inzending(
            Kenmerk("opdracht", zaad), code, Melding(code),
            new Herhaalsleutel($"#meldpunt/{Convert.ToHexStringLower(Hmac("sleutel", zaad))}", Hmac("vingerafdruk", zaad)));
    }

    /// <summary>The melding of a code: a keyed hash, from which the code cannot be found.</summary>
    public DossierId Melding(string code) => new(Kenmerk("melding", Encoding.ASCII.GetBytes(code)));

    /// <summary>A mark for a form: when it was given out and a random part, signed; nothing about who got it.</summary>
    public string NieuwFormulier()
    {
        Span<byte> bytes = stackalloc byte[40];
        BinaryPrimitives.WriteInt64BigEndian(bytes, time.GetUtcNow().ToUnixTimeSeconds());
        RandomNumberGenerator.Fill(bytes[8..24]);
        Hmac("formulier", bytes[..24].ToArray()).AsSpan(0, 16).CopyTo(bytes[24..]);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Whether this house gave out the mark, less than six hours ago.</summary>
    public bool IsGeldig(string? formulier)
    {
        if (formulier is not { Length: 54 } || !Base64Url.IsValid(formulier))
        {
            return false;
        }

        var bytes = Base64Url.DecodeFromChars(formulier);
        var ouderdom = time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(BinaryPrimitives.ReadInt64BigEndian(bytes), 0, 4_102_444_800));
        return CryptographicOperations.FixedTimeEquals(Hmac("formulier", bytes[..24]).AsSpan(0, 16), bytes.AsSpan(24)) && ouderdom < Geldig;
    }

    private Guid Kenmerk(string waarvoor, byte[] uit)
    {
        var bytes = Hmac(waarvoor, uit).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private byte[] Hmac(string waarvoor, byte[] uit)
    {
        byte[] invoer = [.. Encoding.ASCII.GetBytes(waarvoor), 0, .. uit];
        return HMACSHA256.HashData(sleutel, invoer);
    }
}

/// <summary>One sending.</summary>
/// <param name="Opdracht">Identifier of the command.</param>
/// <param name="Code">The receipt code.</param>
/// <param name="Melding">The melding that a report with it opens.</param>
/// <param name="Herhaalsleutel">What a repeat is known by.</param>
internal sealed record Inzending(Guid Opdracht, string Code, DossierId Melding, Herhaalsleutel Herhaalsleutel);
