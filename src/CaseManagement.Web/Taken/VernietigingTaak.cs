using CaseManagement.Toegang.Vernietiging;

namespace CaseManagement.Web.Taken;

/// <summary>Every hour: proposes the destruction of dossiers whose term has passed. People approve it and carry it out.</summary>
/// <param name="scopes">A scope per run, as for a request.</param>
/// <param name="time">Measures the hour.</param>
/// <param name="logger">Tells that a run failed; the next run tries again.</param>
internal sealed partial class VernietigingTaak(IServiceScopeFactory scopes, TimeProvider time, ILogger<VernietigingTaak> logger) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tussenpoos, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                using var scope = scopes.CreateScope();
                await scope.ServiceProvider.GetRequiredService<Vernietigingsvoorstellen>().StelVoorAsync(stoppingToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                Mislukt(logger, fout.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Proposing destructions failed with {Error}; the next run tries again")]
    private static partial void Mislukt(ILogger logger, string error);
}
