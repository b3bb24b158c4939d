using CaseManagement.Controles.Aanleidingen;

namespace CaseManagement.Web.Taken;

/// <summary>Every five minutes: notes on controls that the signal or case behind them fell away, also when nobody opens them.</summary>
/// <param name="scopes">A scope per run, as for a request.</param>
/// <param name="time">Measures the minutes.</param>
/// <param name="logger">Tells that a run failed; the next run tries again.</param>
internal sealed partial class AanleidingTaak(IServiceScopeFactory scopes, TimeProvider time, ILogger<AanleidingTaak> logger) : BackgroundService
{
    private static readonly TimeSpan tussenpoos = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(tussenpoos, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                using var scope = scopes.CreateScope();
                await scope.ServiceProvider.GetRequiredService<Aanleidingwacht>().LoopNaAsync(stoppingToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                Mislukt(logger, fout.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Looking at what lies behind controls failed with {Error}; the next run tries again")]
    private static partial void Mislukt(ILogger logger, string error);
}
