using System.Text.Json;
using System.Text.Json.Serialization;
using CaseManagement.Kernel.Persoonsgegevens;

namespace CaseManagement.EventSourcing.Events;

/// <summary>A personal field of an event: plain text is sealed on its way in, and stays sealed on its way out.</summary>
/// <param name="field">Name of the property as it stands in the document.</param>
internal sealed class EventFieldConverter(string field) : JsonConverter<PersonalText>
{
    public override PersonalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PersonalTextEnvelope.Read(ref reader, SealingScope.Current.Next(field));

    public override void Write(Utf8JsonWriter writer, PersonalText value, JsonSerializerOptions options)
    {
        var scope = SealingScope.Current;
        var here = scope.Next(field);
        if (value.IsSealed)
        {
            PersonalTextEnvelope.WriteCarried(writer, value, value.SealedUtf8);
        }
        else
        {
            var sealer = scope.Sealer ?? throw new InvalidOperationException("This serializer only reads.");
            PersonalTextEnvelope.WriteSealed(writer, value, sealer.Seal(value.Subject, value.Purpose, value.Plain!, here.Origin));
        }
    }
}

/// <summary>A personal field of a row: sealed text only; plain text in a row is a leak in the making (I4).</summary>
internal sealed class RowFieldConverter : JsonConverter<PersonalText>
{
    public override PersonalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PersonalTextEnvelope.Read(ref reader, here: null);

    public override void Write(Utf8JsonWriter writer, PersonalText value, JsonSerializerOptions options) =>
        PersonalTextEnvelope.WriteCarried(
            writer, value, value.IsSealed ? value.SealedUtf8 : throw new InvalidOperationException("A row never holds plain personal text."));
}

/// <summary>Stands guard where personal text is neither a property nor an element of one, so that it is never written unsealed.</summary>
internal sealed class UnplacedPersonalTextConverter : JsonConverter<PersonalText>
{
    public override PersonalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Unplaced();

    public override void Write(Utf8JsonWriter writer, PersonalText value, JsonSerializerOptions options) => throw Unplaced();

    private static InvalidOperationException Unplaced() =>
        new("Personal text must be a property, or an element of a list that is a property.");
}

/// <summary>A list of personal texts; each element has a place of its own.</summary>
/// <typeparam name="TList">Any type that an array or a list can stand for.</typeparam>
/// <param name="element">Converts one element.</param>
internal sealed class PersonalTextListConverter<TList>(JsonConverter<PersonalText> element) : JsonConverter<TList>
    where TList : IEnumerable<PersonalText>
{
    public override TList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var texts = new List<PersonalText>();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A list of personal text does not hold a list.");
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(element.Read(ref reader, typeof(PersonalText), options)!);
        }

        return typeof(TList).IsArray ? (TList)(object)texts.ToArray() : (TList)(object)texts;
    }

    public override void Write(Utf8JsonWriter writer, TList value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var text in value)
        {
            element.Write(writer, text, options);
        }

        writer.WriteEndArray();
    }
}
