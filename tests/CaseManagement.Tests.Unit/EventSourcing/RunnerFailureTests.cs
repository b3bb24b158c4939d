using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>What a runner does when the log or the store of the rows fails.</summary>
public sealed class RunnerFailureTests
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly ToyLog log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Timeout = 30_000)]
    public async Task A_store_that_goes_on_failing_ends_a_catch_up_and_parks_nothing()
    {
        var totals = new ToyTotals();
        await log.CountAsync("note-1", 1, 2);
        var failing = new FailingProjectionStore(log.Rows) { Fails = true };
        using var runner = Runner(log.Events, failing, TimeSpan.Zero, totals);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => runner.CatchUpAsync(Cancellation));
        Assert.Equal((ProjectionCondition.Degraded, 0L), (runner.Health[0].Condition, runner.Health[0].Checkpoint));

        failing.Fails = false;
        await runner.CatchUpAsync(Cancellation);

        Assert.Equal(ProjectionCondition.Ok, runner.Health[0].Condition);
        Assert.Empty(await log.Rows.ParkedAsync("toy_totals", Cancellation));
        await log.AssertFoldedAsync(totals);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_catch_up_waits_for_a_store_that_failed_and_does_not_return_with_a_projection_behind()
    {
        var totals = new ToyTotals();
        await log.CountAsync("note-1", 1, 2);
        using var runner = Runner(log.Events, new FailingProjectionStore(log.Rows) { Failures = 1 }, Pause, totals);

        var catchingUp = runner.CatchUpAsync(Cancellation);
        await SleepingAsync(1);
        Assert.False(catchingUp.IsCompleted);
        log.Time.Advance(Pause);
        await catchingUp;

        await log.AssertFoldedAsync(totals);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_worker_far_behind_that_cannot_read_its_part_of_the_log_is_left_in_peace_for_a_while()
    {
        var (events, behind) = await FarBehindAsync();
        events.UnreadableBefore = 1;
        using var runner = Runner(events, log.Rows, Pause, new ToyTotals("toy_ahead"), behind);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var running = runner.RunAsync(stop.Token);

        await UntilAsync(() => events.Failures > 0 && Condition(runner, "toy_behind") is ProjectionCondition.Degraded);
        await log.CountAsync("note-2", 1);
        Assert.True(await runner.WaitForAsync("toy_ahead", 41, Pause, Cancellation));
        await SleepingAsync(1);
        Assert.Equal(1, events.Failures);
        Assert.Equal(ProjectionCondition.Degraded, Condition(runner, "toy_behind"));
        Assert.Equal(ProjectionCondition.Ok, Condition(runner, "toy_ahead"));

        events.UnreadableBefore = 0;
        log.Time.Advance(Pause);
        Assert.True(await runner.WaitForAsync("toy_behind", 41, Pause, Cancellation));
        Assert.Equal(ProjectionCondition.Ok, Condition(runner, "toy_behind"));
        await stop.CancelAsync();
        await running;
    }

    [Fact(Timeout = 30_000)]
    public async Task A_catch_up_ends_when_a_worker_far_behind_cannot_read_its_part_of_the_log()
    {
        var (events, behind) = await FarBehindAsync();
        events.UnreadableBefore = 1;
        using var runner = Runner(events, log.Rows, TimeSpan.Zero, new ToyTotals("toy_ahead"), behind);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => runner.CatchUpAsync(Cancellation));

        Assert.Equal(3, events.Failures);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_deadline_inside_the_log_or_the_store_is_a_failure_and_no_stop()
    {
        var totals = new ToyTotals();
        await log.CountAsync("note-1", 1, 2);
        var events = new FailingLog(log.Events) { UnreadableBefore = 1, Error = new TaskCanceledException("too late") };
        var rows = new FailingProjectionStore(log.Rows) { Failures = 1, Error = new TaskCanceledException("too late") };
        using var runner = Runner(events, rows, Pause, totals);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var running = runner.RunAsync(stop.Token);

        await SleepingAsync(1);
        events.UnreadableBefore = 0;
        log.Time.Advance(Pause);
        await SleepingAsync(1);
        Assert.Equal(0, rows.Failures);
        Assert.False(running.IsCompleted);
        log.Time.Advance(Pause);

        Assert.True(await runner.WaitForAsync("toy_totals", 2, Pause, Cancellation));
        await stop.CancelAsync();
        await running;
        await log.AssertFoldedAsync(totals);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_projection_that_another_runner_took_further_is_well_again()
    {
        var totals = new ToyTotals();
        await log.CountAsync("note-1", 1, 2);
        using var runner = Runner(log.Events, new FailingProjectionStore(log.Rows) { Failures = 1 }, Pause, totals);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var running = runner.RunAsync(stop.Token);
        await UntilAsync(() => Condition(runner, "toy_totals") is ProjectionCondition.Degraded);
        await SleepingAsync(1);

        var others = 0;
        totals.Before = async _ =>
        {
            if (Interlocked.Increment(ref others) == 1)
            {
                using var other = log.Runner(new ToyTotals());
                await other.CatchUpAsync(Cancellation);
            }
        };
        log.Time.Advance(Pause);

        Assert.True(await runner.WaitForAsync("toy_totals", 2, Pause, Cancellation));
        await UntilAsync(() => Condition(runner, "toy_totals") is ProjectionCondition.Ok);
        await stop.CancelAsync();
        await running;
        await log.AssertFoldedAsync(totals);
    }

    [Fact]
    public async Task Building_nothing_anew_reads_nothing()
    {
        await log.CountAsync("note-1", 1, 2);
        var events = new FailingLog(log.Events);
        using var runner = Runner(events, log.Rows, Pause, new ToyTotals());

        await runner.RebuildAsync([], cancellation: Cancellation);

        Assert.Equal(0, events.Pages);
    }

    private static ProjectionCondition Condition(ProjectionRunner runner, string name) => runner.Health.Single(health => health.Name == name).Condition;

    private async Task<(FailingLog Events, ToyTotals Behind)> FarBehindAsync()
    {
        await log.CountAsync("note-1", [.. Enumerable.Range(1, 40)]);
        using var runner = log.Runner(new ToyTotals("toy_ahead"));
        await runner.CatchUpAsync(Cancellation);
        return (new FailingLog(log.Events), new ToyTotals("toy_behind"));
    }

    private ProjectionRunner Runner(IEventStore events, IProjectionStore rows, TimeSpan pause, params IProjection[] projections) => new(
        events, log.Toy.Serializer, rows, projections, log.Clock, log.Time,
        new ProjectionRunnerOptions { PageSize = 4, CatchUpPageSize = 8, RetryDelay = TimeSpan.Zero, StoreRetryDelay = pause });

    private Task SleepingAsync(int timers) => UntilAsync(() => log.Time.Waiting >= timers);

    private static async Task UntilAsync(Func<bool> reached)
    {
        while (!reached())
        {
            Cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
