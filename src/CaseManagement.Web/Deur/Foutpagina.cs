using System.Text.Encodings.Web;

namespace CaseManagement.Web.Deur;

/// <summary>An error as a page: whole in itself, because whatever broke may have broken the layout too.</summary>
internal static class Foutpagina
{
    /// <summary>Writes the page of a problem.</summary>
    public static Task SchrijfAsync(HttpContext http, Probleem probleem)
    {
        http.Response.StatusCode = probleem.Status;
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(Html(http, probleem), http.RequestAborted);
    }

    /// <summary>The problem of a page that does not exist; headers mean nothing to whoever types an address.</summary>
    public static Probleem NietGevonden() => Problemen.Van(
        404, "Niet gevonden", "onbekend", "Deze pagina bestaat niet, of u hebt er geen toegang toe.", "Controleer het adres, of meld u aan met een andere rol.");

    private static string Html(HttpContext http, Probleem probleem)
    {
        var encoder = HtmlEncoder.Default;
        var kenmerk = probleem is { Status: >= 500, TraceId: { } trace }
            ? $"<p>Kenmerk voor de beheerder: <code>{encoder.Encode(trace)}</code></p>" : "";
        // Without what stood behind the question mark the page does open.
        var zonder = probleem is { Status: 400, Errors.Count: > 0 }
            ? $"<p><a href=\"{encoder.Encode(http.Request.PathBase + http.Request.Path)}\">Open de pagina zonder parameters</a></p>" : "";
        return $"""
            <!DOCTYPE html>
            <html lang="nl">
            <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{encoder.Encode(probleem.Title)} – Voorbeeldgooi OOV</title>
                <link rel="stylesheet" href="/css/eigen.css">
            </head>
            <body>
                <main class="utrecht-page-body__content">
                    <h1>{encoder.Encode(probleem.Title)}</h1>
                    <p>{encoder.Encode(probleem.Detail)}</p>
                    {kenmerk}
                    {zonder}
                    <p><a href="/">Naar het begin</a></p>
                </main>
            </body>
            </html>
            """;
    }
}
