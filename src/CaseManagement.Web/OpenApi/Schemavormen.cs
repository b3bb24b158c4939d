using CaseManagement.Kernel.Identiteit;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;

namespace CaseManagement.Web.OpenApi;

/// <summary>Describes types with a converter of their own as what they are on the wire: text with a format.</summary>
internal sealed class Schemavormen : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (Vorm(type) is { } vorm)
        {
            schema.Type = JsonSchemaType.String;
            schema.Format = vorm.Length == 0 ? null : vorm;
            schema.Properties = null;
            schema.Required = null;
        }

        return Task.CompletedTask;
    }

    private static string? Vorm(Type type) => type switch
    {
        _ when type == typeof(LocalDate) => "date",
        _ when type == typeof(Instant) => "date-time",
        _ when type == typeof(LocalDateTime) => "date-time-local",
        _ when type == typeof(LocalTime) => "time-local",
        _ when type == typeof(Period) || type == typeof(DossierId) || type == typeof(BetrokkeneId) || type == typeof(GebruikerId) => "",
        _ => null,
    };
}
