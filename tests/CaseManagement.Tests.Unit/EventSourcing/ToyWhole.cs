using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>
/// Rows that follow from the whole stream as it is: the sum of all amounts, which cannot be stored while it is 13, and cannot be made from an amount of
/// 99 on.
/// </summary>
internal sealed class ToyWhole(params string[] categories) : StreamProjection<ToyRow>
{
    /// <summary>How long the runs were that it was given, by stream.</summary>
    internal List<(string Stream, int Length)> Runs { get; } = [];

    /// <summary>The streams of which it was told that they end.</summary>
    internal List<string> Ended { get; } = [];

    /// <summary>Of which runs it was told that their stream is parked, by the amount of the last event.</summary>
    internal List<int> Parked { get; } = [];

    /// <summary>Whether it cannot be made from an amount of 99 on.</summary>
    internal bool IsBroken { get; set; } = true;

    public override string Name => "toy_whole";

    public override int Version => 1;

    public override IReadOnlyCollection<string> Categories => categories;

    public override IRowSchema Schema { get; } = new RowSchema<ToyRow>(PersonalTextJson.Row<ToyRow>(ToyJson.Default));

    public override bool Wants(string eventType) => eventType is "note.counted" or "note.unknown";

    protected override async ValueTask ApplyAsync(StreamRun run, Rows<ToyRow> rows, IStreamReader streams)
    {
        var stream = run.Events[0].Stored.Stream;
        Runs.Add((stream.Value, run.Events.Count));
        if (run.IsLast)
        {
            Ended.Add(stream.Value);
        }

        if (run.WasParked)
        {
            Parked.Add(((NoteCounted)run.Events[^1].Body).Amount);
        }

        var all = await streams.ReadAsync(stream, upToVersion: run.Events[^1].Stored.Version);
        if (IsBroken && all.Any(e => ((NoteCounted)e.Body).Amount == 99))
        {
            throw new InvalidTimeZoneException("broken");
        }

        var total = all.Sum(e => ((NoteCounted)e.Body).Amount);
        rows.Put(stream.Value, new ToyRow { Key = stream.Value, Total = total, Name = total == 13 ? Toy.Text("Anna") : null });
    }
}
