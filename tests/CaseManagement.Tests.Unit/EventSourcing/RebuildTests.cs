using CaseManagement.EventSourcing.Projections.Running;

namespace CaseManagement.Tests.Unit.EventSourcing;

public sealed class RebuildTests
{
    private readonly ToyLog log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_rebuild_while_writes_go_on_equals_the_fold_from_zero()
    {
        var totals = new ToyTotals();
        await log.CountAsync("note-1", [.. Enumerable.Range(1, 30)]);
        using var runner = log.Runner(totals);
        await runner.CatchUpAsync(Cancellation);
        var seen = new List<RebuildProgress>();
        totals.Before = async e =>
        {
            if (e.Stored.Position is 3 or 20 or 31 && e.Stored.Stream.Value is "note-1")
            {
                await log.CountAsync("note-2", 5);
            }
        };

        await runner.RebuildAsync(["toy_totals"], new Seen(seen), Cancellation);
        await runner.CatchUpAsync(Cancellation);

        await log.AssertFoldedAsync(totals);
        Assert.True(log.Events.Log.Count > 30);
        Assert.Equal(2, (await log.Rows.StatusAsync(Cancellation))[0].Generation);
        Assert.Equal(seen.OrderBy(p => p.Position), seen);
        Assert.NotEmpty(seen);
    }

    [Fact]
    public async Task Readers_see_the_old_rows_until_the_new_ones_have_caught_up()
    {
        var totals = new ToyTotals();
        await log.CountAsync("note-1", [.. Enumerable.Range(1, 30)]);
        using var runner = log.Runner(totals);
        await runner.CatchUpAsync(Cancellation);
        var before = log.Folded()["note-1"];
        totals.Before = async _ => Assert.Equal(before, await log.TotalAsync(totals, "note-1"));

        await runner.RebuildAsync(["toy_totals"], cancellation: Cancellation);

        Assert.Empty(await log.Rows.ParkedAsync("toy_totals", Cancellation));
        await log.AssertFoldedAsync(totals);
    }

