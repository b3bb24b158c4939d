using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Tests.Shared;
using CaseManagement.Web.Gezondheid;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary>The health endpoints, and the verdict behind them.</summary>
public sealed class GezondheidTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_host_that_works_says_so_to_anybody(string pad)
    {
        await using var huis = new TestHuis();

        var (status, body) = await VraagAsync(huis, pad);

        Assert.Equal((HttpStatusCode.OK, "gereed"), (status, body.GetProperty("status").GetString()));
    }

    [Theory]
    [InlineData(true, "De schijf van het logboek is vol.")]
    [InlineData(false, "Het logboek is niet bereikbaar.")]
    public async Task A_log_that_cannot_be_written_makes_it_not_ready_but_alive(bool vol, string melding)
    {
        await using var huis = new StukHuis(vol);

        var (status, body) = await VraagAsync(huis, "/health/ready");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "niet gereed"), (status, body.GetProperty("status").GetString()));
        Assert.Contains(body.GetProperty("controles").EnumerateArray(), controle => controle.GetProperty("melding").GetString() == melding);
        Assert.Equal(HttpStatusCode.OK, (await VraagAsync(huis, "/health/live")).Status);
    }

    [Theory]
    [InlineData("UPDATE keys SET wrapped = x'01' || zeroblob(68)", "De hoofdsleutel past niet bij de sleutels")]
    [InlineData("ALTER TABLE keys RENAME TO weg", "De sleutels zijn niet bereikbaar.")]
    public async Task Keys_that_do_not_fit_the_master_key_or_cannot_be_read_make_it_not_ready(string sql, string melding)
    {
        await using var huis = new TestHuis();
        huis.Services.GetRequiredService<PersonalDataProtector>().Fingerprint(new BetrokkeneId(Guid.CreateVersion7()), "proef", "tekst");
        Beheerproef.Sql(huis.Map, sql, "sleutels.db");

        var (status, body) = await VraagAsync(huis, "/health/ready");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "niet gereed"), (status, body.GetProperty("status").GetString()));
        Assert.Contains(body.GetProperty("controles").EnumerateArray(), controle => controle.GetProperty("melding").GetString()!.StartsWith(melding, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ProjectionCondition.Ok, 100, 0, HealthStatus.Healthy)]
    [InlineData(ProjectionCondition.Ok, 50, 0, HealthStatus.Healthy)]
    [InlineData(ProjectionCondition.Ok, 49, 0, HealthStatus.Unhealthy)]
    [InlineData(ProjectionCondition.Degraded, 100, 3, HealthStatus.Degraded)]
    [InlineData(ProjectionCondition.Degraded, 10, 3, HealthStatus.Unhealthy)]
    [InlineData(ProjectionCondition.Stopped, 100, 0, HealthStatus.Unhealthy)]
    public void Parked_is_ready_with_a_limitation_stopped_and_too_far_behind_are_not_ready(
        ProjectionCondition stand, long positie, int geparkeerd, HealthStatus verwacht)
    {
        var oordeel = LeesmodellenControle.Oordeel(
            [new("goed", ProjectionCondition.Ok, 100, 0, null), new("proef", stand, positie, geparkeerd, "M. el Voorbeeld")], hoofd: 100, maxAchterstand: 50);

        Assert.Equal(verwacht, oordeel.Status);
        Assert.DoesNotContain("Voorbeeld", oordeel.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "leesmodellen in opbouw, of na een storing van de opslag nog niet verder gegaan: 1.", "geparkeerde")]
    [InlineData(2, "geparkeerde stromen: 2.", "in opbouw")]
    public void A_limitation_has_its_reason_and_no_other(int geparkeerd, string reden, string niet)
    {
        var melding = LeesmodellenControle.Oordeel([new("proef", ProjectionCondition.Degraded, 100, geparkeerd, null)], hoofd: 100, maxAchterstand: 50).Description;

        Assert.EndsWith(reden, melding, StringComparison.Ordinal);
        Assert.DoesNotContain(niet, melding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_health_says_why_a_host_is_not_ready()
    {
        var bezet = new TcpListener(IPAddress.Loopback, 0);
        bezet.Start();
        var adres = new Uri($"http://{bezet.LocalEndpoint}/health/ready");
        var antwoord = AntwoordAsync(bezet, """{"status":"niet gereed","controles":[{"naam":"logboek","status":"niet gereed","melding":"Het logboek is niet bereikbaar."}]}""");
        var (code, tekst) = await Beheerproef.LoopAsync(uit => Gezondheidsvraag.StelAsync(adres, uit, Beheerproef.Cancellation));
        await antwoord;
        bezet.Stop();

        Assert.Equal(1, code);
        Assert.Contains("het antwoord is 503.", tekst, StringComparison.Ordinal);
        Assert.Contains("logboek: niet gereed. Het logboek is niet bereikbaar.", tekst, StringComparison.Ordinal);
        (code, tekst) = await Beheerproef.LoopAsync(uit => Gezondheidsvraag.StelAsync(adres, uit, Beheerproef.Cancellation));
        Assert.Equal(1, code);
        Assert.Contains("geen antwoord", tekst, StringComparison.Ordinal);
    }

    private static async Task AntwoordAsync(TcpListener luisteraar, string body)
    {
        using var client = await luisteraar.AcceptTcpClientAsync(Beheerproef.Cancellation);
        var stream = client.GetStream();
        _ = await stream.ReadAsync(new byte[4096], Beheerproef.Cancellation);
        await stream.WriteAsync(
            Encoding.UTF8.GetBytes($"HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}"),
            Beheerproef.Cancellation);
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body)> VraagAsync(TestHuis huis, string pad)
    {
        using var client = huis.CreateClient();
        using var antwoord = await client.GetAsync(pad, Beheerproef.Cancellation);
        return (antwoord.StatusCode, JsonSerializer.Deserialize<JsonElement>(await antwoord.Content.ReadAsStringAsync(Beheerproef.Cancellation)));
    }

    private sealed class StukHuis(bool vol) : TestHuis
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<IStoreMaintenance>(new StukOnderhoud(vol)));
        }
    }

    private sealed class StukOnderhoud(bool vol) : IStoreMaintenance
    {
        public Task<IReadOnlyList<string>> CheckIntegrityAsync(CancellationToken cancellation = default) => throw new NotSupportedException();

        public Task CheckWritableAsync(CancellationToken cancellation = default) =>
            Task.FromException(new StoreUnavailableException("No.", vol));

        public Task<LogHead> CopyLogAsync(string directory, CancellationToken cancellation = default) => throw new NotSupportedException();

        public Task CopyKeysAsync(string directory, CancellationToken cancellation = default) => throw new NotSupportedException();

        public StoreSizes Sizes() => throw new NotSupportedException();
    }
}
