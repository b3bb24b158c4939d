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
    private readonly Notities notities = new();

    [Fact]
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
        while (tijd.Waiting == 0)
        {
            await Task.Yield();
        }

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

    [Fact]
    public void The_four_of_the_house_are_registered_each_for_itself()
    {
        var bouw = new ServiceCollection().AddSingleton<TimeProvider>(tijd).AddSingleton<ILogger<Terugkeertaak>>(notities);
        bouw.AddTerugkeertaken();
        using var diensten = bouw.BuildServiceProvider();
        Assert.Equal(4, diensten.GetServices<IHostedService>().OfType<Terugkeertaak>().Distinct().Count());
    }

    private sealed class Notities : ILogger<Terugkeertaak>
    {
        private readonly TaskCompletionSource<string> eerste = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> EersteAsync() => eerste.Task.WaitAsync(TestContext.Current.CancellationToken);

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Assert.Null(exception);
            eerste.TrySetResult(formatter(state, exception));
        }
    }
}
