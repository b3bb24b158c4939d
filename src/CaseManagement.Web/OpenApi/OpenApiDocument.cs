using CaseManagement.Web.Deur;
using Microsoft.OpenApi;

namespace CaseManagement.Web.OpenApi;

/// <summary>The OpenAPI 3.1 document at <c>/v1/openapi.json</c>, in Dutch, readable without signing in.</summary>
internal static class OpenApiDocument
{
    public static IServiceCollection AddOpenApiDocument(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddOperationTransformer<UseCaseTransformer>();
        options.AddSchemaTransformer<Schemavormen>();
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "CaseManagement OOV",
                Version = Kopregels.ApiVersie,
                Description = "Zaakregistratie voor openbare orde en veiligheid: meldingen, signalen, woonoverlast, PGA, Bibob, overleggen en inzage.",
                Contact = new OpenApiContact { Name = "CaseManagement contributors", Email = "info@voorbeeldgooi.example", Url = new Uri("https://voorbeeldgooi.example") },
                License = new OpenApiLicense { Name = "EUPL-1.2", Url = new Uri("https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12") },
            };
            document.Servers = [new OpenApiServer { Url = "/v1" }];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
            {
                ["bearer"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT" },
            };
            return Task.CompletedTask;
        });
    });
}
