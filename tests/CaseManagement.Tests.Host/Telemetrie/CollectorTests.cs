using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CaseManagement.Cli.Opdrachten;
using CaseManagement.Tests.Shared;
using CaseManagement.Web.Telemetrie;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CaseManagement.Tests.Host.Telemetrie;

/// <summary>The collector is a guest: without one nothing is exported, and one that does not answer holds nobody up.</summary>
public sealed class CollectorTests
{
    [Fact]
    public async Task A_collector_that_takes_everything_and_answers_nothing_disturbs_nobody()
    {
        using var zwijger = new TcpListener(IPAddress.Loopback, 0);
        zwijger.Start();
        await using var huis = new Huis($"http://127.0.0.1:{((IPEndPoint)zwijger.LocalEndpoint).Port}");
        using var client = huis.Als("c.casusregisseur", "Casusregisseur", "va-woonoverlast");

        var antwoord = await client.VraagAsync("woonoverlastdossiers");
        Assert.Equal(200, antwoord.Status);
        Assert.Contains(huis.Services.GetServices<IHostedService>(), dienst => dienst is TelemetrieUitvoer);

        var begin = Stopwatch.GetTimestamp();
        await huis.DisposeAsync();
        Assert.True(Stopwatch.GetElapsedTime(begin) < TimeSpan.FromSeconds(60), "The house waited for the collector.");
    }

    [Fact]
    public async Task Without_a_collector_nothing_is_exported_and_a_problem_still_has_its_trace_id()
    {
        await using var huis = new Huis(null);
        using var client = huis.Als("c.casusregisseur", "Casusregisseur", "va-niets");

        var antwoord = await client.VraagAsync("woonoverlastdossiers");

        Assert.DoesNotContain(huis.Services.GetServices<IHostedService>(), dienst => dienst is TelemetrieUitvoer);
        Assert.Matches("^[0-9a-f]{32}$", antwoord.Body.GetProperty("traceId").GetString()!);
    }

    [Fact]
    public async Task The_health_question_says_no_where_nobody_answers_and_yes_where_somebody_does()
    {
        await using var ontvanger = await Ontvanger.StartAsync();
        Assert.Equal(0, await Gezondheidsvraag.StelAsync(new Uri(ontvanger.Adres + "/health/ready"), TextWriter.Null, TestContext.Current.CancellationToken));
        Assert.Equal(1, await Gezondheidsvraag.StelAsync(new Uri(ontvanger.Adres + "/elders"), TextWriter.Null, TestContext.Current.CancellationToken));
        Assert.Equal(1, await Gezondheidsvraag.StelAsync(new Uri("http://127.0.0.1:9/health/ready"), TextWriter.Null, TestContext.Current.CancellationToken));
    }

    private sealed class Huis(string? collector) : TestHuis
    {
        private bool weg;

        public override async ValueTask DisposeAsync()
        {
            if (!weg)
            {
                weg = true;
                await base.DisposeAsync();
            }
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            if (collector is not null)
            {
                builder.UseSetting("OTEL_EXPORTER_OTLP_ENDPOINT", collector);
            }
        }
    }
}
