using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>A store of keys or of the log that is away while an event is applied is no fault of that event: its stream waits, and is not parked.</summary>
public sealed class OutageTests
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly ToyLog log = new();
    private readonly ToyTotals totals = new("toy_totals", 1, false, "note");
    private Exception? away;

    public OutageTests() => totals.Before = _ => away is null ? Task.CompletedTask : Task.FromException(away);

    public static TheoryData<bool> Wrapped => [false, true];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory(Timeout = 30_000)]
    [MemberData(nameof(Wrapped))]
    public async Task A_catch_up_ends_with_the_outage_and_parks_nothing(bool wrapped)
    {
        await log.CountAsync("note-1", 1, 2);
        Fail(wrapped);
        using var runner = Runner(TimeSpan.Zero);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => runner.CatchUpAsync(Cancellation));

        Assert.Equal((ProjectionCondition.Degraded, 0L, 0), (runner.Health[0].Condition, runner.Health[0].Checkpoint, runner.Health[0].Parked));
        Assert.Empty(await log.Rows.ParkedAsync(totals.Name, Cancellation));
        away = null;
        await runner.CatchUpAsync(Cancellation);
        await log.AssertFoldedAsync(totals);
    }

    [Theory(Timeout = 30_000)]
    [MemberData(nameof(Wrapped))]
    public async Task Who_follows_the_log_waits_until_the_store_is_back(bool wrapped)
    {
        await log.CountAsync("note-1", 1, 2);
        Fail(wrapped);
        using var runner = Runner(Pause);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var running = runner.RunAsync(stop.Token);
        while (runner.Health[0].Detail?.Contains("away", StringComparison.Ordinal) is not true || log.Time.Waiting == 0)
        {
            await Task.Yield();
        }

        Assert.Equal(0, runner.Health[0].Checkpoint);
        away = null;
        log.Time.Advance(Pause);

        Assert.True(await runner.WaitForAsync(totals.Name, 2, Pause, Cancellation));
        Assert.Empty(await log.Rows.ParkedAsync(totals.Name, Cancellation));
        await stop.CancelAsync();
        await running;
        await log.AssertFoldedAsync(totals);
    }

    [Theory]
    [MemberData(nameof(Wrapped))]
    public async Task A_rebuild_fails_and_what_is_live_stays(bool wrapped)
    {
        await log.CountAsync("note-1", 1, 2);
        using var runner = Runner(Pause);
        await runner.CatchUpAsync(Cancellation);
        Fail(wrapped);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => runner.RebuildAsync([totals.Name], cancellation: Cancellation));

        Assert.Equal(1, (await log.Rows.StatusAsync(Cancellation))[0].Generation);
        await log.AssertFoldedAsync(totals);
    }

    [Theory]
    [MemberData(nameof(Wrapped))]
    public async Task A_retry_of_a_parked_stream_says_that_the_store_is_away_and_leaves_it_parked_where_it_was(bool wrapped)
    {
        await log.CountAsync("note-1", 1, 2);
        away = new InvalidTimeZoneException("broken");
        using var runner = Runner(Pause);
        await runner.CatchUpAsync(Cancellation);
        var parked = Assert.Single(await log.Rows.ParkedAsync(totals.Name, Cancellation));
        Fail(wrapped);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => runner.RetryParkedAsync(totals.Name, new StreamName("note-1"), Cancellation));

        Assert.Equal([parked], await log.Rows.ParkedAsync(totals.Name, Cancellation));
    }

    private void Fail(bool wrapped)
    {
        var outage = new StoreUnavailableException("The keys are away.", isFull: false);
        away = wrapped ? new InvalidOperationException("no luck", new AggregateException(outage)) : outage;
    }

    private ProjectionRunner Runner(TimeSpan pause) => new(
        log.Events, log.Toy.Serializer, log.Rows, [totals], log.Clock, log.Time,
        new ProjectionRunnerOptions { RetryDelay = TimeSpan.Zero, StoreRetryDelay = pause });
}
