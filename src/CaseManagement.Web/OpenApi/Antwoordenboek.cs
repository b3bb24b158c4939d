using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Deur;
using Microsoft.OpenApi;

namespace CaseManagement.Web.OpenApi;

/// <summary>The answers that every operation shares: once in the document, referred to by name.</summary>
internal static class Antwoordenboek
{
    private static readonly Dictionary<string, (string Naam, string Uitleg)> Fouten = new(StringComparer.Ordinal)
    {
        ["202"] = ("NogNietBijgewerkt", "De lijst is nog niet bij de positie uit X-Min-Position."),
        ["400"] = ("OngeldigeInvoer", "De invoer is ongeldig; met alle fouten per veld."),
        ["401"] = ("NietAangemeld", "Niet aangemeld."),
        ["403"] = ("NietToegestaan", "Niet toegestaan; met de regel."),
        ["404"] = ("NietGevonden", "Bestaat niet, of is voor u verborgen."),
        ["409"] = ("Geweigerd", "Geweigerd door het domein; met de regel."),
        ["412"] = ("IntussenGewijzigd", "Gewijzigd sinds wat u zag, of een If-Match die dit huis niet gaf: laad het dossier opnieuw."),
        ["413"] = ("TeGroot", "Het verzoek is groter dan 1 MB."),
        ["415"] = ("GeenJson", "Het verzoek heeft geen JSON-inhoud."),
        ["422"] = ("SleutelAlGebruikt", "De Idempotency-Key is voor een ander verzoek gebruikt."),
        ["428"] = ("VoorwaardeOntbreekt", "If-Match ontbreekt."),
        ["429"] = ("TeVaakGeprobeerd", "Te veel mislukte aanmeldingen; zie Retry-After."),
        ["500"] = ("InterneFout", "Er ging iets mis in het programma; er is niets half gewijzigd."),
        ["503"] = ("NietVastgelegd", "Kon niet worden vastgelegd; er is niets getoond en niets gewijzigd."),
        ["507"] = ("OpslagVol", "De opslag is vol; er is niets gewijzigd en niets getoond."),
    };

    private static readonly Dictionary<string, string> Koppen = new(StringComparer.Ordinal)
    {
        ["API-Version"] = "Versie van de API.",
        ["ETag"] = "Merk van wat u van het dossier ziet, voor If-Match; het verandert alleen als dat verandert.",
        ["Idempotency-Replayed"] = "Of dit het onthouden antwoord op een eerder, gelijk verzoek is.",
        ["Location"] = "Adres van wat is geopend.",
        ["Retry-After"] = "Na hoeveel seconden u het opnieuw kunt proberen.",
        ["X-Position"] = "Verzegelde positie in het logboek, voor X-Min-Position; zegt verder niets.",
    };

    /// <summary>Adds the shared answers and headers to the document.</summary>
    public static void Toevoegen(OpenApiDocument document, Schemaboek schemas)
    {
        foreach (var (naam, uitleg) in Koppen)
        {
            document.AddComponent<IOpenApiHeader>(naam, new OpenApiHeader { Description = uitleg, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
        }

        document.AddComponent<IOpenApiResponse>("Uitgevoerd", Antwoord(
            document, "Uitgevoerd, of het was al zo.", "application/json", schemas.Van(typeof(Uitvoering)), "ETag", "Idempotency-Replayed", "X-Position"));
        document.AddComponent<IOpenApiResponse>("Geopend", Antwoord(
            document, "Geopend.", "application/json", schemas.Van(typeof(Uitvoering)), "ETag", "Idempotency-Replayed", "Location", "X-Position"));
        foreach (var (status, (naam, uitleg)) in Fouten)
        {
            string[] extra = status is "202" or "429" or "503" or "507" ? ["Retry-After"] : status is "412" ? ["ETag"] : [];
            document.AddComponent<IOpenApiResponse>(naam, Antwoord(document, uitleg, Problemen.MediaType, schemas.Van(typeof(Probleem)), extra));
        }
    }

    /// <summary>All answers of an operation.</summary>
    public static OpenApiResponses Van(OpenApiDocument document, EndpointContract contract, CommandPolicy? command, IOpenApiSchema antwoord)
    {
        var responses = new OpenApiResponses
        {
            ["200"] = command is null
                ? typeof(IBestand).IsAssignableFrom(contract.Response)
                    ? Antwoord(document, "Het bestand.", "application/octet-stream", new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" })
                    : Antwoord(document, "Gelukt.", "application/json", antwoord, "ETag", "X-Position")
                : new OpenApiResponseReference("Uitgevoerd", document),
        };
        if (contract.Opent)
        {
            responses["201"] = new OpenApiResponseReference("Geopend", document);
        }

        foreach (var status in Statussen(contract, command))
        {
            responses[status] = new OpenApiResponseReference(Fouten[status].Naam, document);
        }

        return responses;
    }

    private static IEnumerable<string> Statussen(EndpointContract contract, CommandPolicy? command) =>
    [
        .. command is null ? ["202"] : Array.Empty<string>(),
        "400", "401", "403", "404",
        .. command is null ? contract.Weigert ? ["409"] : Array.Empty<string>() : IsNieuw(command) ? ["409"] : new[] { "409", "412" },
        .. contract.Request is null ? [] : new[] { "413", "415" },
        .. command is null ? [] : IsNieuw(command) ? ["422"] : new[] { "422", "428" },
        "429", "500", "503", "507",
    ];

    private static bool IsNieuw(CommandPolicy command) => command is { Opent: true, WijzigtOok: false };

    private static OpenApiResponse Antwoord(
        OpenApiDocument document, string uitleg, string mediaType, IOpenApiSchema schema, params IEnumerable<string> koppen) => new()
        {
            Description = uitleg,
            Headers = koppen.Prepend("API-Version").ToDictionary(
                kop => kop, kop => (IOpenApiHeader)new OpenApiHeaderReference(kop, document), StringComparer.Ordinal),
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [mediaType] = new OpenApiMediaType { Schema = schema } },
        };
}
