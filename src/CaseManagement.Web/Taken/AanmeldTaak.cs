using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.Web.Aanmelden;

namespace CaseManagement.Web.Taken;

/// <summary>Every minute and at shutdown: records the failed sign-ins that were counted.</summary>
/// <param name="mislukt">The counts.</param>
/// <param name="time">Measures the minute.</param>
/// <param name="logger">Tells that a run failed; the next run tries again.</param>
internal sealed partial class AanmeldTaak(MislukteAanmeldingen mislukt, TimeProvider time, ILogger<AanmeldTaak> logger) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMinutes(1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await SluitAsync(alle: true, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tussenpoos, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await SluitAsync(alle: false, stoppingToken);
        }
    }

    private async Task SluitAsync(bool alle, CancellationToken cancellation)
    {
        try
        {
            await mislukt.SluitAsync(alle, cancellation);
        }
        catch (Exception fout) when (!fout.IsStopBy(cancellation))
        {
            Mislukt(logger, fout.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Counted sign-in failures were not recorded: {Error}")]
    private static partial void Mislukt(ILogger logger, string error);
}
