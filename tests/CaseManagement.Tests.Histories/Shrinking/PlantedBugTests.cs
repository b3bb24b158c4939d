using CaseManagement.Histories.Checking;
using CaseManagement.Histories.Model;
using CaseManagement.Histories.Running;
using CaseManagement.Histories.Shrinking;
using CaseManagement.Histories.Stores;
using CaseManagement.Tests.Histories.Doubles;

namespace CaseManagement.Tests.Histories.Shrinking;

/// <summary>Stores with a planted bug are found out within seconds, and what is shown of it is a few operations.</summary>
public sealed class PlantedBugTests(ITestOutputHelper output)
{
    private const int Few = 6;

    [Fact]
    public async Task A_store_without_a_bug_is_not_accused()
    {
        var history = await RecordAsync(new DoubleArena(new MemoryStore()));
        Assert.Empty(HistoryChecker.Check(history));
        Assert.True(history.Operations.Count > 500);
    }

    [Fact]
    public async Task A_store_that_acknowledges_before_it_commits_is_found_and_shrunk()
    {
        var store = new AcknowledgesBeforeCommit();
        var history = await RecordAsync(new DoubleArena(store, store.Crash));
        var lost = Assert.Single(Smallest(history), found => found.Key == (1, "lost")).Value;
        Assert.Contains(lost.Appends, append => append.Outcome.Kind is OutcomeKind.Acknowledged);
    }

    [Fact]
    public async Task A_store_that_orders_by_a_sequence_is_found_and_shrunk()
    {
        var history = await RecordAsync(new DoubleArena(new OrdersBySequence()));
        var missed = Assert.Single(Smallest(history), found => found.Key == (4, "missed")).Value;
        Assert.Single(missed.Reads);
    }

    [Fact]
    public void What_does_not_matter_is_gone_and_what_is_left_moves_up()
    {
        var story = new Checking.Story();
        for (var number = 0; number < 50; number++)
        {
            story.Append($"s{number % 7}", 1 + (number % 3));
            story.Read($"s{number % 5}");
        }

        var lost = story.Append("s3", 2);
        story.Append("s4");
        var history = Checking.Changed.Without(story.History, lost);
        var violation = HistoryChecker.Check(history).First(found => found.Kind == "lost");
        var append = Assert.IsType<AppendOperation>(Assert.Single(Shrinker.Shrink(history, violation).Operations));
        Assert.Equal((2, 2), (append.Outcome.Version, append.Outcome.Position));
        Assert.Equal(lost.Events, append.Events);
    }

    private static async Task<History> RecordAsync(IArena arena)
    {
        var report = await HistoryRun.RunAsync(arena, seed: 5, TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        return report.History;
    }

    private Dictionary<(int Rule, string Kind), History> Smallest(History history)
    {
        var smallest = HistoryChecker.Check(history).GroupBy(violation => (violation.Rule, violation.Kind))
            .ToDictionary(kind => kind.Key, kind => Shrinker.Shrink(history, kind.First()));
        foreach (var (kind, small) in smallest)
        {
            output.WriteLine($"{kind}, of {history.Operations.Count} operations:\n{HistoryText.Of(small)}\n");
            Assert.InRange(small.Operations.Count, 1, Few);
            Assert.Contains(HistoryChecker.Check(small), violation => (violation.Rule, violation.Kind) == kind);
        }

        return smallest;
    }
}
