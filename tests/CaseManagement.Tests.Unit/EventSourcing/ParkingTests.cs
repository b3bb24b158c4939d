using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Unit.EventSourcing;

public sealed class ParkingTests
{
    private readonly ToyLog log = new();
    private bool broken = true;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stream_that_fails_is_parked_and_the_others_go_on()
    {
        var totals = FailingOn(2);
        await log.CountAsync("note-1", 1, 2, 3);
        await log.CountAsync("note-2", 7, 8);
        using var runner = log.Runner(totals);

        await runner.CatchUpAsync(Cancellation);

        Assert.Equal(ToyTotals.Next(0, 1), await log.TotalAsync(totals, "note-1"));
        Assert.Equal(ToyTotals.Next(ToyTotals.Next(0, 7), 8), await log.TotalAsync(totals, "note-2"));
        var parked = Assert.Single(await log.Rows.ParkedAsync("toy_totals", Cancellation));
        Assert.Equal((new StreamName("note-1"), 2L, log.Clock.GetCurrentInstant()), (parked.Stream, parked.Position, parked.Since));
        Assert.Equal("InvalidTimeZoneException: broken", parked.Error);
        var health = Assert.Single(runner.Health);
        Assert.Equal((ProjectionCondition.Degraded, 5L, 1), (health.Condition, health.Checkpoint, health.Parked));
    }

    [Fact]
    public async Task An_event_is_tried_three_times_before_its_stream_is_parked()
    {
        var tries = 0;
        var totals = new ToyTotals { After = _ => throw new InvalidTimeZoneException($"try {++tries}") };
        await log.CountAsync("note-1", 1);
        using var runner = log.Runner(totals);

        await runner.CatchUpAsync(Cancellation);

        Assert.Equal(3, tries);
        Assert.Equal(-1, await log.TotalAsync(totals, "note-1"));
    }

    [Fact]
    public async Task A_failure_that_passes_parks_nothing_and_leaves_no_half_row()
    {
        var tries = 0;
        var totals = new ToyTotals { After = _ => { if (++tries < 3) { throw new InvalidTimeZoneException("passes"); } } };
        await log.CountAsync("note-1", 5);
        using var runner = log.Runner(totals);

        await runner.CatchUpAsync(Cancellation);

        Assert.Empty(await log.Rows.ParkedAsync("toy_totals", Cancellation));
        await log.AssertFoldedAsync(totals);
    }

    [Fact]
    public async Task A_parked_stream_resumes_in_order_after_the_repair()
    {
        var totals = FailingOn(2);
        await log.CountAsync("note-1", 1, 2, 3, 4, 5, 6);
        using var runner = log.Runner(totals);
        await runner.CatchUpAsync(Cancellation);
        await log.CountAsync("note-1", 7);
        broken = false;

        var outcome = await runner.RetryParkedAsync("toy_totals", new StreamName("note-1"), Cancellation);
        await log.CountAsync("note-1", 8);
        await runner.CatchUpAsync(Cancellation);

        Assert.Equal(new RetryOutcome.Resumed(5), outcome);
        Assert.Empty(await log.Rows.ParkedAsync("toy_totals", Cancellation));
        await log.AssertFoldedAsync(totals);
        Assert.Equal(ProjectionCondition.Ok, runner.Health[0].Condition);
    }

    [Fact]
    public async Task A_retry_that_fails_again_changes_nothing()
    {
        var totals = FailingOn(2);
        await log.CountAsync("note-1", 1, 2, 3);
        using var runner = log.Runner(totals);
        await runner.CatchUpAsync(Cancellation);
        var before = log.Rows.Documents("toy_totals");

        var outcome = await runner.RetryParkedAsync("toy_totals", new StreamName("note-1"), Cancellation);

        Assert.Equal(new RetryOutcome.StillParked(2, "InvalidTimeZoneException: broken"), outcome);
        Assert.Equal(before, log.Rows.Documents("toy_totals"));
        Assert.Single(await log.Rows.ParkedAsync("toy_totals", Cancellation));
    }

    [Fact]
    public async Task A_stream_that_is_not_parked_has_nothing_to_retry()
    {
        await log.CountAsync("note-1", 1);
        using var runner = log.Runner(new ToyTotals());
        await runner.CatchUpAsync(Cancellation);
        Assert.Equal(new RetryOutcome.NotParked(), await runner.RetryParkedAsync("toy_totals", new StreamName("note-1"), Cancellation));
    }

    [Fact]
    public async Task An_unknown_event_parks_its_stream_and_is_never_skipped()
    {
        await log.CountAsync("note-1", 1);
        await log.AppendUnknownAsync("note-1");
        await log.CountAsync("note-1", 3);
        var totals = new ToyTotals();
        using var runner = log.Runner(totals);

        await runner.CatchUpAsync(Cancellation);

        Assert.Equal(2, Assert.Single(await log.Rows.ParkedAsync("toy_totals", Cancellation)).Position);
        Assert.Equal(ToyTotals.Next(0, 1), await log.TotalAsync(totals, "note-1"));
    }

    [Fact]
    public async Task A_projection_that_depends_on_order_stops_instead()
    {
        var totals = FailingOn(2, stops: true);
        await log.CountAsync("note-1", 1, 2, 3);
        await log.CountAsync("note-2", 7);
        using var runner = log.Runner(totals);

        await runner.CatchUpAsync(Cancellation);

        var health = Assert.Single(runner.Health);
        Assert.Equal((ProjectionCondition.Stopped, 1L), (health.Condition, health.Checkpoint));
        Assert.Equal(-1, await log.TotalAsync(totals, "note-2"));

        broken = false;
        runner.Resume("toy_totals");
        await runner.CatchUpAsync(Cancellation);
        await log.AssertFoldedAsync(totals);
    }

    [Fact]
    public async Task An_unknown_event_stops_a_projection_that_depends_on_order()
    {
        await log.AppendUnknownAsync("note-1");
        using var runner = log.Runner(new ToyTotals(stopsOnError: true));
        await runner.CatchUpAsync(Cancellation);
        Assert.Equal(ProjectionCondition.Stopped, runner.Health[0].Condition);
    }

    [Fact]
    public async Task Plain_personal_text_in_a_row_parks_the_stream_and_spares_the_others()
    {
        var totals = new ToyPlainLeak();
        await log.CountAsync("note-1", 1, 13);
        await log.CountAsync("note-2", 7, 8);
        await log.CountAsync("note-1", 3);
        using var runner = log.Runner(totals);

        await runner.CatchUpAsync(Cancellation);

        Assert.Equal(new StreamName("note-1"), Assert.Single(await log.Rows.ParkedAsync(totals.Name, Cancellation)).Stream);
        Assert.Equal(1, (await log.Rows.Read(totals).FindAsync("note-1", Cancellation))!.Total);
        Assert.Equal(8, (await log.Rows.Read(totals).FindAsync("note-2", Cancellation))!.Total);
    }

    private ToyTotals FailingOn(int amount, bool stops = false) => new(stopsOnError: stops)
    {
        After = e =>
        {
            if (broken && e.Body is NoteCounted counted && counted.Amount == amount)
            {
                throw new InvalidTimeZoneException("broken");
            }
        },
    };
}
