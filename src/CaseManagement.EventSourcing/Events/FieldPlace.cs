using System.Globalization;
using System.Text;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Events;

/// <summary>The place of a personal field: which event, which property, and its number among the personal fields of the event.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="EventId">The event.</param>
/// <param name="Name">Name of the property in the document.</param>
/// <param name="Ordinal">From 1, in the order of the document.</param>
internal readonly record struct FieldPlace(StreamName Stream, Guid EventId, string Name, int Ordinal)
{
    private const int LongestNames = 200;
    private const int FixedPart = 64;

    internal SealOrigin Origin => new(Stream, EventId, string.Create(CultureInfo.InvariantCulture, $"{Name}#{Ordinal}"));

    /// <summary>The text of <see cref="SealedText"/> for this place, in UTF-8 and in one go: this is the hot path of loading.</summary>
    /// <param name="key">The key id as it stands in the document: 32 digits.</param>
    /// <param name="cipher">Base64url as it stands in the document.</param>
    internal byte[] Carry(ReadOnlySpan<byte> key, ReadOnlySpan<byte> cipher)
    {
        if (Stream.Value.Length + Name.Length > LongestNames)
        {
            return [.. key, .. Encoding.UTF8.GetBytes($"|{Stream.Value}|{EventId:N}|{Origin.Field}|"), .. cipher];
        }

        Span<byte> middle = stackalloc byte[(LongestNames * 3) + FixedPart];
        var length = 0;
        middle[length++] = (byte)'|';
        length += Encoding.UTF8.GetBytes(Stream.Value, middle[length..]);
        middle[length++] = (byte)'|';
        EventId.TryFormat(middle[length..], out var written, "N");
        length += written;
        middle[length++] = (byte)'|';
        length += Encoding.UTF8.GetBytes(Name, middle[length..]);
        middle[length++] = (byte)'#';
        Ordinal.TryFormat(middle[length..], out written, default, CultureInfo.InvariantCulture);
        length += written;
        middle[length++] = (byte)'|';
        return [.. key, .. middle[..length], .. cipher];
    }
}
