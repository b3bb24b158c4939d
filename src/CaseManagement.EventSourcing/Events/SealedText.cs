using System.Globalization;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Events;

/// <summary>The self-contained form of a sealed field: it can travel through state and rows and still be opened.</summary>
/// <param name="Key">The data key.</param>
/// <param name="Origin">The field of the event that it was sealed for.</param>
/// <param name="Cipher">Base64url of nonce, ciphertext and tag.</param>
internal readonly record struct SealedText(Guid Key, SealOrigin Origin, string Cipher)
{
    internal const char Separator = '|';

    internal static SealedText? TryParse(string text)
    {
        var parts = text.Split(Separator);
        return parts.Length == 5 && Guid.TryParseExact(parts[0], "N", out var key) && Guid.TryParseExact(parts[2], "N", out var id)
            ? new SealedText(key, new SealOrigin(new StreamName(parts[1]), id, parts[3]), parts[4])
            : null;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Key:N}|{Origin.Stream.Value}|{Origin.EventId:N}|{Origin.Field}|{Cipher}");
}
