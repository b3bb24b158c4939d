using System.Diagnostics;
using System.Globalization;
using CaseManagement.Histories.Model;
using CaseManagement.Histories.Running;
using CaseManagement.Histories.Stores;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Histories.Running;

/// <summary>Histories of the real stores under every fault that this machine allows; <c>CASUS_HISTORY_SECONDS</c> says for how long each.</summary>
public sealed class StoreHistoryTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Each = TimeSpan.FromSeconds(12);

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task Histories_of_two_hosts_on_one_store_are_good_under_every_fault(string name)
    {
        var store = StoreKinds.Find(name);
        Assert.SkipWhen(store is PostgreSqlUnderTest && PrivatePostgres.Missing is not null, $"There is {PrivatePostgres.Missing}.");
        var seconds = int.Parse(Environment.GetEnvironmentVariable("CASUS_HISTORY_SECONDS") ?? "36", CultureInfo.InvariantCulture);
        HashSet<string>? never = null;
        var (started, seed) = (Stopwatch.GetTimestamp(), Seed.Value);
        do
        {
            var report = await HistoryRun.RunAsync(store, seed++, Each, TestContext.Current.CancellationToken);
            output.WriteLine(ReportText.Summary(report));
            report.Missing.ToList().ForEach(missing => output.WriteLine($"not here: {missing}"));
            Assert.True(report.Faults.Count >= 4, "Two hosts and what is between them and the store can fail in more ways than that.");
            never ??= [.. report.Faults];
            never.ExceptWith(report.Struck);
            if (!report.IsGood)
            {
                Assert.Fail(await ReportText.KeepAndExplainAsync(
                    report, Path.Combine(AppContext.BaseDirectory, "TestResults", "histories"), TestContext.Current.CancellationToken));
            }

            Assert.Contains(report.History.Appends, append => append.Outcome.Kind is OutcomeKind.Acknowledged);
            Assert.Contains(report.History.Appends, append => append.Outcome.Kind is OutcomeKind.Unknown);
        }
        while (Stopwatch.GetElapsedTime(started).TotalSeconds is var spent && (spent < seconds || (never.Count > 0 && spent < seconds * 4)));

        // A history without faults is good for nothing: each that the arena has must strike.
        Assert.Empty(never);
    }
}
