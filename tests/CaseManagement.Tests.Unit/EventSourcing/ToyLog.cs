using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Unit.Testing;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>A log of toy events with read models beside it.</summary>
internal sealed class ToyLog
{
    internal Toy Toy { get; } = new();

    internal InMemoryEventStore Events { get; } = new();

    internal InMemoryProjectionStore Rows { get; } = new();

    internal FakeClock Clock { get; } = new();

    internal FakeTime Time { get; } = new();

    internal ProjectionRunner Runner(params IProjection[] projections) => new(
        Events, Toy.Serializer, Rows, projections, Clock, Time,
        new ProjectionRunnerOptions { PageSize = 4, CatchUpPageSize = 8, RebuildPageSize = 8, RebuildPagesPerCommit = 3, RetryDelay = TimeSpan.Zero });

    internal async Task CountAsync(string stream, params int[] amounts)
    {
        foreach (var amount in amounts)
        {
            var e = Toy.Serializer.Serialize(new StreamName(stream), new NoteCounted(amount, null), "{}"u8.ToArray(), Clock.GetCurrentInstant());
            await AppendAsync(stream, e);
        }
    }

    internal async Task AppendUnknownAsync(string stream) =>
        await AppendAsync(stream, new NewEvent(
            Toy.Identifiers.Next(), "note.unknown", 1, "{}"u8.ToArray(), "{}"u8.ToArray(), Clock.GetCurrentInstant()));

    internal async Task AppendAsync(string stream, NewEvent e) =>
        Assert.IsType<AppendResult.Appended>(await Events.AppendAsync(new AppendRequest(new StreamName(stream), ExpectedVersion.Any, [e])));

    internal async Task<long> TotalAsync(ToyTotals projection, string stream) =>
        (await Rows.Read(projection).FindAsync(stream))?.Total ?? -1;

    /// <summary>What the rows must be: the fold of every stream from zero.</summary>
    internal Dictionary<string, long> Folded(int version = 1) => Events.Log
        .GroupBy(e => e.Stream.Value, StringComparer.Ordinal)
        .ToDictionary(
            g => g.Key,
            g => g.Select(e => ((NoteCounted)Toy.Serializer.Deserialize(e).Body).Amount).Aggregate(0L, (t, a) => ToyTotals.Next(t, a, version)),
            StringComparer.Ordinal);

    internal async Task AssertFoldedAsync(ToyTotals projection)
    {
        var rows = await Rows.Read(projection).QueryAsync(new RowQuery());
        Assert.Equal(
            Folded(projection.Version).OrderBy(p => p.Key, StringComparer.Ordinal), rows.Rows.Select(r => KeyValuePair.Create(r.Key, r.Total)));
        Assert.Equal(Events.Log.Count, rows.Position);
    }
}
