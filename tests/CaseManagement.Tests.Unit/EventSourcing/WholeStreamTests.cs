using System.Text;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>
/// Of a projection whose rows follow from the whole stream only the state at the head counts: the same rows and parked streams come out live, event by
/// event or in pages, in a rebuild by stream, and after the retry of a parked stream.
/// </summary>
public sealed class WholeStreamTests
{
    private static readonly (string Stream, int Amount)[] Story =
    [
        ("note-a", 10), ("note-b", 13), ("note-a", 3), ("note-c", 1), ("note-b", 1), ("note-d", 99), ("note-a", 4), ("note-c", 12), ("note-d", 2), ("note-e", 7), ("note-e", 99),
        ("note-e", 1),
    ];

    private readonly ToyLog log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(9)]
    public async Task The_same_streams_are_parked_at_the_same_events_however_they_came(int atOnce)
    {
        var live = new ToyWhole("note");
        using (var runner = log.Runner(live))
        {
            foreach (var page in Story.Chunk(atOnce))
            {
                foreach (var (stream, amount) in page)
                {
                    await log.CountAsync(stream, amount);
                }

                await runner.CatchUpAsync(Cancellation);
            }

            Assert.Equal(3, Assert.Single(runner.Health).Parked);
        }

        var (parked, rows) = await StandAsync();
        Assert.Equal([("note-c", 8L), ("note-d", 9L), ("note-e", 12L)], parked);
        Assert.Equal(17, (await log.Rows.Read(live).FindAsync("note-a", Cancellation))!.Total);
        Assert.Equal(14, (await log.Rows.Read(live).FindAsync("note-b", Cancellation))!.Total);
        Assert.Equal(1, (await log.Rows.Read(live).FindAsync("note-c", Cancellation))!.Total);
        Assert.Null(await log.Rows.Read(live).FindAsync("note-d", Cancellation));
        Assert.Equal(7, (await log.Rows.Read(live).FindAsync("note-e", Cancellation))!.Total);

        var again = new ToyWhole("note");
        using var rebuilder = log.Runner(again);
        await rebuilder.RebuildAsync([again.Name], cancellation: Cancellation);
        var (parkedAgain, rowsAgain) = await StandAsync();
        Assert.Equal(parked, parkedAgain);

        Assert.Equal(rows, rowsAgain);

        async Task<(List<(string Stream, long Position)>, List<(string Key, string Document)>)> StandAsync() => (
            [.. (await log.Rows.ParkedAsync(live.Name, Cancellation)).Select(one => (one.Stream.Value, one.Position))],
            [.. log.Rows.Documents(live.Name).Select(row => (row.Key, Encoding.UTF8.GetString(row.Value))).Order()]);
    }

    [Fact]
    public async Task A_rebuild_gives_a_stream_as_one_run_and_live_its_next_event_lets_a_parked_stream_follow_again()
    {
        await log.CountAsync("note-a", 1, 2, 3, 4);
        await log.CountAsync("note-b", 5, 6);
        var whole = new ToyWhole("note");
        using var runner = log.Runner(whole);
        await runner.RebuildAsync([whole.Name], cancellation: Cancellation);
        Assert.Equal([("note-a", 4), ("note-b", 2)], whole.Runs);
        Assert.Equal(["note-a"], whole.Ended);

        await log.CountAsync("note-b", 2);
        await runner.CatchUpAsync(Cancellation);
        Assert.Equal("note-b", Assert.Single(await log.Rows.ParkedAsync(whole.Name, Cancellation)).Stream.Value);
        await log.CountAsync("note-b", 2);
        await log.CountAsync("note-a", 1);
        await runner.CatchUpAsync(Cancellation);
        Assert.Equal(["note-a"], whole.Ended);
        Assert.Empty(await log.Rows.ParkedAsync(whole.Name, Cancellation));
        Assert.Equal(15, (await log.Rows.Read(whole).FindAsync("note-b", Cancellation))!.Total);
    }

    [Fact]
    public async Task An_event_that_cannot_be_read_parks_its_stream_at_the_last_state_before_it()
    {
        await log.CountAsync("note-a", 1, 2);
        await log.AppendUnknownAsync("note-a");
        await log.CountAsync("note-b", 5);
        var whole = new ToyWhole("note");
        using var runner = log.Runner(whole);
        await runner.RebuildAsync([whole.Name], cancellation: Cancellation);
        var parked = Assert.Single(await log.Rows.ParkedAsync(whole.Name, Cancellation));
        Assert.Equal(("note-a", 3L), (parked.Stream.Value, parked.Position));
        Assert.Equal(3, (await log.Rows.Read(whole).FindAsync("note-a", Cancellation))!.Total);
        Assert.Equal(5, (await log.Rows.Read(whole).FindAsync("note-b", Cancellation))!.Total);
    }

    [Fact]
    public async Task Who_is_given_events_of_a_parked_stream_is_told_so_also_at_a_retry_so_that_nothing_remembered_is_taken_for_what_stands_there()
    {
        var whole = new ToyWhole("note");
        using var runner = log.Runner(whole);
        await log.CountAsync("note-d", 1, 99);
        await runner.CatchUpAsync(Cancellation);
        Assert.Empty(whole.Parked);
        await log.CountAsync("note-d", 3);
        await log.CountAsync("note-a", 4);
        await runner.CatchUpAsync(Cancellation);
        Assert.Equal([3], whole.Parked);

        whole.IsBroken = false;
        Assert.Equal(new RetryOutcome.Resumed(1), await runner.RetryParkedAsync(whole.Name, new StreamName("note-d"), Cancellation));
        await log.CountAsync("note-d", 5);
        await runner.CatchUpAsync(Cancellation);

        Assert.Equal([3, 3], whole.Parked);
        Assert.Equal(108, (await log.Rows.Read(whole).FindAsync("note-d", Cancellation))!.Total);
    }

    [Fact]
    public async Task A_stream_that_keeps_failing_is_tried_once_per_event_and_not_three_times()
    {
        var whole = new ToyWhole("note");
        using var runner = log.Runner(whole);
        await log.CountAsync("note-d", 99);
        await runner.CatchUpAsync(Cancellation);
        Assert.Equal(3, whole.Runs.Count);
        foreach (var amount in new[] { 1, 2 })
        {
            await log.CountAsync("note-d", amount);
            await runner.CatchUpAsync(Cancellation);
        }

        Assert.Equal(5, whole.Runs.Count);
    }
}
