using CaseManagement.EventSourcing.Projections.Running;

namespace CaseManagement.Web.Taken;

/// <summary>Does something at a fixed distance in time for as long as the host runs; a run that failed is told and the next one tries again.</summary>
/// <param name="naam">What it does, for the log.</param>
/// <param name="tussenpoos">The time between two runs.</param>
/// <param name="werk">One run, in a scope of its own as for a request.</param>
/// <param name="scopes">Makes the scopes.</param>
/// <param name="time">Measures the time.</param>
/// <param name="logger">Told of the type of what failed, and nothing else of it.</param>
/// <param name="ookAanBeginEnEinde">Whether there is also a run at once, and one when the host stops.</param>
internal sealed partial class Terugkeertaak(
    string naam,
    TimeSpan tussenpoos,
    Func<IServiceProvider, CancellationToken, Task> werk,
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger<Terugkeertaak> logger,
    bool ookAanBeginEnEinde = false)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(tussenpoos, time);
        try
        {
            if (ookAanBeginEnEinde)
            {
                await LoopAsync(stoppingToken);
            }

            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await LoopAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (ookAanBeginEnEinde && stoppingToken.IsCancellationRequested)
        {
            await LoopAsync(CancellationToken.None);
        }
    }

    private async Task LoopAsync(CancellationToken stop)
    {
        try
        {
            using var scope = scopes.CreateScope();
            await werk(scope.ServiceProvider, stop);
        }
        catch (Exception fout) when (!fout.IsStopBy(stop))
        {
            Mislukt(logger, naam, fout.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Task} failed with {Error}; the next run tries again")]
    private static partial void Mislukt(ILogger logger, string task, string error);
}
