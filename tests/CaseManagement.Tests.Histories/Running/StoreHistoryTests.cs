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
    private static readonly string[] OfHosts = ["kill -9 of a host", "kill -9 of all hosts", "restart of a host", "connection reset"];

    private static readonly Dictionary<string, string[]> Faults = new(StringComparer.Ordinal)
    {
        ["sqlite"] = [.. OfHosts, "SIGSTOP of the lock holder", "disk full", "fsync error", "fsync error, then kill -9 of all hosts"],
        ["postgresql"] = [.. OfHosts, "SIGSTOP of the holder of the head", "crash of the server", "restart of the server"],
    };

    private static readonly TimeSpan Each = TimeSpan.FromSeconds(12);

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task Histories_of_two_hosts_on_one_store_are_good_under_every_fault(string name)
    {
        var store = StoreKinds.Find(name);
        Assert.SkipWhen(store is PostgreSqlUnderTest && PrivatePostgres.Missing is not null, $"There is {PrivatePostgres.Missing}.");
        var seconds = int.Parse(Environment.GetEnvironmentVariable("CASUS_HISTORY_SECONDS") ?? "36", CultureInfo.InvariantCulture);
        var never = Faults[name].ToHashSet(StringComparer.Ordinal);
        var (started, seed) = (Stopwatch.GetTimestamp(), Seed.Value);
        do
        {
            var report = await HistoryRun.RunAsync(store, seed++, Each, TestContext.Current.CancellationToken);
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
