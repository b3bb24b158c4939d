namespace CaseManagement.Web.Deur;

/// <summary>Headers on every answer, errors too: API version and the transport headers of the API Design Rules and ASVS 3.4.</summary>
internal static class Kopregels
{
    public const string ApiVersie = "0.1.0";

    public static IApplicationBuilder UseKopregels(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        Zet(http);
        return next(http);
    });

    public static void Zet(HttpContext http)
    {
        var headers = http.Response.Headers;
        var isApi = http.Request.Path.StartsWithSegments("/v1", StringComparison.Ordinal);
        headers["API-Version"] = ApiVersie;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        headers.ContentSecurityPolicy = isApi
            ? "default-src 'none'; frame-ancestors 'none'"
            : "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        if (isApi && http.Request.Path.Value!.EndsWith("/openapi.json", StringComparison.Ordinal))
        {
            headers.AccessControlAllowOrigin = "*";
        }
    }
}
