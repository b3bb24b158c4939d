using System.Net.Http.Headers;
using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Deur;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CaseManagement.Web.OpenApi;

/// <summary>Describes an endpoint of the door from its policy and contract: body, headers, answers and problems.</summary>
internal sealed class UseCaseTransformer : IOpenApiOperationTransformer
{
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<EndpointContract>().FirstOrDefault() is not { } contract)
        {
            return;
        }

        var command = metadata.OfType<CommandPolicy>().FirstOrDefault();
        operation.Parameters ??= [];
        foreach (var (name, required, text) in Koppen(command))
        {
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = name,
                In = ParameterLocation.Header,
                Required = required,
                Description = text,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            });
        }

        if (contract.Request is { } request)
        {
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = await InhoudAsync(context, request, "application/json", cancellationToken) };
        }

        var succes = contract.Opent ? "201" : "200";
        var response = command is null ? contract.Response : typeof(Uitvoering);
        operation.Responses = new OpenApiResponses
        {
            [succes] = Antwoord("Gelukt.", await InhoudAsync(context, response, "application/json", cancellationToken)),
        };
        foreach (var (status, text) in Fouten(command))
        {
            operation.Responses[status] = Antwoord(text, await InhoudAsync(context, typeof(Probleem), Problemen.MediaType, cancellationToken));
        }
    }

    private static OpenApiResponse Antwoord(string description, IDictionary<string, OpenApiMediaType> content) => new()
    {
        Description = description,
        Content = content,
        Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal)
        {
            ["API-Version"] = new OpenApiHeader { Description = "Versie van de API.", Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
        },
    };

    private static async Task<IDictionary<string, OpenApiMediaType>> InhoudAsync(
        OpenApiOperationTransformerContext context, Type type, string mediaType, CancellationToken cancellation)
    {
        var schema = await context.GetOrCreateSchemaAsync(type, null, cancellation);
        return new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
        {
            [new MediaTypeHeaderValue(mediaType).MediaType!] = new OpenApiMediaType { Schema = schema },
        };
    }

    private static IEnumerable<(string Naam, bool Verplicht, string Uitleg)> Koppen(CommandPolicy? command)
    {
        yield return ("X-Rol", false, "De rol waarin u werkt; verplicht als u er meer dan één hebt.");
        yield return ("X-Doel", true, "Het doel waarvoor u werkt, zoals va-woonoverlast.");
        if (command is null)
        {
            yield return ("X-Min-Position", false, "Wacht tot de lijst deze positie uit het logboek kent.");
            yield break;
        }

        yield return ("Idempotency-Key", false, "Dezelfde sleutel met hetzelfde verzoek geeft hetzelfde antwoord, één keer uitgevoerd.");
        if (!command.Opent)
        {
            yield return ("If-Match", true, "De ETag van de versie die u hebt gezien.");
        }
    }

    private static IEnumerable<(string Status, string Uitleg)> Fouten(CommandPolicy? command)
    {
        yield return ("400", "De invoer is ongeldig.");
        yield return ("401", "Niet aangemeld.");
        yield return ("403", "Niet toegestaan; met de regel.");
        yield return ("404", "Bestaat niet, of is voor u verborgen.");
        yield return ("503", "Kon niet worden vastgelegd; er is niets getoond en niets gewijzigd.");
        if (command is not null)
        {
            yield return ("409", "Geweigerd door het domein; met de regel.");
            yield return ("412", "Intussen gewijzigd.");
            yield return ("413", "Te groot.");
            yield return ("415", "Geen JSON.");
            yield return ("422", "De Idempotency-Key is voor een ander verzoek gebruikt.");
            yield return ("428", "If-Match ontbreekt.");
            yield return ("507", "De opslag is vol.");
        }
    }
}
