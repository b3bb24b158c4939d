using CaseManagement.Overleggen.Taken;

namespace CaseManagement.Web.Taken;

/// <summary>Every minute: generates meetings and closes agendas at their hour.</summary>
/// <param name="scopes">A scope per run, as for a request.</param>
/// <param name="time">Measures the minute.</param>
/// <param name="logger">Tells that a run failed; the next run tries again.</param>
internal sealed partial class KalenderTaak(IServiceScopeFactory scopes, TimeProvider time, ILogger<KalenderTaak> logger) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tussenpoos, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                using var scope = scopes.CreateScope();
                await scope.ServiceProvider.GetRequiredService<OverlegTaken>().VoerUitAsync(stoppingToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                Mislukt(logger, fout.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Calendar run failed with {Error}; the next run tries again")]
    private static partial void Mislukt(ILogger logger, string error);
}
