using System.Diagnostics;
using CaseManagement.EventSourcing.Telemetry;
using CaseManagement.Toegang.Deur;
using OpenTelemetry;

namespace CaseManagement.Web.Telemetrie;

/// <summary>
/// What may leave the house as telemetry: these sources, these meters, these attributes. Anything else, also what a newer framework would add, is
/// dropped before it is exported.
/// </summary>
internal static class Toegelaten
{
    /// <summary>Source of the spans of requests.</summary>
    public const string Verzoeken = "Microsoft.AspNetCore";

    public static readonly string[] Bronnen = [Verzoeken, Meetpunt.Naam, EventSourcingTelemetry.Name];

    public static readonly string[] Meters =
    [
        Meetpunt.Naam, EventSourcingTelemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.AspNetCore.Authentication", "System.Runtime",
    ];

    public static readonly string[] Attributen =
    [
        Meetpunt.UseCase, Meetpunt.Module, Meetpunt.Uitkomst, Meetpunt.Regel, "casus.projection", "db.system.name", "error.type",
        "http.request.method", "http.route", "http.response.status_code", "url.scheme", "network.protocol.name", "network.protocol.version",
        "aspnetcore.authentication.result", "aspnetcore.authentication.scheme", "gc.heap.generation", "dotnet.gc.heap.generation", "cpu.mode",
        "dotnet.process.cpu.mode",
    ];
}

/// <summary>Strips what is not on the list. A span that holds what cannot be stripped is not exported at all.</summary>
internal sealed class Zeef : BaseProcessor<Activity>
{
    private static readonly HashSet<string> Attributen = new(Toegelaten.Attributen, StringComparer.Ordinal);

    public override void OnEnd(Activity data)
    {
        foreach (var (sleutel, _) in data.TagObjects.Where(tag => !Attributen.Contains(tag.Key)).ToList())
        {
            data.SetTag(sleutel, null);
        }

        data.TraceStateString = null;
        if (data.StatusDescription is not null)
        {
            data.SetStatus(data.Status);
        }

        if (data.Events.Any() || data.Links.Any())
        {
            data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }
    }
}
