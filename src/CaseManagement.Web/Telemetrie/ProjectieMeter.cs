using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Telemetry;

namespace CaseManagement.Web.Telemetrie;

/// <summary>Every ten seconds: looks how far the read models are.</summary>
/// <param name="gauges">Reports it to whoever listens.</param>
/// <param name="time">Measures the ten seconds.</param>
/// <param name="logger">Tells that the log could not be read; the next look tries again.</param>
internal sealed partial class ProjectieMeter(ProjectionGauges gauges, TimeProvider time, ILogger<ProjectieMeter> logger) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tussenpoos, time);
        do
        {
            try
            {
                await gauges.MeasureAsync(stoppingToken);
            }
            catch (Exception fout) when (!fout.IsStopBy(stoppingToken))
            {
                Mislukt(logger, fout.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The lag of the read models could not be measured: {Error}")]
    private static partial void Mislukt(ILogger logger, string error);
}
