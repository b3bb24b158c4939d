using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Toegang.Sleutels;

namespace CaseManagement.Web.Taken;

/// <summary>Destroys keys as soon as the log says so, for as long as the host runs.</summary>
/// <param name="vernietiger">Follows the log.</param>
/// <param name="log">Tells that there is more.</param>
/// <param name="time">Measures the pauses: one read a second is enough, however busy the log is.</param>
/// <param name="logger">Tells that a run failed; nothing is skipped, the next run tries again.</param>
internal sealed partial class SleutelTaak(
    Sleutelvernietiger vernietiger, IEventStore log, TimeProvider time, ILogger<SleutelTaak> logger) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan NaFout = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await log.WaitForAppendAsync(await vernietiger.VolgAsync(stoppingToken), stoppingToken);
                await Task.Delay(Tussenpoos, time, stoppingToken);
            }
            catch (Exception fout) when (!fout.IsStopBy(stoppingToken))
            {
                Mislukt(logger, fout.GetType().Name);
                await Task.Delay(NaFout, time, stoppingToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Destroying keys failed with {Error}; the next run tries again")]
    private static partial void Mislukt(ILogger logger, string error);
}
