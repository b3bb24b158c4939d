using System.Diagnostics;
using CaseManagement.EventSourcing.Telemetry;

namespace CaseManagement.Web.Telemetrie;

/// <summary>Hangs telemetry in the host. What identifies a request is its trace id and nothing else (ADR 0014).</summary>
internal static class Meten
{
    public static void AddTelemetrie(this WebApplicationBuilder builder)
    {
        // The framework must not describe requests itself: it would add paths. Also holds for a framework that does so by default.
        AppContext.SetSwitch("Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData", true);

        // The only thing that this category adds is the path of every request, ids included, in the scope of every log record.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        builder.Services.AddSingleton<DistributedContextPropagator, AlleenTraceparent>();
        builder.Services.AddSingleton<ProjectionGauges>();
        builder.Services.AddHostedService<Spoorhouder>();
        builder.Services.AddHostedService<ProjectieMeter>();
        if (TelemetrieUitvoer.IsIngesteld(builder.Configuration))
        {
            builder.Services.AddHostedService<TelemetrieUitvoer>();
        }
    }
}

/// <summary>Sees to it that every request has a trace id, for the record of processing (LDV), also when nobody collects traces.</summary>
internal sealed class Spoorhouder : IHostedService, IDisposable
{
    private readonly ActivityListener luisteraar = new()
    {
        ShouldListenTo = bron => bron.Name == Toegelaten.Verzoeken,
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
    };

    public Task StartAsync(CancellationToken cancellationToken)
    {
        ActivitySource.AddActivityListener(luisteraar);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => luisteraar.Dispose();
}
