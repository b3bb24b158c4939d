using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

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
public sealed partial class GebruikerIdConverter : JsonConverter<GebruikerId>
{
    /// <inheritdoc/>
    public override GebruikerId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString()?.ToLowerInvariant() is { } name && Name().IsMatch(name)
            ? new GebruikerId(name)
            : throw new JsonException("A user name has 1 to 40 letters, digits, dots, hyphens and underscores.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, GebruikerId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);

    [GeneratedRegex("^[a-z0-9][a-z0-9._-]{0,39}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
