using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using Xunit;

namespace CaseManagement.Tests.Contract.Projections;

public abstract partial class ProjectionStoreContract
{
    [Fact]
    public async Task A_rebuild_stands_beside_the_live_rows()
    {
        await PutAsync(5, new Tally("a", Note: "oud"));
        var building = await Stores.Projections.BeginRebuildAsync(new TallyProjection(version: 2));
        Assert.Equal(new GenerationState(2, 0, false, 2, Guid.Empty), building);
        await FillAsync(building, 3, new Tally("a", Note: "nieuw"), new Tally("b"));
        Assert.Equal([new Tally("a", Note: "oud")], (await Rows.QueryAsync(new RowQuery())).Rows);
        Assert.Equal((1, 5, true, 1), Told(await Stores.Projections.OpenAsync(Projection)));
    }

    [Fact]
    public async Task Promotion_shows_the_rebuilt_rows_and_their_position()
    {
        await PutAsync(5, new Tally("a", Note: "oud"));
        var building = await Stores.Projections.BeginRebuildAsync(new TallyProjection(version: 2));
        building = await FillAsync(building, 8, new Tally("b", Note: "nieuw"));
        await Stores.Projections.PromoteAsync(Projection, building);
        var page = await Rows.QueryAsync(new RowQuery());
        Assert.Equal([new Tally("b", Note: "nieuw")], page.Rows);
        Assert.Equal(8, page.Position);
        Assert.Equal(building with { IsLive = true }, await Stores.Projections.OpenAsync(Projection));
        await Stores.Projections.PromoteAsync(Projection, building);
        await Stores.Projections.DropRetiredAsync(Projection);
        Assert.Equal(8, (await Rows.QueryAsync(new RowQuery())).Position);
    }

    [Fact]
    public async Task A_reader_sees_one_generation_whole_while_another_is_promoted()
    {
        Tally[] Generation(long number) => [.. Enumerable.Range(0, 50).Select(row => new Tally($"{row}", Count: number))];
        await PutAsync(1, Generation(1));
        using var finished = new CancellationTokenSource();
        var reading = Task.Run(async () =>
        {
            var reads = 0;
            while (!finished.IsCancellationRequested || reads == 0)
            {
                var page = await Rows.QueryAsync(new RowQuery(), CancellationToken.None);
                Assert.Equal(50, page.Rows.Count);
                Assert.All(page.Rows, row => Assert.Equal(page.Position, row.Count));
                reads++;
            }

            return reads;
        });
        for (var number = 2; number <= 15; number++)
        {
            var building = await Stores.Projections.BeginRebuildAsync(Projection);
            building = await FillAsync(building, number, Generation(number));
            await Stores.Projections.PromoteAsync(Projection, building);
            await Stores.Projections.DropRetiredAsync(Projection);
        }

        await finished.CancelAsync();
        Assert.True(await Soon(reading) > 0);
    }

    [Fact]
    public async Task An_unfinished_rebuild_is_dropped_by_the_next_and_its_number_is_not_used_again()
    {
        await PutAsync(5, new Tally("a"));
        var unfinished = await Stores.Projections.BeginRebuildAsync(Projection);
        unfinished = await FillAsync(unfinished, 2, new Tally("x"));
        var next = await Stores.Projections.BeginRebuildAsync(Projection);
        Assert.Equal((3, 0), (next.Number, next.Checkpoint));
        Assert.Null(await Stores.Projections.BeginBatch(Projection, next).FindAsync("x"));
        Assert.False(await Stores.Projections.BeginBatch(Projection, unfinished).CommitAsync(3));
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => Stores.Projections.PromoteAsync(Projection, unfinished));
        Assert.Equal([new Tally("a")], (await Rows.QueryAsync(new RowQuery())).Rows);
    }

    [Fact]
    public async Task A_retired_generation_is_no_longer_written_nor_made_live()
    {
        await PutAsync(5, new Tally("a"));
        var former = await Stores.Projections.OpenAsync(Projection);
        var building = await Stores.Projections.BeginRebuildAsync(Projection);
        building = await FillAsync(building, 6, new Tally("b"));
        await Stores.Projections.PromoteAsync(Projection, building);
        Assert.False(await Stores.Projections.BeginBatch(Projection, former).CommitAsync(6));
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => Stores.Projections.PromoteAsync(Projection, former));
        Assert.Equal([new Tally("b")], (await Rows.QueryAsync(new RowQuery())).Rows);
    }

    [Fact]
    public async Task An_older_version_never_takes_the_place_of_a_newer_one()
    {
        await PutAsync(5, new Tally("a", Note: "oud"));
        var newer = await Stores.Projections.BeginRebuildAsync(new TallyProjection(version: 2));
        newer = await FillAsync(newer, 6, new Tally("a", Note: "nieuw"));
        await Stores.Projections.PromoteAsync(new TallyProjection(version: 2), newer);
        var older = await Stores.Projections.BeginRebuildAsync(Projection);
        older = await FillAsync(older, 9, new Tally("a", Note: "weer oud"));
        var refused = await Assert.ThrowsAsync<RebuildFailedException>(() => Stores.Projections.PromoteAsync(Projection, older));
        Assert.Equal((Projection.Name, 2, null), (refused.Projection, refused.LiveVersion, refused.Position));
        Assert.Equal(newer with { IsLive = true }, await Stores.Projections.OpenAsync(Projection));
        Assert.Equal([new Tally("a", Note: "nieuw")], (await Rows.QueryAsync(new RowQuery())).Rows);
        var same = await Stores.Projections.BeginRebuildAsync(new TallyProjection(version: 2));
        same = await FillAsync(same, 9, new Tally("b"));
        await Stores.Projections.PromoteAsync(new TallyProjection(version: 2), same);
        Assert.Equal([new Tally("b")], (await Rows.QueryAsync(new RowQuery())).Rows);
    }

    [Fact]
    public async Task A_rebuild_goes_on_over_many_batches()
    {
        await PutAsync(1);
        var building = await Stores.Projections.BeginRebuildAsync(Projection);
        for (var checkpoint = 1; checkpoint <= 30; checkpoint++)
        {
            var batch = Stores.Projections.BeginBatch(Projection, building);
            var before = (Tally?)await batch.FindAsync("som") ?? new Tally("som", Count: 0);
            batch.Put("som", before with { Count = before.Count + checkpoint });
            batch.Put($"{checkpoint}", new Tally($"{checkpoint}"));
            Assert.True(await batch.CommitAsync(checkpoint));
            building = building with { Checkpoint = checkpoint, Commit = batch.Id };
        }

        await Stores.Projections.PromoteAsync(Projection, building);
        Assert.Equal(30 * 31 / 2, (await Rows.FindAsync("som"))?.Count);
        Assert.Equal(31, (await Rows.QueryAsync(new RowQuery())).Rows.Count);
    }

    private static (int, long, bool, int) Told(GenerationState state) => (state.Number, state.Checkpoint, state.IsLive, state.ProjectionVersion);

    private async Task<GenerationState> FillAsync(GenerationState generation, long checkpoint, params Tally[] rows)
    {
        var batch = Stores.Projections.BeginBatch(Projection, generation);
        foreach (var row in rows)
        {
            batch.Put(row.Id, row);
        }

        Assert.True(await batch.CommitAsync(checkpoint));
        return generation with { Checkpoint = checkpoint, Commit = batch.Id };
    }
}
