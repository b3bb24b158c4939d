using System.Text.Json;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Tests.Contract.Projections;
using Xunit;

namespace CaseManagement.Tests.Contract.Archive;

/// <summary>What every store tells of its rows as stored.</summary>
public abstract class ProjectionArchiveContract : StoreContract
{
    private static readonly TallyProjection Projection = new();

    private IProjectionArchive Archive => Stores.ProjectionArchive;

    [Fact]
    public async Task What_was_never_built_has_no_rows_and_no_generations()
    {
        Assert.Null(await Archive.OpenLiveAsync(Projection));
        Assert.Empty(await Archive.GenerationsAsync(Projection.Name));
    }

    [Fact]
    public async Task Rows_come_in_order_of_the_bytes_of_their_keys_with_what_stands_in_their_columns()
    {
        var rows = new[] { "z", "Z", "é", "a", "😀", "ﬀ" }.Select((key, index) => new Tally(key, index == 2 ? null : $"Plaats {index}", index == 3 ? null : index)).ToArray();
        await PutAsync(7, rows);
        using var stored = (await Archive.OpenLiveAsync(Projection))!;
        Assert.Equal((7, 6, 0, true), (stored.Generation.Checkpoint, stored.Count, stored.Parked, stored.HasColumns));
        var read = stored.Read().ToList();
        Assert.Equal(["Z", "a", "z", "é", "ﬀ", "😀"], read.Select(row => row.Key));
        Assert.All(read, row =>
        {
            var tally = rows.Single(put => put.Id == row.Key);
            Assert.Equal(tally, JsonSerializer.Deserialize<Tally>(row.Document.Span, JsonSerializerOptions.Web));
            Assert.Equal([tally.Place, tally.Count, tally.Place, tally.Count], row.Columns);
        });
    }

    [Fact]
    public async Task A_snapshot_stands_still_while_the_rows_go_on_and_can_be_read_twice()
    {
        await PutAsync(5, new Tally("a", Count: 1));
        using var stored = (await Archive.OpenLiveAsync(Projection))!;
        await PutAsync(6, new Tally("a", Count: 2), new Tally("b"));
        Assert.Equal((5, 1L, 1L), (stored.Generation.Checkpoint, stored.Count, stored.Read().Single().Columns[1]));
        Assert.Single(stored.Read());
        using var later = (await Archive.OpenLiveAsync(Projection))!;
        Assert.Equal((6, 2), (later.Generation.Checkpoint, later.Read().Count()));
    }

    [Fact]
    public async Task Other_columns_and_parked_streams_are_told()
    {
        var batch = Stores.Projections.BeginBatch(Projection, await Stores.Projections.OpenAsync(Projection));
        batch.Park(new ParkedStream(Some.Stream(), 1, "fout", Some.Time));
        Assert.True(await batch.CommitAsync(1));
        using var stored = (await Archive.OpenLiveAsync(new OtherTally()))!;
        Assert.Equal((false, 1), (stored.HasColumns, stored.Parked));
    }

    [Fact]
    public async Task Generations_are_told_until_they_are_dropped()
    {
        await PutAsync(1, new Tally("a"));
        var second = await Stores.Projections.BeginRebuildAsync(Projection);
        Assert.Equal([StoredGenerationLife.Live, StoredGenerationLife.Building], await LivesAsync());
        var batch = Stores.Projections.BeginBatch(Projection, second);
        Assert.True(await batch.CommitAsync(1));
        await Stores.Projections.PromoteAsync(Projection, second with { Checkpoint = 1, Commit = batch.Id });
        Assert.Equal([StoredGenerationLife.Retired, StoredGenerationLife.Live], await LivesAsync());
        await Stores.Projections.DropRetiredAsync(Projection);
        Assert.Equal([StoredGenerationLife.Live], await LivesAsync());
    }

    [Fact]
    public async Task A_generation_that_is_behind_does_not_become_the_live_one()
    {
        await PutAsync(5, new Tally("a"));
        var behind = await Stores.Projections.BeginRebuildAsync(Projection);
        var batch = Stores.Projections.BeginBatch(Projection, behind);
        Assert.True(await batch.CommitAsync(4));
        behind = behind with { Checkpoint = 4, Commit = batch.Id };
        await Assert.ThrowsAsync<GenerationBehindException>(() => Stores.Projections.PromoteAsync(Projection, behind));
        Assert.Equal([StoredGenerationLife.Live, StoredGenerationLife.Building], await LivesAsync());
        var level = Stores.Projections.BeginBatch(Projection, behind);
        Assert.True(await level.CommitAsync(5));
        await Stores.Projections.PromoteAsync(Projection, behind with { Checkpoint = 5, Commit = level.Id });
        Assert.Equal([StoredGenerationLife.Retired, StoredGenerationLife.Live], await LivesAsync());
    }

    private async Task<IEnumerable<StoredGenerationLife>> LivesAsync() =>
        (await Archive.GenerationsAsync(Projection.Name)).Select(generation => generation.Life);

    private async Task PutAsync(long checkpoint, params Tally[] rows)
    {
        var batch = Stores.Projections.BeginBatch(Projection, await Stores.Projections.OpenAsync(Projection));
        foreach (var row in rows)
        {
            batch.Put(row.Id, row);
        }

        Assert.True(await batch.CommitAsync(checkpoint));
    }

    private sealed class OtherTally : Projection<Tally>
    {
        public override string Name => Projection.Name;

        public override int Version => 2;

        public override IRowSchema Schema { get; } = new RowSchema<Tally>(TallyJson.Default.Tally).Text("elsewhere", row => row.Place);

        public override bool Wants(string eventType) => true;

        protected override ValueTask ApplyAsync(RecordedEvent @event, Rows<Tally> rows, IStreamReader streams) =>
            throw new NotSupportedException("The tests write the rows themselves.");
    }
}
