using CaseManagement.Meldingen.Kluis;

namespace CaseManagement.Web.Taken;

/// <summary>Every ten minutes: destroys what a crash left in the vault of reporters without a melding.</summary>
/// <param name="scopes">A scope per run, as for a request.</param>
/// <param name="time">Measures the minutes.</param>
/// <param name="logger">Tells that a run failed; the next run tries again.</param>
internal sealed partial class WeeskluisTaak(IServiceScopeFactory scopes, TimeProvider time, ILogger<WeeskluisTaak> logger) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tussenpoos, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                using var scope = scopes.CreateScope();
                await scope.ServiceProvider.GetRequiredService<Weeskluizen>().RuimOpAsync(stoppingToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                Mislukt(logger, fout.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Cleaning up vaults without a melding failed with {Error}; the next run tries again")]
    private static partial void Mislukt(ILogger logger, string error);
}
