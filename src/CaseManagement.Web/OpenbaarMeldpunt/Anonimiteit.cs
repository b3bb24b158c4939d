using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace CaseManagement.Web.OpenbaarMeldpunt;

/// <summary>
/// Makes a request at the public report point one of nobody (<c>MEL-01</c>), before anything else in the house sees it: no address, no header but those that
/// the form needs, no trace id of the caller, no span and no measurement. What is not there cannot be kept by mistake, also not by code that is written later.
/// </summary>
internal static class Anonimiteit
{
    private static readonly HashSet<string> Nodig =
        new(["Host", "Content-Type", "Content-Length", "Transfer-Encoding", "Expect", "Idempotency-Key"], StringComparer.OrdinalIgnoreCase);

    public static IApplicationBuilder UseAnonimiteit(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (Geldt(http.Request.Path))
        {
            MaakAnoniem(http);
        }

        return next(http);
    });

    /// <summary>Whether the browser says that another site sent this form.</summary>
    public static bool IsVanElders(HttpContext http) => http.Features.Get<VanElders>() is not null;

    private static bool Geldt(PathString pad) => pad.StartsWithSegments("/meldpunt", StringComparison.OrdinalIgnoreCase) || pad.StartsWithSegments("/v1/meldpunt", StringComparison.OrdinalIgnoreCase);

    private static void MaakAnoniem(HttpContext http)
    {
        Stilte.Begin();
        if (http.Request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site")
        {
            http.Features.Set(new VanElders());
        }

        http.Connection.RemoteIpAddress = null;
        http.Connection.RemotePort = 0;
        http.TraceIdentifier = "";
        foreach (var naam in http.Request.Headers.Keys.Where(naam => !Nodig.Contains(naam)).ToList())
        {
            http.Request.Headers.Remove(naam);
        }

        if (http.Features.Get<IHttpActivityFeature>()?.Activity is { } span)
        {
            // It carries the trace id of the caller, or is where the time of the request would be kept.
            span.IsAllDataRequested = false;
            span.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }

        if (http.Features.Get<IHttpMetricsTagsFeature>() is { } metingen)
        {
            metingen.MetricsDisabled = true;
        }

        Activity.Current = null;
    }

    private sealed record VanElders;
}
