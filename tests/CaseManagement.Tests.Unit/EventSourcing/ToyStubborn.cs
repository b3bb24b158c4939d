using System.Text.Json.Serialization;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>A row without personal text that cannot be stored all the same, for the amount 13.</summary>
public sealed record StubbornRow(int Amount)
{
    /// <summary>Fails as a bug in a row would.</summary>
    public int Twice => Amount == 13 ? throw new InvalidOperationException("bug") : Amount * 2;
}

/// <summary>A projection of which nobody expects that its rows are refused, so that the store is the first to find out.</summary>
internal sealed class ToyStubborn(params string[] categories) : Projection<StubbornRow>
{
    public override string Name => "toy_stubborn";

    public override int Version => 1;

    public override IReadOnlyCollection<string>? Categories => categories is [] ? null : categories;

    public override IRowSchema Schema { get; } = new RowSchema<StubbornRow>(StubbornJson.Default.StubbornRow);

    public override bool Wants(string eventType) => eventType is "note.counted";

    protected override ValueTask ApplyAsync(RecordedEvent @event, Rows<StubbornRow> rows, IStreamReader streams)
    {
        rows.Put(@event.Stored.Stream.Value, new StubbornRow(((NoteCounted)@event.Body).Amount));
        return ValueTask.CompletedTask;
    }
}

[JsonSerializable(typeof(StubbornRow))]
internal sealed partial class StubbornJson : JsonSerializerContext;
