using System.Diagnostics;
using CaseManagement.Controles.Aanleidingen;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Web.Deur;

/// <summary>
/// The last handler: whatever breaks becomes a problem document, or a page outside the API; never a stack trace and never half an answer.
/// </summary>
internal static partial class Foutafhandeling
{
    public static IApplicationBuilder UseFoutafhandeling(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http);
            await LegeFoutAsync(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            if (!http.Response.HasStarted)
            {
                http.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            }
        }
        catch (Exception fout) when (!http.Response.HasStarted)
        {
            var probleem = Van(http, fout);
            if (probleem.Status >= 500)
            {
                // A message may hold what somebody typed; type and place do not. Only in Development, with its invented people, all of it is shown.
                var bekend = http.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment() ? fout : null;
                Mislukt(http.RequestServices.GetRequiredService<ILogger<Deurwachter>>(), bekend, Foutspoor.Van(fout), probleem.TraceId);
            }

            http.Response.Clear();
            Kopregels.Zet(http);
            if (probleem.Status is 503 or 507)
            {
                http.Response.Headers.RetryAfter = "5";
            }

            await SchrijfAsync(http, probleem);
        }
        catch (Exception fout)
        {
            // Too late for a problem document. Left to the server, the whole error would stand in its log, message included.
            Mislukt(http.RequestServices.GetRequiredService<ILogger<Deurwachter>>(), null, fout.GetType().Name, Activity.Current?.TraceId.ToHexString());
            http.Abort();
        }
    });

    private static async Task LegeFoutAsync(HttpContext http)
    {
        if (http.Response.HasStarted || http.Response.StatusCode < 400 || http.Response.ContentType is not null)
        {
            return;
        }

        await SchrijfAsync(http, http.Response.StatusCode switch
        {
            400 when !IsApi(http) => Problemen.Van(
                400, "Ongeldig verzoek", "vorm", "Het formulier is verlopen of onvolledig; er is niets gewijzigd.", "Open de pagina opnieuw en probeer het nog eens."),
            404 when !IsApi(http) => Foutpagina.NietGevonden(),
            401 => Problemen.Van(401, "Niet aangemeld", "aanmelden", "U bent niet aangemeld, of uw aanmelding is verlopen.", "Meld u opnieuw aan."),
            403 => Problemen.Van(403, "Niet toegestaan", "ROL-02", "U mag dit niet.", ""),
            404 => Problemen.NietGevonden(),
            405 => Problemen.Van(405, "Methode niet toegestaan", "methode", "Deze methode bestaat niet voor dit adres.", "Zie de kopregel Allow."),
            415 => Problemen.Van(415, "Onbekend formaat", "formaat", "Het verzoek heeft geen JSON-inhoud.", "Verstuur Content-Type: application/json."),
            var status => Problemen.Van(status, "Fout", "fout", "Het verzoek kon niet worden uitgevoerd.", ""),
        });
    }

    private static Task SchrijfAsync(HttpContext http, Probleem probleem) =>
        IsApi(http) ? Problemen.SchrijfAsync(http, probleem) : Foutpagina.SchrijfAsync(http, probleem);

    private static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments("/v1", StringComparison.Ordinal);

    private static Probleem Van(HttpContext http, Exception fout) => fout switch
    {
        StoreUnavailableException { IsFull: true } => Problemen.Van(
            507, "Opslag vol", "opslag-vol", "Er is geen ruimte meer om de handeling vast te leggen; er is niets gewijzigd en niets getoond.",
            "Waarschuw de beheerder en probeer het daarna opnieuw."),
        StoreUnavailableException => Problemen.Van(
            503, "Tijdelijk niet beschikbaar", "opslag", "De handeling kon niet worden vastgelegd; er is niets gewijzigd en niets getoond.",
            "Probeer het over enkele seconden opnieuw."),
        AanleidingNietVastgelegdException => Problemen.Van(
            503, "Tijdelijk niet beschikbaar", "OND-1.11", "Wat achter deze controle is vervallen, kon niet worden vastgelegd; er is niets gewijzigd en niets getoond.",
            "Probeer het over enkele seconden opnieuw."),
        PersonalKeyDestroyedException => Problemen.Van(
            409, "Geweigerd", "AVG-42", "De gegevens van deze betrokkene zijn vernietigd; er kan niets meer over worden vastgelegd.", ""),
        UnknownEventException => Problemen.Van(
            503, "Tijdelijk niet beschikbaar", "onbekende-gebeurtenis", "Dit dossier bevat een gebeurtenis die deze versie niet kent.",
            "Waarschuw de beheerder: het programma is ouder dan de gegevens."),
        VraagOngeldigException vraag when HttpMethods.IsPost(http.Request.Method) => Problemen.Ongeldig("query", vraag.Parameter, vraag.Message),
        VraagOngeldigException vraag => Querystring.Ongeldig(http, vraag),
        BadHttpRequestException { StatusCode: 413 } => Problemen.Van(
            413, "Te groot", "omvang", "Het verzoek is te groot.", "Een verzoek mag ten hoogste 1 MB zijn."),
        BadHttpRequestException slecht => Problemen.Van(
            slecht.StatusCode, "Ongeldig verzoek", "vorm", "Het verzoek kon niet worden gelezen.", "Controleer het verzoek."),
        _ => Problemen.Van(500, "Interne fout", "intern", "Er ging iets mis in het programma.", "Geef het traceId door aan de beheerder."),
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Request failed with {Error}; trace {TraceId}")]
    private static partial void Mislukt(ILogger logger, Exception? fout, string error, string? traceId);
}
