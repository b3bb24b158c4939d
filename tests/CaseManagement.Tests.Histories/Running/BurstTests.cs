using CaseManagement.Histories.Faults;
using CaseManagement.Histories.Hosting;
using CaseManagement.Histories.Running;
using CaseManagement.Histories.Stores;
using CaseManagement.Tests.Histories.Doubles;

namespace CaseManagement.Tests.Histories.Running;

/// <summary>A burst is good only when its fault really struck and every host had caught up.</summary>
public sealed class BurstTests
{
    private const string Strike = "proef";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_burst_without_a_fault_is_good()
    {
        var report = await BurstRun.RunAsync(new Arena(strikes: false), 100, "", Cancellation);
        Assert.True(report.IsGood, report.ToString());
        Assert.Contains("nothing struck", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_burst_is_good_when_its_fault_struck_in_the_middle()
    {
        var report = await BurstRun.RunAsync(new Arena(strikes: true), 2000, Strike, Cancellation);
        Assert.True(report.IsGood, report.ToString());
        Assert.Equal([Strike], report.History.Struck);
        Assert.False((report with { StruckAt = report.History.Elapsed }).IsGood);
    }

    [Fact]
    public async Task A_burst_whose_fault_did_not_strike_says_nothing()
    {
        var report = await BurstRun.RunAsync(new Arena(strikes: false), 100, Strike, Cancellation);
        Assert.False(report.IsGood);
        Assert.Contains($"the fault '{Strike}' did not strike", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_that_the_arena_does_not_have_is_refused_with_those_it_has() => Assert.Contains(
        Strike, (await Assert.ThrowsAsync<ArgumentException>(() => BurstRun.RunAsync(new Arena(strikes: true), 1, "anders", Cancellation))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_burst_after_which_a_host_stays_behind_is_wrong()
    {
        var report = await BurstRun.RunAsync(new Arena(strikes: true, staysBehind: true), 100, "", Cancellation);
        Assert.False(report.IsGood);
        Assert.Contains("a host had not caught up", report.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Two hosts, of which the second may never show what was appended.</summary>
    private sealed class Arena(bool strikes, bool staysBehind = false) : IArena
    {
        private readonly DoubleArena inner = new(new MemoryStore());

        public IReadOnlyList<IFault> Faults { get; } = [new Fault(strikes)];

        public IReadOnlyList<string> Missing => [];

        public int Followers => 2;

        public async Task<IStoreConnection> ConnectAsync(int client, CancellationToken cancellation) =>
            await inner.ConnectAsync(client, cancellation) is var whole && staysBehind && client % 2 == 1 ? new Behind(whole) : whole;

        public Task<FinalState> FinishAsync(CancellationToken cancellation) => inner.FinishAsync(cancellation);

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }

    private sealed class Fault(bool strikes) : IFault
    {
        public string Name => Strike;

        public Task<bool> StrikeAsync(Random random, CancellationToken cancellation) => Task.FromResult(strikes);
    }

    private sealed class Behind(IStoreConnection whole) : IStoreConnection
    {
        public async Task<Answer> AskAsync(Question question, CancellationToken cancellation) =>
            question is Question.Read ? new Answer(Entries: []) : await whole.AskAsync(question, cancellation);

        public ValueTask DisposeAsync() => whole.DisposeAsync();
    }
}
