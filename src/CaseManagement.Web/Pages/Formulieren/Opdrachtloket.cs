using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Deur;

namespace CaseManagement.Web.Pages.Formulieren;

/// <summary>
/// Where the pages send a command: to the endpoint of the API itself, as a request of its own, so that there is no second door with rules of its own. The
/// ETag of the page goes along as it is.
/// </summary>
/// <param name="endpoints">The endpoints of the house.</param>
/// <param name="gedaan">Marks what was done.</param>
internal sealed class Opdrachtloket(EndpointDataSource endpoints, Gedaanmerk gedaan)
{
    /// <summary>Marks what was done, for the page after it.</summary>
    public Gedaanmerk Gedaan => gedaan;

    /// <summary>Whether the active role may send this at all. Only for what a page offers: sending is what decides.</summary>
    public bool Mag(Stapformulier formulier, ClaimsPrincipal gebruiker) =>
        Enum.TryParse<Rol>(gebruiker.FindFirstValue("rol"), out var rol)
        && Endpoint(formulier).Metadata.GetRequiredMetadata<CommandPolicy>().AlleenRollen is var rollen && (rollen.Count == 0 || rollen.Contains(rol));

    /// <summary>Sends: whether something changed, or why it was not carried out.</summary>
    public async Task<(bool Gewijzigd, Probleem? Probleem)> StuurAsync(HttpContext http, Stapformulier formulier, DossierId id, IFormCollection velden)
    {
        using var lichaam = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(Lichaam(formulier, velden)));
        using var antwoord = new MemoryStream();
        var endpoint = Endpoint(formulier);
        var verzoek = new DefaultHttpContext
        {
            User = http.User,
            RequestServices = http.RequestServices,
            RequestAborted = http.RequestAborted,
            TraceIdentifier = http.TraceIdentifier,
        };
        verzoek.Connection.RemoteIpAddress = http.Connection.RemoteIpAddress;
        verzoek.Request.Method = endpoint.Metadata.GetRequiredMetadata<CommandPolicy>().Methode;
        verzoek.Request.Scheme = http.Request.Scheme;
        verzoek.Request.Host = http.Request.Host;
        verzoek.Request.Path = endpoint.RoutePattern.RawText!.Replace("{id}", id.ToString(), StringComparison.Ordinal);
        verzoek.Request.RouteValues["id"] = id.ToString();
        verzoek.Request.ContentType = "application/json";
        verzoek.Request.ContentLength = lichaam.Length;
        verzoek.Request.Body = lichaam;
        verzoek.Request.Headers["X-Rol"] = http.User.FindFirstValue("rol");
        verzoek.Request.Headers["X-Doel"] = formulier.Doel;
        Zet(verzoek, "If-Match", velden[Stapbeeld.EtagVeld]);
        Zet(verzoek, "Idempotency-Key", velden[Stapbeeld.SleutelVeld]);
        verzoek.Response.Body = antwoord;
        verzoek.SetEndpoint(endpoint);
        await endpoint.RequestDelegate!(verzoek);
        antwoord.Position = 0;
        return verzoek.Response.StatusCode < 300
            ? ((await JsonSerializer.DeserializeAsync(antwoord, ProbleemJson.Default.Uitvoering, http.RequestAborted))!.Gewijzigd, null)
            : (false, await JsonSerializer.DeserializeAsync(antwoord, ProbleemJson.Default.Probleem, http.RequestAborted));
    }

    // What a form left out is a header that is not there.
    private static void Zet(HttpContext verzoek, string kop, string? waarde)
    {
        if (!string.IsNullOrEmpty(waarde))
        {
            verzoek.Request.Headers[kop] = waarde;
        }
    }

    private static JsonObject Lichaam(Stapformulier formulier, IFormCollection velden)
    {
        var lichaam = new JsonObject();
        foreach (var veld in formulier.Velden)
        {
            var waarden = velden[veld.Naam].OfType<string>().Select(waarde => waarde.Trim()).Where(waarde => waarde.Length > 0).ToList();
            if (veld.Soort is Veldsoort.Keuzes)
            {
                lichaam[veld.Naam] = new JsonArray([.. waarden.Select(waarde => (JsonNode)waarde)]);
            }
            else if (waarden is [var enige])
            {
                lichaam[veld.Naam] = enige;
            }
        }

        return lichaam;
    }

    private RouteEndpoint Endpoint(Stapformulier formulier) => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Single(endpoint => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName == formulier.Opdracht);
}
