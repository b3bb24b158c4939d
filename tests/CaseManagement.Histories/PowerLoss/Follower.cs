using System.Text.Json.Serialization;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Histories.PowerLoss;

/// <summary>A read model that only counts; its transactions do not wait for the medium, and lie between those that do.</summary>
internal sealed class Follower : Projection<Count>
{
    private const string Key = "alles";

    /// <inheritdoc/>
    public override string Name => "telling";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override IRowSchema Schema { get; } = new RowSchema<Count>(CountJson.Default.Count);

    /// <inheritdoc/>
    public override bool Wants(string eventType) => true;

    /// <summary>Follows the log until the writers are done.</summary>
    public static async Task RunAsync(SqliteStores stores, Task writing)
    {
        while (!writing.IsCompleted)
        {
            try
            {
                await MoveAsync(stores, 1);
                await Task.Yield();
            }
            catch (StoreUnavailableException)
            {
                // A sync failed; the next round begins where the checkpoint is.
            }
        }
    }

    /// <summary>Moves the read model to the end of the log, if that is at least so many events.</summary>
    public static async Task MoveAsync(SqliteStores stores, long atLeast)
    {
        var projection = new Follower();
        var generation = await stores.Projections.OpenAsync(projection);
        var head = await stores.Events.ReadHeadAsync();
        if (head.Position - generation.Checkpoint >= atLeast)
        {
            var batch = stores.Projections.BeginBatch(projection, generation);
            batch.Put(Key, new Count(head.Position));
            await batch.CommitAsync(head.Position);
        }
    }

    /// <summary>Where the read model stands: its checkpoint and its row, which must be the same.</summary>
    public static async Task<(long Checkpoint, long Counted)> StandAsync(SqliteStores stores)
    {
        var projection = new Follower();
        var checkpoint = (await stores.Projections.OpenAsync(projection)).Checkpoint;
        return (checkpoint, (await stores.Projections.Read(projection).FindAsync(Key))?.Events ?? 0);
    }

    /// <inheritdoc/>
    protected override ValueTask ApplyAsync(RecordedEvent @event, Rows<Count> rows, IStreamReader streams) =>
        throw new NotSupportedException("The rows are written without a runner.");
}

/// <summary>How many events there are.</summary>
internal sealed record Count(long Events);

[JsonSerializable(typeof(Count))]
internal sealed partial class CountJson : JsonSerializerContext;
