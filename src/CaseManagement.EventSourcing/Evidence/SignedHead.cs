using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using CaseManagement.EventSourcing.Json;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.EventSourcing.Evidence;

/// <summary>A signed statement: at this time the log of this tenant ended here. It leaves the database, so that a cut-off tail shows.</summary>
/// <param name="Tenant">The municipality.</param>
/// <param name="Position">Position of the last event.</param>
/// <param name="Hash">Its link of the chain, as 64 lower-case hexadecimal digits.</param>
/// <param name="At">When it was signed (UTC, milliseconds).</param>
/// <param name="Key">Id of the signing key.</param>
/// <param name="Signature">Base64 of the ECDSA signature (SHA-256, P1363 form).</param>
public sealed record SignedHead(string Tenant, long Position, string Hash, Instant At, string Key, string Signature)
{
    internal static SignedHead Sign(string tenant, LogHead head, Instant at, SigningKey key)
    {
        var unsigned = new SignedHead(tenant, head.Position, Convert.ToHexStringLower(head.Hash.Span), at, key.Id, "");
        return unsigned with { Signature = Convert.ToBase64String(key.Sign(unsigned.Statement())) };
    }

    internal bool IsSignedBy(SigningKey key)
    {
        Span<byte> signature = stackalloc byte[64];
        return string.Equals(Key, key.Id, StringComparison.Ordinal)
            && Convert.TryFromBase64String(Signature, signature, out var length)
            && key.Verify(Statement(), signature[..length]);
    }

    private byte[] Statement() => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"casemanagement head 1\n{Tenant}\n{Position}\n{Hash}\n{At.ToUnixTimeMilliseconds()}\n{Key}"));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(InstantConverter)])]
[JsonSerializable(typeof(SignedHead))]
internal sealed partial class SignedHeadJson : JsonSerializerContext;
