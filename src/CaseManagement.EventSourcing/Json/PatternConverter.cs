using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace CaseManagement.EventSourcing.Json;

/// <summary>Writes a value by a NodaTime pattern and refuses what the pattern or the range does not accept, without repeating it.</summary>
/// <typeparam name="T">The value.</typeparam>
public abstract class PatternConverter<T> : JsonConverter<T>
{
    private readonly IPattern<T> pattern;
    private readonly Func<T, bool> accepts;
    private readonly string expected;

    private protected PatternConverter(IPattern<T> pattern, Func<T, bool> accepts, string expected)
    {
        this.pattern = pattern;
        this.accepts = accepts;
        this.expected = expected;
    }

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        && (TryReadFast(ref reader, out var value) || pattern.Parse(reader.GetString()!).TryGetValue(default!, out value))
        && accepts(value)
            ? value
            : throw new JsonException($"Not {expected}.");

    /// <summary>Reads the form that this program writes without going through the pattern; loading a dossier is mostly this.</summary>
    private protected virtual bool TryReadFast(ref Utf8JsonReader reader, out T value)
    {
        value = default!;
        return false;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (!accepts(value))
        {
            throw new JsonException($"Not {expected}.");
        }

        writer.WriteStringValue(pattern.Format(value));
    }
}
