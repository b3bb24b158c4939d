using System.Text.Json.Serialization;
using CaseManagement.Web.Samenstelling;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CaseManagement.Web.Gezondheid;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: it can do its work; 200 when ready or ready with a limitation, 503 when
/// not. Both are open, for a load balancer signs in nowhere, and say nothing of persons or dossiers.
/// </summary>
internal static class Gezondheidspunten
{
    private const string Reden = "Een load balancer meldt zich niet aan; het antwoord bevat alleen aantallen.";

    public static IServiceCollection AddGezondheid(this IServiceCollection services)
    {
        services.AddSingleton<LogboekControle>().AddSingleton<SleutelControle>();
        services.AddHealthChecks().AddCheck<LogboekControle>("logboek").AddCheck<SleutelControle>("sleutels").AddCheck<LeesmodellenControle>("leesmodellen").AddCheck<TakenControle>("taken");
        return services;
    }

    public static void MapGezondheid(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = SchrijfAsync })
            .WithMetadata(new OpenbaarEndpoint(Reden));
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = SchrijfAsync }).WithMetadata(new OpenbaarEndpoint(Reden));
    }

    private static Task SchrijfAsync(HttpContext http, HealthReport report) => http.Response.WriteAsJsonAsync(
        new GezondheidAntwoord(
            Woord(report.Status),
            [.. report.Entries.Select(entry => new GezondheidControle(entry.Key, Woord(entry.Value.Status), entry.Value.Description))]),
        GezondheidJson.Default.GezondheidAntwoord,
        cancellationToken: http.RequestAborted);

    private static string Woord(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "gereed",
        HealthStatus.Degraded => "beperkt",
        _ => "niet gereed",
    };
}

/// <summary>How the program is doing.</summary>
/// <param name="Status"><c>gereed</c>, <c>beperkt</c> or <c>niet gereed</c>.</param>
/// <param name="Controles">What was looked at.</param>
internal sealed record GezondheidAntwoord(string Status, IReadOnlyList<GezondheidControle> Controles);

/// <summary>One thing that was looked at.</summary>
/// <param name="Naam">What.</param>
/// <param name="Status">As of the whole.</param>
/// <param name="Melding">In words, with numbers only.</param>
internal sealed record GezondheidControle(string Naam, string Status, string? Melding);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GezondheidAntwoord))]
internal sealed partial class GezondheidJson : JsonSerializerContext;
