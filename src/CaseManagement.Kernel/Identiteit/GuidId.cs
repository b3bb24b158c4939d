using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseManagement.Kernel.Identiteit;

/// <summary>A strongly typed identifier that wraps a <see cref="Guid"/>.</summary>
/// <typeparam name="TSelf">The identifier itself.</typeparam>
public interface IGuidId<TSelf> : IParsable<TSelf>
    where TSelf : struct, IGuidId<TSelf>
{
    /// <summary>The wrapped value.</summary>
    Guid Value { get; }

    /// <summary>Wraps a value.</summary>
    /// <param name="value">The value; never generated here, see <see cref="IIdentifiers"/>.</param>
    static abstract TSelf From(Guid value);
}

/// <summary>Writes an identifier as its 32 hexadecimal digits.</summary>
/// <typeparam name="TId">The identifier.</typeparam>
public sealed class GuidIdConverter<TId> : JsonConverter<TId>
    where TId : struct, IGuidId<TId>
{
    /// <inheritdoc/>
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Guid.TryParse(reader.GetString(), out var value)
            ? TId.From(value)
            : throw new JsonException("Not an identifier of 32 hexadecimal digits.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value.ToString("N"));
}
