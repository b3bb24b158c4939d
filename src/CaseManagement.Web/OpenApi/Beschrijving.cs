using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Deur;
using CaseManagement.Web.Namen;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace CaseManagement.Web.OpenApi;

/// <summary>Describes every endpoint of the door from its policy and contract: parameters, body, answers and problems.</summary>
/// <param name="json">The dialect of the door.</param>
internal sealed class Beschrijving(IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json) : IOpenApiDocumentTransformer
{
    /// <summary>Where the API begins: the server of the document, and no part of its paths.</summary>
    public const string Begin = "/v1";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var operaties = context.DescriptionGroups.SelectMany(groep => groep.Items)
            .Select(item => (item, contract: item.ActionDescriptor.EndpointMetadata.OfType<EndpointContract>().FirstOrDefault()))
            .Where(paar => paar.contract is not null).Select(paar => new Operatie(document, paar.item, paar.contract!))
            .OrderBy(operatie => operatie.Pad, StringComparer.Ordinal).ThenBy(operatie => operatie.Methode, StringComparer.Ordinal).ToList();
        var schemas = new Schemaboek(
            document,
            json.Value.SerializerOptions,
            operaties.SelectMany(operatie => operatie.Ontvangen),
            operaties.Where(operatie => operatie.Command is null && !operatie.IsBestand).Select(operatie => operatie.Contract.Response).Append(typeof(Uitvoering)).Append(typeof(Probleem)));
        Parameterboek.Toevoegen(document);
        Antwoordenboek.Toevoegen(document, schemas);
        foreach (var operatie in operaties)
        {
            operatie.Beschrijf(document, schemas);
        }

        var paden = new OpenApiPaths();
        foreach (var (pad, item) in document.Paths.OrderBy(paar => paar.Key, StringComparer.Ordinal))
        {
            paden[pad[Begin.Length..]] = item;
        }

        document.Paths = paden;
        document.Tags = document.Tags?.OrderBy(tag => tag.Name, StringComparer.Ordinal).ToHashSet();
        return Task.CompletedTask;
    }

    private sealed class Operatie(OpenApiDocument document, ApiDescription item, EndpointContract contract)
    {
        public string Pad { get; } = "/" + item.RelativePath;

        public string Methode { get; } = item.HttpMethod!;

        public EndpointContract Contract => contract;

        public CommandPolicy? Command { get; } = item.ActionDescriptor.EndpointMetadata.OfType<CommandPolicy>().FirstOrDefault();

        public bool IsBestand => typeof(IBestand).IsAssignableFrom(contract.Response);

        // A parameter of an enumeration has the name of the enumeration too.
        public IEnumerable<Type> Ontvangen => contract.Parameters.Select(parameter => parameter.Type)
            .Concat(contract.Request is { } body ? [body] : []);

        public void Beschrijf(OpenApiDocument huis, Schemaboek schemas)
        {
            var operatie = document.Paths[Pad].Operations![new HttpMethod(Methode)];
            operatie.Summary = Naamdelen.Zin(operatie.OperationId!.Split('-')[^1]);
            operatie.Parameters = Parameterboek.Van(huis, Pad, contract, Command, schemas);
            operatie.Responses = Antwoordenboek.Van(huis, contract, Command, Command is null && !IsBestand ? schemas.Van(contract.Response) : new OpenApiSchema());
            operatie.RequestBody = contract.Request is not { } body ? null : new OpenApiRequestBody
            {
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { ["application/json"] = new OpenApiMediaType { Schema = schemas.Van(body) } },
            };
        }
    }
}
