using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.OpenApi;

namespace CaseManagement.Web.OpenApi;

/// <summary>
/// Writes every type of the API once, under its name, and refers to it everywhere else. The JSON contracts that the door itself uses are
/// the source, so that the document cannot promise what the door does not read or write.
/// </summary>
internal sealed class Schemaboek
{
    private readonly OpenApiDocument document;
    private readonly JsonSerializerOptions options;
    private readonly HashSet<Type> ontvangen;
    private readonly Schemanamen namen;

    /// <summary>Adds all schemas to the document.</summary>
    /// <param name="document">Where they are added.</param>
    /// <param name="options">The dialect of the door.</param>
    /// <param name="bodies">Types of request bodies: what is received may hold nothing unknown.</param>
    /// <param name="antwoorden">Types of answers: what is sent is always there unless it is null.</param>
    public Schemaboek(OpenApiDocument document, JsonSerializerOptions options, IEnumerable<Type> bodies, IEnumerable<Type> antwoorden)
    {
        this.document = document;
        this.options = options;
        ontvangen = [];
        Verzamel(bodies, ontvangen);
        var alle = ontvangen.ToHashSet();
        Verzamel(antwoorden, alle);
        namen = new Schemanamen(alle);
        foreach (var type in alle.OrderBy(type => namen[type], StringComparer.Ordinal))
        {
            document.AddComponent(namen[type], Uitgeschreven(type));
        }
    }

    /// <summary>The schema of a type: a reference when it has a name.</summary>
    public IOpenApiSchema Van(Type type) => Van(type, isNullable: false);

    private void Verzamel(IEnumerable<Type> typen, HashSet<Type> gezien)
    {
        foreach (var type in typen.Select(type => Nullable.GetUnderlyingType(type) ?? type))
        {
            if (Schemavormen.Van(type) is not null || (Schemanamen.IsEigen(type) && !gezien.Add(type)) || type.IsEnum)
            {
                continue;
            }

            var info = options.GetTypeInfo(type);
            Verzamel(info.Kind is JsonTypeInfoKind.Object ? info.Properties.Select(property => property.PropertyType) : Delen(info), gezien);
        }
    }

    private static IEnumerable<Type> Delen(JsonTypeInfo info) => info.ElementType is { } element
        ? [element]
        : throw new InvalidOperationException($"{info.Type} has a converter of its own; say in Schemavormen what it looks like.");

    private IOpenApiSchema Van(Type type, bool isNullable)
    {
        var kaal = Nullable.GetUnderlyingType(type) ?? type;
        if (Schemavormen.Van(kaal) is not { } schema)
        {
            if (Schemanamen.IsEigen(kaal))
            {
                var verwijzing = new OpenApiSchemaReference(namen[kaal], document);
                return isNullable ? new OpenApiSchema { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, verwijzing] } : verwijzing;
            }

            schema = Verzameling(options.GetTypeInfo(kaal));
        }

        schema.Type = isNullable ? schema.Type | JsonSchemaType.Null : schema.Type;
        return schema;
    }

    private OpenApiSchema Verzameling(JsonTypeInfo info) => info.Kind is JsonTypeInfoKind.Dictionary
        ? new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = Van(info.ElementType!) }
        : new OpenApiSchema { Type = JsonSchemaType.Array, Items = Van(info.ElementType!) };

    private OpenApiSchema Uitgeschreven(Type type)
    {
        if (type.IsEnum)
        {
            return new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Enum.GetNames(type).Select(naam => (JsonNode)naam)] };
        }

        var properties = options.GetTypeInfo(type).Properties.Where(property => property.Get is not null || property.Set is not null).ToList();
        return new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = properties.ToDictionary(p => p.Name, p => Van(p.PropertyType, MagLeeg(p)), StringComparer.Ordinal),
            Required = properties.Where(p => ontvangen.Contains(type) ? p.IsRequired : !MagLeeg(p)).Select(p => p.Name).ToHashSet(StringComparer.Ordinal),
            AdditionalPropertiesAllowed = !ontvangen.Contains(type),
        };
    }

    private static bool MagLeeg(JsonPropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (!property.PropertyType.IsValueType && (property.AssociatedParameter?.IsNullable ?? property.IsGetNullable));
}
