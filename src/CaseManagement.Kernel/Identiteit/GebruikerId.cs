using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseManagement.Kernel.Identiteit;

/// <summary>Identifies a colleague or a partner's employee, such as <c>c.casusregisseur</c>; lower case, at most 40 characters.</summary>
/// <param name="Value">The account name from the identity provider or the register.</param>
[JsonConverter(typeof(GebruikerIdConverter))]
public readonly record struct GebruikerId(string Value)
{
    /// <summary>The program itself: jobs such as closing an agenda at its hour.</summary>
    public static readonly GebruikerId Systeem = new("systeem");

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>
/// Writes a <see cref="GebruikerId"/> as its name. Reads nothing but an account name: it is stored unsealed, so no sentence may fit in it.
/// </summary>
public sealed class GebruikerIdConverter : JsonConverter<GebruikerId>
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789._-");

    /// <inheritdoc/>
    public override GebruikerId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString()?.ToLowerInvariant() is { } name && IsName(name)
            ? new GebruikerId(name)
            : throw new JsonException("A user name has 1 to 40 letters, digits, dots, hyphens and underscores.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, GebruikerId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);

    private static bool IsName(string name) =>
        name.Length is > 0 and <= 40 && char.IsAsciiLetterOrDigit(name[0]) && !name.AsSpan().ContainsAnyExcept(Allowed);
}
