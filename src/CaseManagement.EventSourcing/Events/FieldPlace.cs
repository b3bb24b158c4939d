using System.Globalization;
using System.Text;
using System.Text.Unicode;
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
    internal SealOrigin Origin => new(Stream, EventId, string.Create(CultureInfo.InvariantCulture, $"{Name}#{Ordinal}"));

    /// <summary>The text of <see cref="SealedText"/> for this place, in UTF-8 and in one go: this is the hot path of loading.</summary>
    /// <param name="key">The key id as it stands in the document: 32 digits.</param>
    /// <param name="cipher">Base64url as it stands in the document.</param>
    internal byte[] Carry(ReadOnlySpan<byte> key, ReadOnlySpan<byte> cipher)
    {
        Span<byte> middle = stackalloc byte[256];
        if (!Utf8.TryWrite(middle, CultureInfo.InvariantCulture, $"|{Stream.Value}|{EventId:N}|{Name}#{Ordinal}|", out var length))
        {
            return [.. key, .. Encoding.UTF8.GetBytes($"|{Stream.Value}|{EventId:N}|{Origin.Field}|"), .. cipher];
        }

        var text = GC.AllocateUninitializedArray<byte>(key.Length + length + cipher.Length);
        key.CopyTo(text);
        middle[..length].CopyTo(text.AsSpan(key.Length));
        cipher.CopyTo(text.AsSpan(key.Length + length));
        return text;
    }
}
