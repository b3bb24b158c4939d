using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.EventSourcing.Telemetry;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Tests.Unit.EventSourcing;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Registratie;
using CaseManagement.Toegang.Sleutels;
using CaseManagement.Web.Aanmelden;
using CaseManagement.Web.Taken;
using CaseManagement.Web.Telemetrie;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using NSubstitute;

namespace CaseManagement.Tests.Unit.Taken;

/// <summary>A deadline inside a store looks like a stop and is none: what works for as long as the host runs tells it and goes on.</summary>
public sealed class AndermansTermijnTests : IDisposable
{
    private readonly FakeTime tijd = new();
    private readonly SemaphoreSlim gevraagd = new(0);
    private readonly IEventStore log = Substitute.For<IEventStore>();
    private readonly IEventSerializer serializer = Substitute.For<IEventSerializer>();
    private readonly Toy toy = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Timeout = 30_000)]
    public Task Destroying_keys_goes_on()
    {
        log.ReadStreamAsync(Sleutelvernietiger.Stroom, cancellation: Arg.Any<CancellationToken>()).Returns(_ => TeLaat<IReadOnlyList<StoredEvent>>());
        var vernietiger = new Sleutelvernietiger(log, serializer, toy.Protector, toy.Keys, [], toy.Identifiers, new FakeClock());
        return GaatDoorAsync<SleutelTaak>(
            notities => new SleutelTaak(vernietiger, log, tijd, notities), "Destroying keys failed with TaskCanceledException; the next run tries again");
    }

    [Fact(Timeout = 30_000)]
    public async Task Recording_failed_sign_ins_goes_on()
    {
        var klok = new FakeClock();
        serializer.Serialize(Arg.Any<StreamName>(), Arg.Any<IEvent>(), Arg.Any<ReadOnlyMemory<byte>>(), Arg.Any<Instant>())
            .Returns(new NewEvent(Guid.Empty, "toegang.vastgelegd", 1, default, default, klok.GetCurrentInstant()));
        log.AppendAsync(Arg.Any<AppendRequest>(), Arg.Any<CancellationToken>()).Returns(new AppendResult.Appended(1, 1));
        var mislukt = new MislukteAanmeldingen(new Toegangslog(log, serializer, klok), toy.Identifiers, klok);
        var mislukking = new Mislukking(new GebruikerId("onbekend"), "voorbeeldgooi", "pagina", "ROL-01");
        await mislukt.MeldAsync(mislukking, Cancellation);
        await mislukt.MeldAsync(mislukking, Cancellation);
        klok.Advance(Duration.FromHours(2));
        log.AppendAsync(Arg.Any<AppendRequest>(), Arg.Any<CancellationToken>()).Returns(_ => TeLaat<AppendResult>());
        await GaatDoorAsync<AanmeldTaak>(
            notities => new AanmeldTaak(mislukt, tijd, notities), "Counted sign-in failures were not recorded: TaskCanceledException");
    }

    [Fact(Timeout = 30_000)]
    public async Task Measuring_the_read_models_goes_on()
    {
        log.ReadHeadAsync(Arg.Any<CancellationToken>()).Returns(_ => TeLaat<LogHead>());
        log.ReadAllAsync(Arg.Any<long>(), Arg.Any<int>(), Arg.Any<CancellationToken>()).Returns(_ => TeLaat<IReadOnlyList<StoredEvent>>());
        using var runner = new ToyLog().Runner(new ToyTotals());
        using var meter = new ProjectionGauges(runner, log, new FakeClock());
        await GaatDoorAsync<ProjectieMeter>(
            notities => new ProjectieMeter(meter, tijd, notities), "The lag of the read models could not be measured: TaskCanceledException");
    }

    public void Dispose() => gevraagd.Dispose();

    private Task<T> TeLaat<T>()
    {
        gevraagd.Release();
        return Task.FromException<T>(new TaskCanceledException("too late"));
    }

    private async Task GaatDoorAsync<T>(Func<ILogger<T>, IHostedService> taak, string melding)
    {
        var notities = new Taaknotities<T>();
        var bouw = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        bouw.Services.AddSingleton(taak(notities));
        using var host = bouw.Build();
        await host.StartAsync(Cancellation);
        for (var keer = 0; keer < 2; keer++)
        {
            while (gevraagd.CurrentCount == 0)
            {
                Cancellation.ThrowIfCancellationRequested();
                tijd.Advance(TimeSpan.FromMinutes(1));
                await Task.Yield();
            }

            await gevraagd.WaitAsync(Cancellation);
        }

        Assert.Equal(melding, await notities.EersteAsync());
        Assert.False(host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested);
        await host.StopAsync(Cancellation);
    }
}
