using System.Text.Json.Serialization;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.Tests.Contract.Projections;

/// <summary>A row of the read model of these tests.</summary>
public sealed record Tally(string Id, string? Place = null, long? Count = null, string? Note = null);

/// <summary>A read model that only the tests put rows into.</summary>
public sealed class TallyProjection(string name = "tally", int version = 1) : Projection<Tally>
{
    public override string Name => name;

    public override int Version => version;

    public override IRowSchema Schema { get; } =
        new RowSchema<Tally>(TallyJson.Default.Tally).Text("place", row => row.Place).Number("order", row => row.Count)
            .Text("plain_place", row => row.Place, index: false).Number("plain_order", row => row.Count, index: false);

    public override bool Wants(string eventType) => true;

    protected override ValueTask ApplyAsync(RecordedEvent @event, Rows<Tally> rows, IStreamReader streams) =>
        throw new NotSupportedException("The tests write the rows themselves.");
}

[JsonSerializable(typeof(Tally))]
internal sealed partial class TallyJson : JsonSerializerContext;
