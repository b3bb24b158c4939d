using System.Net.Http.Headers;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Deur;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaseManagement.Tests.Host.Telemetrie;

/// <summary>A house on a real port, with a collector and somebody who reads its log.</summary>
internal sealed class Afluisterhuis : TestHuis
{
    private readonly string collector;

    public Afluisterhuis(string collector)
    {
        this.collector = collector;
        UseKestrel(0);
    }

    protected override NodaTime.Instant? StaatOp => NodaTime.Instant.FromUtc(2026, 11, 20, 9, 0);

    public Logvanger Log { get; } = new();

    public IReadOnlyList<RouteEndpoint> Endpoints => [.. Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<EndpointContract>() is not null)];

    /// <summary>A caller over TCP.</summary>
    public HttpClient Beller(string? persona, string? rol, string? doel)
    {
        var adres = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, ActivityHeadersPropagator = null }) { BaseAddress = new Uri(adres) };
        if (persona is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token(persona));
            client.DefaultRequestHeaders.Add("X-Rol", rol);
            client.DefaultRequestHeaders.Add("X-Doel", doel);
            Merkenlezer.Onthoud(client, this, persona);
        }

        return client;
    }

    protected override void VoegModulesToe(ModuleBuilder module) => module.Query(_ => new KapotVragen());

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("OTEL_EXPORTER_OTLP_ENDPOINT", collector);
        builder.UseSetting("OTEL_METRIC_EXPORT_INTERVAL", "500");
        builder.ConfigureLogging(logging => logging.AddProvider(Log));
    }
}
