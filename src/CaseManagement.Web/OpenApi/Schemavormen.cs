using System.Globalization;
using System.Text.Json.Nodes;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Bronnenonderzoek;
using Microsoft.OpenApi;
using NodaTime;

namespace CaseManagement.Web.OpenApi;

/// <summary>How a value without parts looks on the wire: JSON type and format.</summary>
internal static class Schemavormen
{
    /// <summary>The form of a simple type, or <see langword="null"/> when the type has parts.</summary>
    public static OpenApiSchema? Van(Type type) => type switch
    {
        _ when type == typeof(string) => Tekst(),
        _ when type == typeof(bool) => new() { Type = JsonSchemaType.Boolean },
        _ when type == typeof(int) => new() { Type = JsonSchemaType.Integer, Format = "int32" },
        _ when type == typeof(long) => new() { Type = JsonSchemaType.Integer, Format = "int64" },
        _ when type == typeof(decimal) || type == typeof(double) => new() { Type = JsonSchemaType.Number, Format = "double" },
        _ when type == typeof(Guid) => Tekst("uuid"),
        _ when type == typeof(LocalDate) => Tekst("date"),
        _ when type == typeof(Instant) => Tekst("date-time"),
        _ when type == typeof(LocalDateTime) => Tekst("date-time-local"),
        _ when type == typeof(LocalTime) => Tekst("time-local"),
        _ when type == typeof(DossierId) || type == typeof(BetrokkeneId) => new() { Type = JsonSchemaType.String, Pattern = "^[0-9a-f]{32}$" },
        _ when type == typeof(GebruikerId) => new() { Type = JsonSchemaType.String, MaxLength = 40 },
        _ when type == typeof(Period) => Tekst(),
        _ when type == typeof(GemeentelijkeBron) => new() { Type = JsonSchemaType.String, Pattern = "^[A-Za-z][A-Za-z0-9_]{1,39}$" },
        _ => null,
    };

    /// <summary>The form of a parameter.</summary>
    public static OpenApiSchema Getal(int min, int max, int? standaard) => new()
    {
        Type = JsonSchemaType.Integer,
        Format = "int32",
        Minimum = min.ToString(CultureInfo.InvariantCulture),
        Maximum = max.ToString(CultureInfo.InvariantCulture),

        // A default outside the limits only tells the question that nothing was asked.
        Default = standaard is { } waarde && waarde >= min && waarde <= max ? JsonValue.Create(waarde) : null,
    };

    private static OpenApiSchema Tekst(string? format = null) => new() { Type = JsonSchemaType.String, Format = format };
}
