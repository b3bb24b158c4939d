using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Tests.Host.NeedToKnow;

/// <summary>Makes a body that can be read for any command, so that the door and not the JSON reader answers.</summary>
internal static class Lichaam
{
    public static JsonNode Van(JsonSerializerOptions options, Type type)
    {
        var kaal = Nullable.GetUnderlyingType(type) ?? type;
        var info = options.GetTypeInfo(kaal);
        return info.Kind switch
        {
            JsonTypeInfoKind.Object => new JsonObject(info.Properties.Where(p => p.Set is not null || p.AssociatedParameter is not null)
                .Select(p => KeyValuePair.Create(p.Name, (JsonNode?)Van(options, p.PropertyType)))),
            JsonTypeInfoKind.Enumerable => new JsonArray(Van(options, info.ElementType!)),
            _ => Blad(kaal),
        };
    }

    private static JsonValue Blad(Type type) => type switch
    {
        _ when type == typeof(string) => JsonValue.Create("tekst"),
        _ when type == typeof(bool) => JsonValue.Create(true),
        _ when type == typeof(int) || type == typeof(long) || type == typeof(decimal) => JsonValue.Create(1),
        _ when type == typeof(GebruikerId) => JsonValue.Create("c.casusregisseur"),
        _ when type == typeof(LocalDate) => JsonValue.Create("2026-02-27"),
        _ when type == typeof(LocalTime) => JsonValue.Create("09:00:00"),
        _ when type == typeof(LocalDateTime) => JsonValue.Create("2026-02-27T09:00:00"),
        _ when type == typeof(Instant) => JsonValue.Create("2026-02-27T09:00:00Z"),
        { IsEnum: true } => JsonValue.Create(Enum.GetNames(type)[0]),
        _ => JsonValue.Create(new string('a', 32)),
    };
}
