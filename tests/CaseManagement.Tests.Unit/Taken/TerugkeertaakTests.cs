using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Web.Taken;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaseManagement.Tests.Unit.Taken;

/// <summary>What the program does again and again: at its time, after a failure too, and without a word of what failed.</summary>
public sealed class TerugkeertaakTests
{
    private readonly FakeTime tijd = new();
    private readonly Taaknotities<Terugkeertaak> notities = new();

    [Fact(Timeout = 30_000)]
    public async Task A_run_comes_after_every_pause_and_one_that_failed_is_told_by_its_type_only()
    {
        var gedaan = new SemaphoreSlim(0);
        var keer = 0;
        await using var diensten = new ServiceCollection().AddScoped<object>().BuildServiceProvider();
        var gezien = new List<object>();
        using var taak = new Terugkeertaak(
            "The run",
            TimeSpan.FromMinutes(5),
            (scope, _) =>
            {
                gezien.Add(scope.GetRequiredService<object>());
                gedaan.Release();
                return ++keer == 1 ? throw new InvalidOperationException("Kanarie de Vries") : Task.CompletedTask;
            },
            diensten.GetRequiredService<IServiceScopeFactory>(),
            tijd,
            notities);
        await taak.StartAsync(TestContext.Current.CancellationToken);
        await tijd.SlaaptAsync();

        tijd.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(0, keer);
        tijd.Advance(TimeSpan.FromMinutes(1));
        await gedaan.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("The run failed with InvalidOperationException; the next run tries again", await notities.EersteAsync());
        tijd.Advance(TimeSpan.FromMinutes(5));
        await gedaan.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, gezien.Distinct().Count());
        await taak.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, keer);
    }

    [Theory(Timeout = 30_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_that_fails_in_a_run_stops_the_host_and_a_deadline_of_somebody_else_is_no_stop(bool termijn)
    {
        var keer = new SemaphoreSlim(0);
        using var host = MetTaak(p => new Terugkeertaak(
            "The run",
            TimeSpan.FromMinutes(1),
            (_, _) =>
            {
                keer.Release();
                return Task.FromException(termijn ? new TaskCanceledException("too late") : new StoreUnavailableException("away", isFull: true));
            },
            p.GetRequiredService<IServiceScopeFactory>(),
            tijd,
            notities));
        await host.StartAsync(TestContext.Current.CancellationToken);
        for (var ronde = 0; ronde < 2; ronde++)
        {
            await tijd.SlaaptAsync();
            tijd.Advance(TimeSpan.FromMinutes(1));
            await keer.WaitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal($"The run failed with {(termijn ? "TaskCanceledException" : "StoreUnavailableException")}; the next run tries again", await notities.EersteAsync());
        Assert.False(host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void The_four_of_the_house_are_registered_each_for_itself()
    {
        var bouw = new ServiceCollection().AddSingleton<TimeProvider>(tijd).AddSingleton<ILogger<Terugkeertaak>>(notities);
        bouw.AddTerugkeertaken();
        using var diensten = bouw.BuildServiceProvider();
        Assert.Equal(4, diensten.GetServices<IHostedService>().OfType<Terugkeertaak>().Distinct().Count());
    }

    private static IHost MetTaak(Func<IServiceProvider, IHostedService> taak)
    {
        var bouw = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        bouw.Logging.ClearProviders();
        bouw.Services.AddSingleton(taak);
        return bouw.Build();
    }
}
