namespace CaseManagement.Tests.Unit.EventSourcing;

public sealed class RunnerTests
{
    private readonly ToyLog log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_are_the_fold_of_the_log()
    {
        var totals = new ToyTotals();
        await log.CountAsync("note-1", [.. Enumerable.Range(1, 23)]);
        await log.CountAsync("note-2", 4, 5);
        using var runner = log.Runner(totals);

        await runner.CatchUpAsync(Cancellation);

        await log.AssertFoldedAsync(totals);
    }

    [Fact]
    public async Task A_second_runner_that_is_first_fences_the_other_and_nothing_is_applied_twice()
    {
        await log.CountAsync("note-1", [.. Enumerable.Range(1, 11)]);
        var second = new ToyTotals();
        using var other = log.Runner(second);
        var interrupted = 0;
        var first = new ToyTotals
        {
            Before = async e =>
            {
                if (e.Stored.Position == 2 && interrupted++ == 0)
                {
                    await other.CatchUpAsync(Cancellation);
                }
            },
        };
        using var runner = log.Runner(first);

        await runner.CatchUpAsync(Cancellation);

        await log.AssertFoldedAsync(first);
        Assert.Equal(11, runner.Health[0].Checkpoint);
    }

    [Fact(Timeout = 30_000)]
    public async Task Two_runners_at_once_give_the_rows_of_one()
    {
        var totals = new ToyTotals();
        using var one = log.Runner(totals);
        using var two = log.Runner(new ToyTotals());
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var running = Task.WhenAll(one.RunAsync(stop.Token), two.RunAsync(stop.Token));

        await Task.Run(() => log.CountAsync("note-1", [.. Enumerable.Range(1, 200)]), Cancellation);
        await log.CountAsync("note-2", [.. Enumerable.Range(1, 50)]);

        Assert.True(await one.WaitForAsync("toy_totals", 250, TimeSpan.FromSeconds(2), Cancellation));
        Assert.True(await two.WaitForAsync("toy_totals", 250, TimeSpan.FromSeconds(2), Cancellation));
        await stop.CancelAsync();
        await running;
        await log.AssertFoldedAsync(totals);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_projection_far_behind_pages_on_its_own_while_the_others_follow()
    {
        var ahead = new ToyTotals("toy_ahead");
        await log.CountAsync("note-1", [.. Enumerable.Range(1, 40)]);
        using (var runner = log.Runner(ahead))
        {
            await runner.CatchUpAsync(Cancellation);
        }

        await log.CountAsync("note-2", 1);
        var release = new TaskCompletionSource();
        var behind = new ToyTotals("toy_behind") { Before = _ => release.Task };
        using var both = log.Runner(ahead, behind);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var running = both.RunAsync(stop.Token);

        Assert.True(await both.WaitForAsync("toy_ahead", 41, TimeSpan.FromSeconds(2), Cancellation));
        Assert.Equal(0, both.Health.Single(h => h.Name is "toy_behind").Checkpoint);
        release.SetResult();
        Assert.True(await both.WaitForAsync("toy_behind", 41, TimeSpan.FromSeconds(2), Cancellation));

        await log.CountAsync("note-2", 2);
        Assert.True(await both.WaitForAsync("toy_behind", 42, TimeSpan.FromSeconds(2), Cancellation));
        await stop.CancelAsync();
        await running;
        await log.AssertFoldedAsync(behind);
        await log.AssertFoldedAsync(ahead);
    }

    [Fact]
    public async Task A_page_shared_with_one_that_is_a_little_behind_applies_nothing_twice()
    {
        var ahead = new ToyTotals("toy_ahead");
        var behind = new ToyTotals("toy_behind");
        await log.CountAsync("note-1", 1, 2, 3);
        using (var runner = log.Runner(ahead))
        {
            await runner.CatchUpAsync(Cancellation);
        }

        await log.CountAsync("note-1", 4);
        using var both = log.Runner(ahead, behind);
        await both.CatchUpAsync(Cancellation);

        await log.AssertFoldedAsync(ahead);
        await log.AssertFoldedAsync(behind);
    }

    [Fact]
    public async Task A_wait_ends_at_its_deadline_when_the_position_does_not_come()
    {
        using var runner = log.Runner(new ToyTotals());

        var waiting = runner.WaitForAsync("toy_totals", 1, TimeSpan.FromSeconds(2), Cancellation);
        Assert.False(waiting.IsCompleted);
        log.Time.Advance(TimeSpan.FromSeconds(2));

        Assert.False(await waiting);
        Assert.True(await runner.WaitForAsync("toy_totals", 0, TimeSpan.Zero, Cancellation));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_wait_sees_the_write_it_was_given_the_position_of()
    {
        var totals = new ToyTotals();
        using var runner = log.Runner(totals);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var running = runner.RunAsync(stop.Token);
        for (var i = 1; i <= 100; i++)
        {
            await log.CountAsync("note-1", i);
            Assert.True(await runner.WaitForAsync("toy_totals", i, TimeSpan.FromSeconds(2), Cancellation));
            Assert.Equal(log.Folded()["note-1"], await log.TotalAsync(totals, "note-1"));
        }

        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task Waiting_for_an_unknown_projection_is_an_error()
    {
        using var runner = log.Runner(new ToyTotals());
        await Assert.ThrowsAsync<ArgumentException>(() => runner.WaitForAsync("other", 1, TimeSpan.Zero, Cancellation));
    }
}
