using System.Text.Json.Nodes;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Toegang.Deur;
using Microsoft.OpenApi;

namespace CaseManagement.Web.OpenApi;

/// <summary>Headers, route and query-string parameters of an operation; the shared ones once in the document.</summary>
internal static class Parameterboek
{
    private static readonly (string Naam, bool Verplicht, string Uitleg, string Voorbeeld)[] Koppen =
    [
        ("X-Rol", false, "De rol waarin u werkt; verplicht als u er meer dan één hebt.", nameof(Rol.Casusregisseur)),
        ("X-Doel", true, "Het doel waarvoor u werkt.", "va-woonoverlast"),
        ("X-Min-Position", false, "Wacht tot de lijst kent wat er was bij het antwoord met deze X-Position.", "q0Zr1mJ5cYwT8xLh2VnKd3uBpEs7GfAi"),
        ("Idempotency-Key", false, "Dezelfde sleutel met hetzelfde verzoek geeft hetzelfde antwoord, één keer uitgevoerd.", "aanvraag-17"),
        ("If-Match", true, "De ETag van wat u hebt gezien, ongewijzigd.", "\"mK3x9QeT0aLw7ZbVhRcY1A\""),
        (Wijziging, false, "De ETag van wat u hebt gezien; verplicht als u iets wijzigt dat al bestaat.", "\"mK3x9QeT0aLw7ZbVhRcY1A\""),
    ];

    // The name of the header when it is needed only sometimes.
    private const string Wijziging = "If-Match-bij-wijziging";

    /// <summary>Adds the shared parameters to the document.</summary>
    public static void Toevoegen(OpenApiDocument document)
    {
        foreach (var (naam, verplicht, uitleg, voorbeeld) in Koppen)
        {
            document.AddComponent<IOpenApiParameter>(naam, new OpenApiParameter
            {
                Name = naam == Wijziging ? "If-Match" : naam,
                In = ParameterLocation.Header,
                Required = verplicht,
                Description = uitleg,
                Example = JsonValue.Create(voorbeeld),
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            });
        }

        document.AddComponent<IOpenApiParameter>("id", new OpenApiParameter
        {
            Name = "id",
            In = ParameterLocation.Path,
            Required = true,
            Description = "Kenmerk.",
            Schema = Schemavormen.Van(typeof(Kernel.Identiteit.DossierId)),
        });
    }

    /// <summary>The parameters of an operation, route first.</summary>
    public static IList<IOpenApiParameter> Van(
        OpenApiDocument document, string pad, EndpointContract contract, CommandPolicy? command, Schemaboek schemas) =>
    [
        .. RouteNamen(pad).Select(naam => naam == "id" ? (IOpenApiParameter)new OpenApiParameterReference("id", document) : Route(naam)),
        .. contract.Parameters.Where(vorm => !RouteNamen(pad).Contains(vorm.Naam, StringComparer.Ordinal)).Select(vorm => Vraag(vorm, schemas)),
        .. KopNamen(command).Select(naam => new OpenApiParameterReference(naam, document)),
    ];

    private static IEnumerable<string> KopNamen(CommandPolicy? command) => command switch
    {
        null => ["X-Rol", "X-Doel", "X-Min-Position"],
        { Opent: true, WijzigtOok: true } => ["X-Rol", "X-Doel", "Idempotency-Key", Wijziging],
        { Opent: true } => ["X-Rol", "X-Doel", "Idempotency-Key"],
        _ => ["X-Rol", "X-Doel", "Idempotency-Key", "If-Match"],
    };

    private static IEnumerable<string> RouteNamen(string pad) =>
        pad.Split('/').Where(deel => deel.StartsWith('{')).Select(deel => deel.Trim('{', '}'));

    private static OpenApiParameter Route(string naam) => new()
    {
        Name = naam,
        In = ParameterLocation.Path,
        Required = true,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private static OpenApiParameter Vraag(ParameterVorm vorm, Schemaboek schemas) => new()
    {
        Name = vorm.Naam,
        In = ParameterLocation.Query,
        Required = vorm.Verplicht,
        Schema = vorm.Grenzen is { } grenzen ? Schemavormen.Getal(grenzen.Min, grenzen.Max, vorm.Standaard)
            : vorm.Type == typeof(string) ? new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 200 }
            : schemas.Van(vorm.Type),
    };
}
