using System.Text.Json.Serialization;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using EventStore.Client;

namespace CaseManagement.EventSourcing.EventStoreDb.Sealing;

/// <summary>How far the sealing is.</summary>
/// <param name="Place">Place in <c>$all</c> of the last event that was walked.</param>
/// <param name="Position">Position of the last event that was sealed.</param>
/// <param name="Hash">Its link of the chain.</param>
/// <param name="Attempt">The append that stands at that place.</param>
internal sealed record SealPoint(Position Place, long Position, ReadOnlyMemory<byte> Hash, Guid Attempt);

/// <summary>A row of the administration of the sealing: how far it is, or an append that gave no events.</summary>
/// <param name="Commit">Place in <c>$all</c>.</param>
/// <param name="Prepare">Place in <c>$all</c>.</param>
/// <param name="Position">Position of the last sealed event then.</param>
/// <param name="Attempt">The append that stands at that place.</param>
internal sealed record SealRow(ulong Commit, ulong Prepare, long Position, Guid Attempt)
{
    /// <summary>Key of the row that says how far the sealing is.</summary>
    public const string Walked = "walked";

    public Position Place => new(Commit, Prepare);

    public static SealRow Of(SealPoint point) => new(point.Place.CommitPosition, point.Place.PreparePosition, point.Position, point.Attempt);
}

/// <summary>
/// The administration of the sealing, kept where the read models are. Not a fold of the log: the sealing itself puts the rows.
/// </summary>
internal sealed class SealProgress : Projection<SealRow>
{
    public override string Name => "sealing";

    public override int Version => 1;

    public override IRowSchema Schema { get; } = new RowSchema<SealRow>(SealJson.Default.SealRow);

    public override bool Wants(string eventType) => false;

    protected override ValueTask ApplyAsync(RecordedEvent @event, Rows<SealRow> rows, IStreamReader streams) => ValueTask.CompletedTask;
}

[JsonSerializable(typeof(SealRow))]
internal sealed partial class SealJson : JsonSerializerContext;
