using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;

namespace CaseManagement.EventSourcing.Events;

/// <summary>
/// A sealed field as JSON. Sealed for the event it stands in: <c>{"s":subject,"p":purpose,"k":key,"c":cipher}</c>; carried from
/// elsewhere (a row, or an event that repeats what state held): <c>{"s":subject,"p":purpose,"x":self-contained form}</c>.
/// </summary>
internal static class PersonalTextEnvelope
{
    [ThreadStatic]
    private static string? lastPurpose;

    internal static void WriteSealed(Utf8JsonWriter writer, PersonalText text, SealedField field)
    {
        WriteOwner(writer, text);
        writer.WriteString("k"u8, field.Key.ToString("N"));
        writer.WriteString("c"u8, field.Cipher);
        writer.WriteEndObject();
    }

    internal static void WriteCarried(Utf8JsonWriter writer, PersonalText text, ReadOnlySpan<byte> sealedUtf8)
    {
        WriteOwner(writer, text);
        writer.WriteString("x"u8, sealedUtf8);
        writer.WriteEndObject();
    }

    /// <summary>Reads either form without opening it.</summary>
    /// <param name="reader">At the start of the envelope.</param>
    /// <param name="here">The place the reader is at, or <see langword="null"/> where only the carried form may stand.</param>
    internal static PersonalText Read(ref Utf8JsonReader reader, FieldPlace? here)
    {
        Guid? subject = null;
        string? purpose = null;
        byte[]? carried = null;
        ReadOnlySpan<byte> key = default, cipher = default;
        Require(reader.TokenType == JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan is [var letter] ? letter : (byte)0;
            Require(reader.Read() && reader.TokenType == JsonTokenType.String);
            switch (name)
            {
                case (byte)'s': subject = ReadId(ref reader); break;
                case (byte)'p': purpose = ReadPurpose(ref reader); break;
                case (byte)'k': key = ReadSpan(ref reader); break;
                case (byte)'c': cipher = ReadSpan(ref reader); break;
                case (byte)'x': carried = Encoding.UTF8.GetBytes(reader.GetString()!); break;
                default: Require(false); break;
            }
        }

        Require(subject.HasValue && purpose is not null);
        if (carried is null && here is { } place && key.Length == 32 && cipher.Length > 0)
        {
            carried = place.Carry(key, cipher);
        }

        Require(carried is not null);
        return PersonalText.FromSealed(new BetrokkeneId(subject!.Value), purpose!, carried!);
    }

    private static void WriteOwner(Utf8JsonWriter writer, PersonalText text)
    {
        writer.WriteStartObject();
        writer.WriteString("s"u8, text.Subject.ToString());
        writer.WriteString("p"u8, text.Purpose);
    }

    /// <summary>There are a few purposes and very many fields.</summary>
    private static string? ReadPurpose(ref Utf8JsonReader reader) =>
        lastPurpose is { } last && reader.ValueTextEquals(last) ? last : lastPurpose = reader.GetString();

    /// <summary>The bytes in place: the document is one block, and neither identifiers nor base64url are ever escaped.</summary>
    private static ReadOnlySpan<byte> ReadSpan(scoped ref Utf8JsonReader reader)
    {
        Require(!reader.HasValueSequence && !reader.ValueIsEscaped);
        return reader.ValueSpan;
    }

    private static Guid ReadId(ref Utf8JsonReader reader)
    {
        Require(Utf8Parser.TryParse(reader.ValueSpan, out Guid id, out var used, 'N') && used == reader.ValueSpan.Length);
        return id;
    }

    private static void Require(bool condition)
    {
        if (!condition)
        {
            throw new JsonException("A personal field does not hold sealed text.");
        }
    }
}
