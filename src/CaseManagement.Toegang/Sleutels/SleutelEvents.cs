using System.Text.Json.Serialization;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Toegang.Sleutels;

/// <summary>
/// Every order to destroy keys up to a place in the log was carried out. The fences stand here too, so that a key store that comes back
/// from a backup can be brought to the same point.
/// </summary>
/// <param name="TotEnMet">Position of the last event that was looked at.</param>
/// <param name="Hekken">What the destroyed keys left; empty when there was nothing to destroy.</param>
[EventType("sleutels.vernietigd")]
public sealed record SleutelsVernietigd(long TotEnMet, IReadOnlyList<Sleutelhek> Hekken) : IEvent;

/// <summary>What is left of a destroyed key.</summary>
/// <param name="Sleutel">Id of the key.</param>
/// <param name="Betrokkene">Whose key it was.</param>
/// <param name="Doel">For which purpose.</param>
/// <param name="Vingerafdruk">SHA-256 of the key in hexadecimal, to recognise it should a backup bring it back.</param>
/// <param name="VernietigdOp">When it was destroyed (UTC).</param>
public sealed record Sleutelhek(Guid Sleutel, BetrokkeneId Betrokkene, string Doel, string Vingerafdruk, Instant VernietigdOp)
{
    internal static Sleutelhek Van(StoredKey hek) =>
        new(hek.Id, hek.Subject, hek.Purpose, Convert.ToHexStringLower(hek.Fingerprint.Span), hek.DestroyedAt!.Value);

    internal StoredKey ToStoredKey() =>
        new(Sleutel, Betrokkene, Doel, ReadOnlyMemory<byte>.Empty, Convert.FromHexString(Vingerafdruk), VernietigdOp);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SleutelsVernietigd))]
internal sealed partial class SleutelsJson : JsonSerializerContext;
