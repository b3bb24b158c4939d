using System.Text.Json.Serialization;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Persoonsgegevens;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>Which streams are parked, and at which event, follows from the log alone (I6): not from how many events share a transaction.</summary>
public sealed class SameParkingTests
{
    private readonly ToyLog log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_that_was_refused_for_a_moment_only_parks_its_stream_live_in_order_and_by_stream()
    {
        var leak = new ToyPlainLeak("note");
        using var live = log.Runner(leak);
        foreach (var (stream, amount) in new[] { ("note-b", 1), ("note-a", 1), ("note-b", 13), ("note-a", 2), ("note-b", 3), ("note-c", 13), ("note-a", 4), ("note-c", 5) })
        {
            await log.CountAsync(stream, amount);
            await live.CatchUpAsync(Cancellation);
        }

        var expected = await ParkedAsync();
        Assert.Equal([("note-b", 3L), ("note-c", 6L)], expected);
        var rows = log.Rows.Documents(leak.Name);

        foreach (var categories in new string[][] { ["note"], [] })
        {
            using var again = log.Runner(new ToyPlainLeak(categories));
            await again.RebuildAsync([leak.Name], cancellation: Cancellation);
            Assert.Equal(expected, await ParkedAsync());
            Assert.Equal(rows, log.Rows.Documents(leak.Name));
        }

        async Task<IEnumerable<(string, long)>> ParkedAsync() =>
            (await log.Rows.ParkedAsync(leak.Name, Cancellation)).Select(parked => (parked.Stream.Value, parked.Position)).ToList();
    }

    [Fact]
    public async Task Events_that_cannot_be_read_or_applied_park_the_same_streams_in_order_and_by_stream()
    {
        var ordered = new ToyTotals { After = Fail };
        foreach (var turn in Enumerable.Range(1, 12))
        {
            await log.CountAsync($"note-{turn % 3}", turn);
            if (turn == 5)
            {
                await log.AppendUnknownAsync("note-1");
            }
        }

        using var live = log.Runner(ordered);
        await live.CatchUpAsync(Cancellation);
        var (parked, rows) = (await log.Rows.ParkedAsync("toy_totals", Cancellation), log.Rows.Documents("toy_totals"));
        Assert.Equal(["note-1", "note-2"], parked.Select(one => one.Stream.Value).Order());

        foreach (var again in new[] { new ToyTotals(categories: ["note"]) { After = Fail }, ordered })
        {
            using var runner = log.Runner(again);
            await runner.RebuildAsync(["toy_totals"], cancellation: Cancellation);
            Assert.Equal(parked, await log.Rows.ParkedAsync("toy_totals", Cancellation));
            Assert.Equal(rows, log.Rows.Documents("toy_totals"));
        }

        static void Fail(RecordedEvent e)
        {
            if (e.Stored.Stream.Value == "note-2" && e.Stored.Version == 2)
            {
                throw new InvalidTimeZoneException("broken");
            }
        }
    }

    [Fact]
    public async Task A_rebuild_by_stream_that_the_store_refuses_begins_anew_in_order_and_its_progress_never_goes_back()
    {
        await log.CountAsync("memo-1", [.. Enumerable.Range(20, 30)]);
        await log.CountAsync("note-1", 1, 2, 3);
        await log.CountAsync("note-2", 13);
        await log.CountAsync("note-3", [.. Enumerable.Range(20, 30)]);
        var (stubborn, totals) = (new ToyStubborn("memo", "note"), new ToyTotals());
        using var runner = log.Runner(stubborn, totals);
        await runner.CatchUpAsync(Cancellation);
        var told = new List<RebuildProgress>();

        await runner.RebuildAsync([stubborn.Name, totals.Name], new Seen(told), Cancellation);

        Assert.Equal(new StreamName("note-2"), Assert.Single(await log.Rows.ParkedAsync(stubborn.Name, Cancellation)).Stream);
        Assert.Equal(49, (await log.Rows.Read(stubborn).FindAsync("note-3", Cancellation))!.Amount);
        await log.AssertFoldedAsync(totals);
        Assert.Equal(told.OrderBy(progress => progress.Position), told);
        Assert.Equal(told.OrderBy(progress => progress.Head), told);
        Assert.Equal(log.Events.Log.Count, told[^1].Position);
    }

    [Fact]
    public void Progress_is_told_of_the_lowest_of_all_and_never_goes_back()
    {
        var told = new List<RebuildProgress>();
        var report = new RebuildReport(new Seen(told));
        using var worker = new ProjectionWorker(new ToyTotals(), log.Rows, null!, log.Clock, log.Time, new ProjectionRunnerOptions());
        var lane = new RebuildLane(worker, null!, null!, new ProjectionRunnerOptions());
        report.Begin(lane);
        report.Streamed(lane, 40, 100);
        report.Begin(lane);
        report.Reached([lane], 8, 90);
        report.Streamed(lane, 500, 100);
        report.Reached([lane], 100, 100);
        Assert.Equal([(40, 100), (40, 100), (99, 100), (100, 100)], told.Select(progress => (progress.Position, progress.Head)));
    }

    [Fact]
    public void Only_a_row_that_can_hold_personal_text_is_tried_at_every_event()
    {
        Assert.True(new RowSchema<ToyRow>(PersonalTextJson.Row<ToyRow>(ToyJson.Default)).HasPersonalText);
        Assert.True(new RowSchema<Deep>(PersonalTextJson.Row<Deep>(DeepJson.Default)).HasPersonalText);
        Assert.True(new RowSchema<Choice>(PersonalTextJson.Row<Choice>(DeepJson.Default)).HasPersonalText);
        Assert.False(new RowSchema<Shallow>(PersonalTextJson.Row<Shallow>(DeepJson.Default)).HasPersonalText);
        Assert.False(new ToyStubborn().Schema.HasPersonalText);
    }

    private sealed class Seen(List<RebuildProgress> all) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value)
        {
            lock (all)
            {
                all.Add(value);
            }
        }
    }

    internal sealed record Shallow(string Key, Shallow? Parent, IReadOnlyList<int> Numbers);

    internal sealed record Deep(IReadOnlyList<Leaf> Leaves);

    internal sealed record Leaf(Deep? Up, Point? Place);

    internal readonly record struct Point(PersonalText? Name);

    [JsonDerivedType(typeof(Named), "named")]
    internal abstract record Choice;

    internal sealed record Named(IReadOnlyList<PersonalText> Names) : Choice;
}

[JsonSerializable(typeof(SameParkingTests.Deep))]
[JsonSerializable(typeof(SameParkingTests.Shallow))]
[JsonSerializable(typeof(SameParkingTests.Choice))]
internal sealed partial class DeepJson : JsonSerializerContext;
