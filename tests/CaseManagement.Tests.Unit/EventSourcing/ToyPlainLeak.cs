using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>A projection with a bug: for the amount 13 it puts plain personal text into its row.</summary>
internal sealed class ToyPlainLeak(params string[] categories) : Projection<ToyRow>
{
    public override string Name => "toy_leak";

    public override int Version => 1;

    public override IReadOnlyCollection<string>? Categories => categories is [] ? null : categories;

    public override IRowSchema Schema { get; } = new RowSchema<ToyRow>(PersonalTextJson.Row<ToyRow>(ToyJson.Default));

    public override bool Wants(string eventType) => eventType is "note.counted";

    protected override ValueTask ApplyAsync(RecordedEvent @event, Rows<ToyRow> rows, IStreamReader streams)
    {
        var amount = ((NoteCounted)@event.Body).Amount;
        rows.Put(@event.Stored.Stream.Value, new ToyRow
        {
            Key = @event.Stored.Stream.Value,
            Total = amount,
            Name = amount == 13 ? Toy.Text("Anna") : null,
        });
        return ValueTask.CompletedTask;
    }
}
