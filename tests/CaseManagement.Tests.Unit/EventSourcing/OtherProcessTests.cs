using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>What a runner at rest notices of what another process made live, without anything being appended.</summary>
public sealed class OtherProcessTests
{
    private readonly ToyLog log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Timeout = 30_000)]
    public async Task Streams_that_a_rebuild_elsewhere_parked_show_while_the_log_is_at_rest()
    {
        await log.CountAsync("note-1", 1, 2);
        using var runner = log.Runner(new ToyTotals());
        await FollowingAsync(runner, async () =>
        {
            await UntilAsync(() => Of(runner) is { Condition: ProjectionCondition.Ok, Checkpoint: 2 });
            using var tool = log.Runner(new ToyTotals { After = e => Fail(e.Stored.Position == 2) });
            await tool.RebuildAsync(["toy_totals"], cancellation: Cancellation);

            await UntilAsync(() => Of(runner) is { Condition: ProjectionCondition.Degraded, Parked: 1 });
        });
    }

    [Fact(Timeout = 30_000)]
    public async Task Rows_that_an_older_program_put_in_the_place_of_newer_ones_are_built_anew_while_the_runner_runs()
    {
        await log.CountAsync("note-1", 1, 2);
        var newer = new ToyTotals(version: 2);
        using var runner = log.Runner(newer);
        await FollowingAsync(runner, async () =>
        {
            for (var time = 1; time <= 2; time++)
            {
                await UntilAsync(() => Of(runner) is { Condition: ProjectionCondition.Ok, Checkpoint: 2 });
                using var older = log.Runner(new ToyTotals());
                await older.RebuildAsync(["toy_totals"], cancellation: Cancellation);
                var taken = (await log.Rows.StatusAsync(Cancellation))[0].Generation;

                await UntilAsync(async () => (await log.Rows.StatusAsync(Cancellation))[0].Generation > taken);
            }

            await UntilAsync(() => Of(runner) is { Condition: ProjectionCondition.Ok });
        });
        await log.AssertFoldedAsync(newer);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_runner_that_stopped_for_rows_of_a_newer_program_leaves_them_alone_also_when_told_to_go_on_and_follows_again_when_its_own_version_is_live()
    {
        await log.CountAsync("note-1", 1, 2);
        var own = new ToyTotals();
        using var runner = log.Runner(own);
        await FollowingAsync(runner, async () =>
        {
            await UntilAsync(() => Of(runner) is { Condition: ProjectionCondition.Ok, Checkpoint: 2 });
            using var newer = log.Runner(new ToyTotals(version: 2));
            await newer.RebuildAsync(["toy_totals"], cancellation: Cancellation);
            await UntilAsync(() => Of(runner) is { Condition: ProjectionCondition.Stopped });

            runner.Resume("toy_totals");
            Assert.Equal(
                (ProjectionCondition.Stopped, "The live rows are of version 2; this program only knows version 1."), (Of(runner).Condition, Of(runner).Detail));

            using var older = log.Runner(new ToyTotals());
            await older.RebuildAsync(["toy_totals"], cancellation: Cancellation);
            await log.CountAsync("note-1", 3);
            await UntilAsync(() => Of(runner) is { Condition: ProjectionCondition.Ok, Checkpoint: 3 });
        });
        await log.AssertFoldedAsync(own);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_rebuild_that_failed_here_is_no_trouble_any_more_when_another_process_did_it()
    {
        await log.CountAsync("note-1", 1, 2);
        using (var before = log.Runner(new ToyTotals()))
        {
            await before.CatchUpAsync(Cancellation);
        }

        using var runner = log.Runner(new ToyTotals(version: 2) { Before = _ => throw new StoreUnavailableException("The keys are away.", isFull: false) });
        await FollowingAsync(runner, async () =>
        {
            await UntilAsync(() => Of(runner).Detail?.Contains("away", StringComparison.Ordinal) is true);
            using var tool = log.Runner(new ToyTotals(version: 2));
            await tool.RebuildAsync(["toy_totals"], cancellation: Cancellation);

            await UntilAsync(() => Of(runner) is { Condition: ProjectionCondition.Ok, Checkpoint: 2, Detail: null });
        });
    }

    private static ProjectionHealth Of(ProjectionRunner runner) => runner.Health[0];

    private static void Fail(bool fails)
    {
        if (fails)
        {
            throw new InvalidTimeZoneException("broken");
        }
    }

    private static async Task FollowingAsync(ProjectionRunner runner, Func<Task> action)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var running = runner.RunAsync(stop.Token);
        await action();
        await stop.CancelAsync();
        await running;
    }

    private Task UntilAsync(Func<bool> reached) => UntilAsync(() => Task.FromResult(reached()));

    /// <summary>Lets time pass, and nothing else happen, until something is so.</summary>
    private async Task UntilAsync(Func<Task<bool>> reached)
    {
        while (!await reached())
        {
            Cancellation.ThrowIfCancellationRequested();
            log.Time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }
    }
}
