using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CaseManagement.EventSourcing.Events;

namespace CaseManagement.EventSourcing.Json;

/// <summary>
/// The one JSON dialect of stored data: camel case, enums by name, nothing written for <see langword="null"/>, civil time by NodaTime.
/// </summary>
public static class EventJson
{
    /// <summary>
    /// Options for events: personal fields are sealed, an unknown member or a missing value is an error (I5), and only the event
    /// serializer can use them, because it knows for which event the fields are sealed.
    /// </summary>
    /// <param name="resolver">A module's source-generated context.</param>
    public static JsonSerializerOptions Options(IJsonTypeInfoResolver resolver) =>
        Create(resolver, PersonalTextJson.SealForEvents, JsonUnmappedMemberHandling.Disallow);

    /// <summary>Adds the converters for civil time and enums, for options of the host.</summary>
    public static void AddConverters(IList<JsonConverter> converters)
    {
        converters.Add(new LocalDateConverter());
        converters.Add(new InstantConverter());
        converters.Add(new LocalDateTimeConverter());
        converters.Add(new LocalTimeConverter());
        converters.Add(new PeriodConverter());
        converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
    }

    internal static JsonSerializerOptions Create(
        IJsonTypeInfoResolver resolver, Action<JsonTypeInfo> personalText, JsonUnmappedMemberHandling unmapped)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = unmapped,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            TypeInfoResolver = resolver.WithAddedModifier(LeaveOutWhatMayBeNull).WithAddedModifier(personalText),
        };
        AddConverters(options.Converters);
        options.Converters.Add(new UnplacedPersonalTextConverter());
        return options;
    }

    /// <summary>A null is not written, so a value that may be null may be absent, even where a constructor asks for it.</summary>
    /// <param name="type">The contract to relax.</param>
    public static void LeaveOutWhatMayBeNull(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (var property in type.Properties.Where(p => p.IsRequired && MayBeNull(p)))
        {
            property.IsRequired = false;
        }
    }

    private static bool MayBeNull(JsonPropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (!property.PropertyType.IsValueType && (property.AssociatedParameter?.IsNullable ?? property.IsSetNullable));
}
