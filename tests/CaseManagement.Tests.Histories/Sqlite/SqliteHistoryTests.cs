using System.Diagnostics;
using System.Globalization;
using CaseManagement.Histories.Model;
using CaseManagement.Histories.Running;
using CaseManagement.Histories.Stores;

namespace CaseManagement.Tests.Histories.Sqlite;

/// <summary>Histories of the real store under every fault that this machine allows; <c>CASUS_HISTORY_SECONDS</c> says for how long.</summary>
public sealed class SqliteHistoryTests(ITestOutputHelper output)
{
    private static readonly string[] Faults =
    [
        "kill -9 of a host", "kill -9 of all hosts", "restart of a host", "connection reset", "SIGSTOP of the lock holder", "disk full", "fsync error",
        "fsync error, then kill -9 of all hosts",
    ];

    private static readonly TimeSpan Each = TimeSpan.FromSeconds(12);

    [Fact]
    public async Task Histories_of_two_hosts_on_one_file_are_good_under_every_fault()
    {
        var seconds = int.Parse(Environment.GetEnvironmentVariable("CASUS_HISTORY_SECONDS") ?? "36", CultureInfo.InvariantCulture);
        var never = Faults.ToHashSet(StringComparer.Ordinal);
        var (started, seed) = (Stopwatch.GetTimestamp(), Seed.Value);
        do
        {
            var report = await HistoryRun.RunAsync(new SqliteUnderTest(), seed++, Each, TestContext.Current.CancellationToken);
            output.WriteLine(ReportText.Summary(report));
            report.Missing.ToList().ForEach(missing => output.WriteLine($"not here: {missing}"));
            never.ExceptWith(report.Struck);
            never.RemoveWhere(fault => report.Missing.Any(missing => missing.StartsWith($"{fault}: ", StringComparison.Ordinal)));
            if (!report.IsGood)
            {
                Assert.Fail(await ReportText.KeepAndExplainAsync(
                    report, Path.Combine(AppContext.BaseDirectory, "TestResults", "histories"), TestContext.Current.CancellationToken));
            }

            Assert.Contains(report.History.Appends, append => append.Outcome.Kind is OutcomeKind.Acknowledged);
            Assert.Contains(report.History.Appends, append => append.Outcome.Kind is OutcomeKind.Unknown);
        }
        while (Stopwatch.GetElapsedTime(started).TotalSeconds is var spent && (spent < seconds || (never.Count > 0 && spent < seconds * 4)));

        // A history without faults is good for nothing: each kind struck, or the report names why it cannot here.
        Assert.Empty(never);
    }
}
