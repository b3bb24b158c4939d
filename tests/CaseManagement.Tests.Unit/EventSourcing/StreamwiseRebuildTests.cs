using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>A read model whose rows follow from one stream each is rebuilt stream after stream, and comes out the same.</summary>
public sealed class StreamwiseRebuildTests
{
    private readonly ToyLog log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_streams_come_one_after_the_other_and_the_rows_equal_the_fold_from_zero()
    {
        var totals = ByStream();
        await InterleavedAsync(turns: 5);
        using var runner = log.Runner(totals);
        await runner.CatchUpAsync(Cancellation);
        var seen = new List<string>();
        totals.Before = e =>
        {
            seen.Add(e.Stored.Stream.Value);
            return Task.CompletedTask;
        };

        await runner.RebuildAsync(["toy_totals"], cancellation: Cancellation);

        Assert.Equal(35, seen.Count);
        Assert.Equal(7, seen.Zip(seen.Skip(1)).Count(pair => pair.First != pair.Second) + 1);
        await log.AssertFoldedAsync(totals);
    }

    [Fact]
    public async Task Together_with_one_that_goes_in_order_while_writes_go_on_each_event_counts_once()
    {
        var (totals, ordered) = (ByStream(), new ToyTotals("toy_ordered"));
        await InterleavedAsync(turns: 8);
        using var runner = log.Runner(totals, ordered);
        var written = 0;
        totals.Before = async e =>
        {
            if (e.Stored.Version == 2 && written++ < 3)
            {
                await log.CountAsync("note-a", 40 + written);
                await log.CountAsync($"memo-new{written}", 9);
            }
        };
        var seen = new List<RebuildProgress>();

        await runner.RebuildAsync(["toy_totals", "toy_ordered"], new Seen(seen), Cancellation);
        await runner.CatchUpAsync(Cancellation);

        Assert.Equal(3, Math.Min(written, 3));
        await log.AssertFoldedAsync(totals);
        await log.AssertFoldedAsync(ordered);
        Assert.Equal(seen.OrderBy(p => p.Position), seen);
    }

    [Fact]
    public async Task A_stream_that_fails_is_parked_at_the_same_event_as_in_order()
    {
        var totals = ByStream();
        totals.After = e =>
        {
            if (e.Stored.Stream.Value == "note-b" && e.Stored.Version == 3)
            {
                throw new InvalidTimeZoneException("broken");
            }
        };
        await InterleavedAsync(turns: 4);
        using var runner = log.Runner(totals);
        await runner.CatchUpAsync(Cancellation);
        var (parked, rows) = (await log.Rows.ParkedAsync("toy_totals", Cancellation), log.Rows.Documents("toy_totals"));

        await runner.RebuildAsync(["toy_totals"], cancellation: Cancellation);

        Assert.Equal(2, (await log.Rows.StatusAsync(Cancellation))[0].Generation);
        Assert.Single(parked);
        Assert.Equal(parked, await log.Rows.ParkedAsync("toy_totals", Cancellation));
        Assert.Equal(rows, log.Rows.Documents("toy_totals"));
    }

    [Fact]
    public async Task A_row_that_cannot_be_stored_parks_its_stream_and_spares_the_others()
    {
        var leak = new ToyPlainLeak("note");
        await log.CountAsync("note-1", 1, 13);
        await log.CountAsync("note-2", 7, 8);
        using var runner = log.Runner(leak);
        await runner.CatchUpAsync(Cancellation);

        await runner.RebuildAsync([leak.Name], cancellation: Cancellation);

        Assert.Equal(new StreamName("note-1"), Assert.Single(await log.Rows.ParkedAsync(leak.Name, Cancellation)).Stream);
        Assert.Equal(1, (await log.Rows.Read(leak).FindAsync("note-1", Cancellation))!.Total);
        Assert.Equal(8, (await log.Rows.Read(leak).FindAsync("note-2", Cancellation))!.Total);
    }

    [Fact]
    public async Task A_projection_that_stops_on_an_error_goes_in_order_all_the_same()
    {
        var totals = new ToyTotals(stopsOnError: true, categories: ["note", "memo"]);
        await InterleavedAsync(turns: 2);
        using var runner = log.Runner(totals);
        await runner.CatchUpAsync(Cancellation);
        var positions = new List<long>();
        totals.Before = e =>
        {
            positions.Add(e.Stored.Position);
            return Task.CompletedTask;
        };

        await runner.RebuildAsync(["toy_totals"], cancellation: Cancellation);

        Assert.Equal(positions.Order(), positions);
        await log.AssertFoldedAsync(totals);
    }

    [Fact]
    public async Task An_empty_log_is_rebuilt_too()
    {
        using var runner = log.Runner(ByStream());
        await runner.CatchUpAsync(Cancellation);

        await runner.RebuildAsync(["toy_totals"], cancellation: Cancellation);

        Assert.Equal(2, (await log.Rows.StatusAsync(Cancellation))[0].Generation);
    }

    private static ToyTotals ByStream() => new(categories: ["note", "memo"]);

    private async Task InterleavedAsync(int turns)
    {
        for (var turn = 1; turn <= turns; turn++)
        {
            foreach (var stream in new[] { "note-c", "memo-x", "note-a", "note-b", "memo-y", "note-d", "memo-a" })
            {
                await log.CountAsync(stream, turn);
            }
        }
    }

    private sealed class Seen(List<RebuildProgress> all) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value) => all.Add(value);
    }
}
