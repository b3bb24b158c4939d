using CaseManagement.EventSourcing.Projections.Running;

namespace CaseManagement.Web.Taken;

/// <summary>Keeps the read models up to date for as long as the host runs.</summary>
/// <param name="runner">Follows the log.</param>
internal sealed class ProjectieTaak(ProjectionRunner runner) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => runner.RunAsync(stoppingToken);
}
