using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CaseManagement.Web.Telemetrie;

/// <summary>
/// Sends traces and metrics by OTLP, when a collector is configured (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c>). It works beside the house: what the collector
/// does not take in time is thrown away. Log records are not exported.
/// </summary>
/// <param name="configuration">The standard <c>OTEL_…</c> settings, from the environment or elsewhere.</param>
internal sealed class TelemetrieUitvoer(IConfiguration configuration) : IHostedService, IDisposable
{
    // A house that stops does not wait long for a collector that is not there.
    private const int AfsluitenMs = 2000;

    private static readonly string[] Adressen =
        ["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT"];

    private TracerProvider? sporen;
    private MeterProvider? metingen;

    /// <summary>Whether a collector is configured, for one signal or for all.</summary>
    public static bool IsIngesteld(IConfiguration configuration) =>
        Adressen.Any(naam => !string.IsNullOrWhiteSpace(configuration[naam]));

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var bron = ResourceBuilder.CreateEmpty()
            .AddService("casemanagement", serviceVersion: typeof(TelemetrieUitvoer).Assembly.GetName().Version?.ToString(3))
            .AddTelemetrySdk().AddEnvironmentVariableDetector();
        sporen = Sdk.CreateTracerProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .SetResourceBuilder(bron).AddSource(Toegelaten.Bronnen).AddProcessor<Zeef>().AddOtlpExporter(Protocol).Build();
        metingen = Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .SetResourceBuilder(bron).AddMeter(Toegelaten.Meters)
            .AddView("*", new MetricStreamConfiguration { TagKeys = Toegelaten.Attributen })
            .SetExemplarFilter(ExemplarFilterType.AlwaysOff).AddOtlpExporter(Protocol).Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            sporen?.Shutdown(AfsluitenMs);
            metingen?.Shutdown(AfsluitenMs);
        },
        CancellationToken.None);

    public void Dispose()
    {
        sporen?.Dispose();
        metingen?.Dispose();
    }

    // Plain HTTP passes more proxies than gRPC; whoever wants gRPC says so.
    private void Protocol(OtlpExporterOptions options)
    {
        if (string.IsNullOrWhiteSpace(configuration["OTEL_EXPORTER_OTLP_PROTOCOL"]))
        {
            options.Protocol = OtlpExportProtocol.HttpProtobuf;
        }
    }
}
