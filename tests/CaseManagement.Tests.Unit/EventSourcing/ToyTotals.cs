using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>A row per stream whose total depends on every event and on their order; a hook lets a test do something in the middle.</summary>
internal sealed class ToyTotals(string name = "toy_totals", int version = 1, bool stopsOnError = false, params string[] categories) : Projection<ToyRow>
{
    private static readonly IRowSchema ToySchema =
        new RowSchema<ToyRow>(PersonalTextJson.Row<ToyRow>(ToyJson.Default)).Number("total", row => row.Total);

    public override string Name => name;

    public override int Version => version;

    public override bool StopsOnError => stopsOnError;

    public override IReadOnlyCollection<string>? Categories => categories is [] ? null : categories;

    public override IRowSchema Schema => ToySchema;

    internal Func<RecordedEvent, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>Runs when the row was already put, so that a failure here must undo it.</summary>
    internal Action<RecordedEvent> After { get; set; } = _ => { };

    public override bool Wants(string eventType) => eventType is "note.counted" or "note.unknown";

    protected override async ValueTask ApplyAsync(RecordedEvent @event, Rows<ToyRow> rows, IStreamReader streams)
    {
        await Before(@event);
        var counted = (NoteCounted)@event.Body;
        var key = @event.Stored.Stream.Value;
        var row = await rows.FindAsync(key) ?? new ToyRow { Key = key };
        rows.Put(key, row with { Total = Next(row.Total, counted.Amount, version), Name = counted.Who ?? row.Name });
        After(@event);
    }

    internal static long Next(long total, int amount, int version = 1) => unchecked((total * 31) + (amount * version));
}
