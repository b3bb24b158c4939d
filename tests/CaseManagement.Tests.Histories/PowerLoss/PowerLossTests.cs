using CaseManagement.Histories.PowerLoss;

namespace CaseManagement.Tests.Histories.PowerLoss;

/// <summary>The power goes at many moments, and only what was synced is on the medium, or that and some of the rest.</summary>
public sealed class PowerLossTests(ITestOutputHelper output)
{
    [Fact]
    public async Task No_acknowledged_event_and_none_of_its_keys_is_lost_with_the_power()
    {
        var report = await RunAsync(new PowerLossKind(Events: 2500, Cuts: 25));
        Assert.Empty(report.Losses);
        Assert.Equal(2500, report.Acknowledged);
    }

    [Fact]
    public async Task Nor_when_syncs_failed_before_and_lost_what_they_should_have_saved()
    {
        var report = await RunAsync(new PowerLossKind(Events: 700, Cuts: 25, SyncsFail: true));
        Assert.Empty(report.Losses);
        Assert.Equal(1400, report.Acknowledged);
        Assert.True(report.FailedSyncs > 20);
    }

    [Fact]
    public async Task The_test_can_fail_commits_that_do_not_wait_for_the_medium_are_lost()
    {
        var report = await RunAsync(new PowerLossKind(Events: 500, Cuts: 5, Normal: true));
        Assert.Contains(report.Losses, loss => loss.EndsWith("acknowledged events are lost", StringComparison.Ordinal));
    }

    private async Task<PowerLossReport> RunAsync(PowerLossKind how)
    {
        var (report, missing) = await PowerLossRun.RunAsync(how, Seed.Value, TestContext.Current.CancellationToken);
        Assert.SkipWhen(report is null, $"Power loss cannot be recorded: {missing}");
        output.WriteLine($"seed {Seed.Value}: {report!.Acknowledged} acknowledged, {report.Cuts} images, {report.Syncs} syncs, {report.FailedSyncs} failed");
        report.Losses.Take(10).ToList().ForEach(output.WriteLine);
        return report;
    }
}