    [Fact]
    public async Task A_promotion_never_takes_readers_back_in_time()
    {
        await log.CountAsync("note-1", 1, 2, 3);
        using var live = log.Runner(new ToyTotals());
        await live.CatchUpAsync(Cancellation);
        var totals = new ToyTotals
        {
            Before = async e =>
            {
                if (e.Stored.Position == 3)
                {
                    await log.CountAsync("note-1", 4);
                    await live.CatchUpAsync(Cancellation);
                }
            },
        };
        using var tool = log.Runner(totals);

        await tool.RebuildAsync(["toy_totals"], cancellation: Cancellation);

        await log.AssertFoldedAsync(totals);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_rebuild_under_a_running_runner_ends_with_everything_applied_once()
    {
        var totals = new ToyTotals();
        var others = new ToyTotals("toy_others");
        using var runner = log.Runner(totals, others);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var running = runner.RunAsync(stop.Token);
        var writing = Task.Run(() => log.CountAsync("note-1", [.. Enumerable.Range(1, 300)]), Cancellation);

        await runner.RebuildAsync(["toy_totals", "toy_others"], cancellation: Cancellation);
        await writing;

        Assert.True(await runner.WaitForAsync("toy_totals", 300, TimeSpan.FromSeconds(2), Cancellation));
        Assert.True(await runner.WaitForAsync("toy_others", 300, TimeSpan.FromSeconds(2), Cancellation));
        await stop.CancelAsync();
        await running;
        await log.AssertFoldedAsync(totals);
        await log.AssertFoldedAsync(others);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_new_version_is_built_beside_the_live_rows_and_takes_their_place()
    {
        var old = new ToyTotals();
        await log.CountAsync("note-1", 1, 2, 3);
        using (var runner = log.Runner(old))
        {
            await runner.CatchUpAsync(Cancellation);
        }

        var before = log.Folded()["note-1"];
        var next = new ToyTotals(version: 2);
        next.Before = async _ =>
        {
            // Until the promotion readers see the old rows; the last event may come before or after it.
            if ((await log.Rows.StatusAsync(Cancellation))[0].Generation == 1)
            {
                Assert.Equal(before, await log.TotalAsync(next, "note-1"));
            }
        };
        using var upgraded = log.Runner(next);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var running = upgraded.RunAsync(stop.Token);
        await log.CountAsync("note-2", 4);

        Assert.True(await upgraded.WaitForAsync("toy_totals", 4, TimeSpan.FromSeconds(2), Cancellation));
        await stop.CancelAsync();
        await running;

        await log.AssertFoldedAsync(next);
        Assert.Equal(ProjectionCondition.Ok, upgraded.Health[0].Condition);
        Assert.Equal(2, (await log.Rows.StatusAsync(Cancellation))[0].Generation);
    }

    [Fact]
    public async Task An_older_program_leaves_the_rows_of_a_newer_one_alone()
    {
        await log.CountAsync("note-1", 1);
        var newer = new ToyTotals(version: 2);
        using (var runner = log.Runner(newer))
        {
            await runner.CatchUpAsync(Cancellation);
        }

        await log.CountAsync("note-1", 2);
        using var older = log.Runner(new ToyTotals());
        await older.CatchUpAsync(Cancellation);

        Assert.Equal(ProjectionCondition.Stopped, older.Health[0].Condition);
        Assert.Equal(2, await log.TotalAsync(newer, "note-1"));
    }

    [Fact]
    public async Task A_runner_follows_a_generation_that_another_process_promoted()
    {
        var totals = new ToyTotals();
        await log.CountAsync("note-1", 1, 2);
        using var runner = log.Runner(totals);
        await runner.CatchUpAsync(Cancellation);
        using (var tool = log.Runner(new ToyTotals()))
        {
            await tool.RebuildAsync(["toy_totals"], cancellation: Cancellation);
        }

        await log.CountAsync("note-1", 3);
        log.Time.Advance(TimeSpan.FromSeconds(1));
        await runner.CatchUpAsync(Cancellation);

        await log.AssertFoldedAsync(totals);
    }

    [Fact]
    public async Task A_rebuild_that_must_stop_leaves_the_live_rows()
    {
        var totals = new ToyTotals(stopsOnError: true);
        await log.CountAsync("note-1", 1, 2);
        using var runner = log.Runner(totals);
        await runner.CatchUpAsync(Cancellation);
        totals.After = _ => throw new InvalidTimeZoneException("broken");

        await Assert.ThrowsAsync<RebuildFailedException>(() => runner.RebuildAsync(["toy_totals"], cancellation: Cancellation));

        await log.AssertFoldedAsync(totals);
        Assert.Equal(1, (await log.Rows.StatusAsync(Cancellation))[0].Generation);
    }

    [Fact]
    public async Task A_rebuild_that_fails_after_a_promotion_tells_what_is_new()
    {
        await log.CountAsync("note-1", 1, 2);
        using var live = log.Runner(new ToyTotals("toy_one"), new ToyTotals("toy_two", stopsOnError: true));
        await live.CatchUpAsync(Cancellation);
        var rows = new FailingProjectionStore(log.Rows)
        {
            Promoted = async () =>
            {
                await log.CountAsync("note-1", 13);
                await live.CatchUpAsync(Cancellation);
            },
        };
        var two = new ToyTotals("toy_two", stopsOnError: true) { After = e => { if (e.Stored.Position == 3) { throw new InvalidTimeZoneException("broken"); } } };
        using var runner = new ProjectionRunner(log.Events, log.Toy.Serializer, rows, [new ToyTotals("toy_one"), two], log.Clock, log.Time, new() { RetryDelay = TimeSpan.Zero });

        var failure = await Assert.ThrowsAsync<RebuildFailedException>(() => runner.RebuildAsync(["toy_one", "toy_two"], cancellation: Cancellation));

        Assert.Equal(("toy_two", 3L, "InvalidTimeZoneException"), (failure.Projection, failure.Position, failure.Error));
        Assert.Equal(["toy_one"], failure.Promoted);
        Assert.Equal([2, 1], (await log.Rows.StatusAsync(Cancellation)).OrderBy(status => status.Name, StringComparer.Ordinal).Select(status => status.Generation));
    }

    [Fact]
    public async Task A_rebuild_whose_last_commit_was_lost_fails_and_tries_no_longer()
    {
        var totals = new ToyTotals();
        await log.CountAsync("note-1", 1, 2);
        using var live = log.Runner(totals);
        await live.CatchUpAsync(Cancellation);
        var promotions = 0;
        var rows = new FailingProjectionStore(log.Rows)
        {
            Promoting = async generation =>
            {
                promotions++;
                Assert.True(await log.Rows.BeginBatch(totals, generation).CommitAsync(generation.Checkpoint, Cancellation));
            },
        };
        using var runner = new ProjectionRunner(log.Events, log.Toy.Serializer, rows, [totals], log.Clock, log.Time, new() { RetryDelay = TimeSpan.Zero });

        await Assert.ThrowsAsync<RebuildFailedException>(() => runner.RebuildAsync([totals.Name], cancellation: Cancellation));
        Assert.Equal((1, 1), (promotions, (await log.Rows.StatusAsync(Cancellation))[0].Generation));
    }

    private sealed class Seen(List<RebuildProgress> all) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value) => all.Add(value);
    }
}
