using CaseManagement.EventSourcing.Projections;
using Xunit;

namespace CaseManagement.Tests.Contract.Projections;

/// <summary>
/// What every projection store keeps: rows and checkpoint move together, one runner at a time. The rest is in the other parts.
/// </summary>
public abstract partial class ProjectionStoreContract : StoreContract
{
    private static readonly TallyProjection Projection = new();

    private IReadModel<Tally> Rows => Stores.Projections.Read(Projection);

    [Fact]
    public async Task A_new_read_model_is_live_empty_and_at_zero()
    {
        Assert.Equal(new GenerationState(1, 0, true, 1, Guid.Empty), await Stores.Projections.OpenAsync(Projection));
        Assert.Equal(new GenerationState(1, 0, true, 1, Guid.Empty), await Stores.Projections.OpenAsync(Projection));
        var page = await Rows.QueryAsync(new RowQuery());
        Assert.Equal((0, 0), (page.Rows.Count, page.Position));
    }

    [Fact]
    public async Task A_read_model_that_was_never_opened_is_empty()
    {
        Assert.Equal(0, (await Rows.QueryAsync(new RowQuery())).Position);
        Assert.Null(await Rows.FindAsync("a"));
    }

    [Fact]
    public async Task Rows_and_checkpoint_move_together()
    {
        var batch = await BeginAsync();
        batch.Put("a", new Tally("a", "Voorbeeldgooi", 3, "het 'citaat' é"));
        Assert.True(await batch.CommitAsync(5));
        var page = await Rows.QueryAsync(new RowQuery());
        Assert.Equal(5, page.Position);
        Assert.Equal(new Tally("a", "Voorbeeldgooi", 3, "het 'citaat' é"), Assert.Single(page.Rows));
        Assert.Equal(page.Rows[0], await Rows.FindAsync("a"));
        Assert.Equal(5, (await Stores.Projections.OpenAsync(Projection)).Checkpoint);
    }

    [Fact]
    public async Task Nothing_is_seen_before_the_commit()
    {
        var batch = await BeginAsync();
        batch.Put("a", new Tally("a"));
        Assert.Null(await Rows.FindAsync("a"));
        Assert.Equal(0, (await Stores.Projections.OpenAsync(Projection)).Checkpoint);
    }

    [Fact]
    public async Task A_batch_sees_its_own_changes_and_those_before_it()
    {
        await PutAsync(5, new Tally("a", Count: 1), new Tally("b", Count: 1));
        var batch = await BeginAsync();
        batch.Put("a", new Tally("a", Count: 2));
        batch.Remove("b");
        Assert.Equal(new Tally("a", Count: 2), await batch.FindAsync("a"));
        Assert.Null(await batch.FindAsync("b"));
        Assert.Null(await batch.FindAsync("c"));
        await batch.CommitAsync(6);
        Assert.Equal([new Tally("a", Count: 2)], (await Rows.QueryAsync(new RowQuery())).Rows);
        Assert.Null(await (await BeginAsync()).FindAsync("b"));
    }

    [Fact]
    public async Task A_checkpoint_moves_without_rows()
    {
        Assert.True(await (await BeginAsync()).CommitAsync(9));
        Assert.Equal(9, (await Rows.QueryAsync(new RowQuery())).Position);
    }

    [Fact]
    public async Task A_second_runner_is_fenced()
    {
        var first = await BeginAsync();
        var second = await BeginAsync();
        first.Put("a", new Tally("a", Note: "eerste"));
        second.Put("a", new Tally("a", Note: "tweede"));
        second.Put("b", new Tally("b"));
        Assert.True(await first.CommitAsync(5));
        Assert.False(await second.CommitAsync(5));
        Assert.Equal([new Tally("a", Note: "eerste")], (await Rows.QueryAsync(new RowQuery())).Rows);
    }

    [Fact]
    public async Task A_runner_in_another_process_is_fenced_and_then_sees_what_the_first_did()
    {
        await PutAsync(1, new Tally("a", Note: "begin"));
        var other = (await OpenAnotherAsync()).Projections;
        var slow = other.BeginBatch(Projection, await other.OpenAsync(Projection));
        Assert.Equal(new Tally("a", Note: "begin"), await slow.FindAsync("a"));
        Assert.Null(await slow.FindAsync("b"));
        await PutAsync(2, new Tally("a", Note: "verder"), new Tally("b"));
        slow.Put("a", new Tally("a", Note: "te laat"));
        Assert.False(await slow.CommitAsync(2));
        var again = other.BeginBatch(Projection, await other.OpenAsync(Projection));
        Assert.Equal(new Tally("a", Note: "verder"), await again.FindAsync("a"));
        Assert.NotNull(await again.FindAsync("b"));
        Assert.True(await again.CommitAsync(3));
    }

    [Fact]
    public async Task Many_runners_at_once_move_the_checkpoint_once()
    {
        var batches = new List<IProjectionBatch>();
        for (var runner = 0; runner < 16; runner++)
        {
            batches.Add(await BeginAsync());
            batches[runner].Put($"{runner}", new Tally($"{runner}"));
        }

        var results = await Task.WhenAll(batches.Select(batch => Task.Run(() => batch.CommitAsync(7))));
        Assert.Single(results, committed => committed);
        Assert.Single((await Rows.QueryAsync(new RowQuery())).Rows);
    }

    [Fact]
    public async Task Read_models_do_not_mix()
    {
        var elsewhere = new TallyProjection("elders");
        await PutAsync(4, new Tally("a"));
        var batch = Stores.Projections.BeginBatch(elsewhere, await Stores.Projections.OpenAsync(elsewhere));
        Assert.Null(await batch.FindAsync("a"));
        await batch.CommitAsync(2);
        Assert.Equal(4, (await Rows.QueryAsync(new RowQuery())).Position);
        Assert.Equal(
            [new ProjectionStatus("elders", 2, 0, 1), new ProjectionStatus("tally", 4, 0, 1)],
            (await Stores.Projections.StatusAsync()).OrderBy(status => status.Name, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Everything_is_there_after_reopening()
    {
        await PutAsync(4, new Tally("a"));
        await ReopenAsync();
        Assert.Equal((1, 4, true, 1), Told(await Stores.Projections.OpenAsync(Projection)));
        Assert.Equal(new Tally("a"), await (await BeginAsync()).FindAsync("a"));
    }

    private async Task<IProjectionBatch> BeginAsync() =>
        Stores.Projections.BeginBatch(Projection, await Stores.Projections.OpenAsync(Projection));

    private async Task PutAsync(long checkpoint, params Tally[] rows)
    {
        var batch = await BeginAsync();
        foreach (var row in rows)
        {
            batch.Put(row.Id, row);
        }

        Assert.True(await batch.CommitAsync(checkpoint));
    }
}
