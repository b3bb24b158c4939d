using CaseManagement.Web.Deur;
using CaseManagement.Web.Samenstelling;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CaseManagement.Web.OpenApi;

/// <summary>The OpenAPI 3.1 document at <c>/v1/openapi.json</c>, in Dutch, readable without signing in; made once.</summary>
internal static class OpenApiDocumentatie
{
    private const string Naam = "v1";
    private const OpenApiSpecVersion Versie = OpenApiSpecVersion.OpenApi3_1;

    public static IServiceCollection AddOpenApiDocument(this IServiceCollection services) => services
        .AddSingleton<Drukwerk>()
        .AddOpenApi(Naam, options =>
        {
            options.OpenApiVersion = Versie;
            options.AddDocumentTransformer((document, _, _) => Omslag(document));
            options.AddDocumentTransformer<Beschrijving>();
        });

    public static void MapOpenApiDocument(this IEndpointRouteBuilder routes) => routes
        .MapGet("/openapi.json", async (Drukwerk drukwerk) => Results.Bytes(await drukwerk.Tekst, "application/json; charset=utf-8"))
        .ExcludeFromDescription()
        .WithMetadata(new OpenbaarEndpoint("NLGov API Design Rules: het OpenAPI-document is zonder aanmelding leesbaar."));

    private static Task Omslag(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "CaseManagement OOV",
            Version = Kopregels.ApiVersie,
            Description = "Zaakregistratie voor openbare orde en veiligheid: meldingen, signalen, woonoverlast, PGA, Bibob, overleggen en inzage.",
            Contact = new OpenApiContact { Name = "CaseManagement contributors", Email = "info@voorbeeldgooi.example", Url = new Uri("https://voorbeeldgooi.example") },
            License = new OpenApiLicense { Name = "EUPL-1.2", Url = new Uri("https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12") },
        };
        document.Servers = [new OpenApiServer { Url = Beschrijving.Begin }];
        document.AddComponent<IOpenApiSecurityScheme>("bearer", new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT" });
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("bearer", document)] = [] }];
        return Task.CompletedTask;
    }

    /// <summary>The document as it is sent. The endpoints do not change while the program runs, so neither does the document.</summary>
    /// <param name="services">Finds the maker of the document.</param>
    private sealed class Drukwerk(IServiceProvider services)
    {
        private readonly Lock slot = new();
        private Task<byte[]>? tekst;

        /// <summary>Made at the first question; a failure is told and then forgotten, so that the next question tries again.</summary>
        public Task<byte[]> Tekst
        {
            get
            {
                lock (slot)
                {
                    return tekst is null or { IsFaulted: true } or { IsCanceled: true } ? tekst = MaakAsync() : tekst;
                }
            }
        }

        private async Task<byte[]> MaakAsync()
        {
            var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(Naam).GetOpenApiDocumentAsync();
            using var stream = new MemoryStream();
            await document.SerializeAsJsonAsync(stream, Versie);
            return stream.ToArray();
        }
    }
}
