using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Web.Taken;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NSubstitute;

namespace CaseManagement.Tests.Unit.Taken;

/// <summary>The heads of the log are signed for as long as the host runs, and a log that is away or a full disk ends no host.</summary>
public sealed class HoofdentaakTests : IDisposable
{
    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("hoofden");
    private readonly SigningKey sleutel;
    private readonly FakeTime tijd = new();
    private readonly Taaknotities<Terugkeertaak> notities = new();
    private readonly SemaphoreSlim gevraagd = new(0);
    private long positie = 1;
    private bool weg;

    public HoofdentaakTests() => sleutel = SigningKey.FromFile(Path.Combine(map.FullName, "key.pem"), createIfMissing: true);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Timeout = 30_000)]
    public async Task Heads_are_signed_at_the_start_at_every_interval_and_at_shutdown_and_when_the_log_is_away_the_next_run_tries_again()
    {
        var hoofden = new SignedHeads(map.FullName, "voorbeeldgooi");
        using var host = Huis(hoofden);
        await host.StartAsync(Cancellation);
        await gevraagd.WaitAsync(Cancellation);
        foreach (var (nu, isWeg) in new[] { (2L, true), (3L, false), (4L, true) })
        {
            (positie, weg) = (nu, isWeg);
            tijd.Advance(TimeSpan.FromMinutes(5));
            await gevraagd.WaitAsync(Cancellation);
        }

        Assert.Equal("Signing the head of the log failed with StoreUnavailableException; the next run tries again", await notities.EersteAsync());
        Assert.False(host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested);
        (positie, weg) = (5, false);
        await host.StopAsync(Cancellation);
        Assert.Equal([1L, 3L, 5L], hoofden.Read().Select(regel => regel.Head!.Position));
    }

    public void Dispose()
    {
        sleutel.Dispose();
        gevraagd.Dispose();
        map.Delete(recursive: true);
    }

    private IHost Huis(SignedHeads hoofden)
    {
        var log = Substitute.For<IEventStore>();
        log.ReadHeadAsync(Arg.Any<CancellationToken>()).Returns(_ =>
        {
            var antwoord = weg ? Task.FromException<LogHead>(new StoreUnavailableException("away", isFull: false)) : Task.FromResult(new LogHead(positie, new byte[32]));
            gevraagd.Release();
            return antwoord;
        });
        var bouw = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        bouw.Services.AddSingleton<TimeProvider>(tijd).AddSingleton<ILogger<Terugkeertaak>>(notities);
        bouw.Services.AddSingleton(new HeadSigner(log, hoofden, sleutel, new FakeClock())).AddHoofdentaak();
        return bouw.Build();
    }
}
