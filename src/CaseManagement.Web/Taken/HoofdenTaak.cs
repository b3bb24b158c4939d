using CaseManagement.EventSourcing.Evidence;

namespace CaseManagement.Web.Taken;

/// <summary>Every five minutes and at shutdown: exports a signed head of the log (I3).</summary>
/// <param name="signer">Signs the head.</param>
internal sealed class HoofdenTaak(HeadSigner signer) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMinutes(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => signer.RunAsync(Tussenpoos, stoppingToken);
}
