using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace CaseManagement.Web.Telemetrie;

/// <summary>
/// Names the span of a request after its route (<c>GET /v1/woonoverlastdossiers/{id}</c>): never the path with its ids, the query, the
/// address of the caller or what he calls himself.
/// </summary>
internal static class Verzoekspoor
{
    private static readonly HashSet<string> Methodes = new(StringComparer.Ordinal) { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" };

    public static IApplicationBuilder UseVerzoekspoor(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http);
        }
        finally
        {
            if (http.Features.Get<IHttpActivityFeature>()?.Activity is { IsAllDataRequested: true } span)
            {
                Beschrijf(span, http);
            }
        }
    });

    private static void Beschrijf(Activity span, HttpContext http)
    {
        // The method is free text too.
        var methode = Methodes.Contains(http.Request.Method) ? http.Request.Method : "_OTHER";
        var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        span.DisplayName = route is null ? methode : $"{methode} {route}";
        span.SetTag("http.request.method", methode).SetTag("http.route", route).SetTag("http.response.status_code", http.Response.StatusCode);
        if (http.Response.StatusCode >= 500)
        {
            span.SetStatus(ActivityStatusCode.Error);
        }
    }
}
