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
    internal SealOrigin Origin => new(Stream, EventId, string.Create(CultureInfo.InvariantCulture, $"{Name}#{Ordinal}"));

    /// <summary>The text of <see cref="SealedText"/> for this place, in one go: this is the hot path of loading.</summary>
    /// <param name="key">The key id as it stands in the document: 32 digits.</param>
    /// <param name="cipher">Base64url as it stands in the document.</param>
    internal string Carry(ReadOnlySpan<byte> key, ReadOnlySpan<byte> cipher)
    {
        Span<char> middle = stackalloc char[256];
        if (!middle.TryWrite(CultureInfo.InvariantCulture, $"|{Stream.Value}|{EventId:N}|{Name}#{Ordinal}|", out var length))
        {
            return $"{Encoding.ASCII.GetString(key)}|{Stream.Value}|{EventId:N}|{Origin.Field}|{Encoding.ASCII.GetString(cipher)}";
        }

        return string.Create(key.Length + length + cipher.Length, new Parts(key, middle[..length], cipher), static (text, parts) =>
        {
            Encoding.ASCII.GetChars(parts.Key, text);
            parts.Middle.CopyTo(text[parts.Key.Length..]);
            Encoding.ASCII.GetChars(parts.Cipher, text[(parts.Key.Length + parts.Middle.Length)..]);
        });
    }

    private readonly ref struct Parts(ReadOnlySpan<byte> key, ReadOnlySpan<char> middle, ReadOnlySpan<byte> cipher)
    {
        internal readonly ReadOnlySpan<byte> Key = key;
        internal readonly ReadOnlySpan<char> Middle = middle;
        internal readonly ReadOnlySpan<byte> Cipher = cipher;
    }
}
