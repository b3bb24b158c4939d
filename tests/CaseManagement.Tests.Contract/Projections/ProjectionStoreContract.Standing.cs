using CaseManagement.EventSourcing.Projections;
using Xunit;

namespace CaseManagement.Tests.Contract.Projections;

/// <summary>Commits at a checkpoint that stays where it is, as a rebuild by stream and the retry of a parked stream make them.</summary>
public abstract partial class ProjectionStoreContract
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(0, false)]
    [InlineData(5, true)]
    [InlineData(5, false)]
    public async Task Several_commits_at_one_checkpoint_each_leave_their_rows_and_see_those_before(long checkpoint, bool asks)
    {
        if (checkpoint > 0)
        {
            await PutAsync(checkpoint);
        }

        for (var turn = 1; turn <= 4; turn++)
        {
            var batch = await BeginAsync();
            for (var known = 1; asks && known <= turn; known++)
            {
                Assert.Equal(known < turn ? new Tally($"{known}", Count: turn - 1) : null, await batch.FindAsync($"{known}"));
            }

            for (var changed = 1; changed <= turn; changed++)
            {
                batch.Put($"{changed}", new Tally($"{changed}", Count: turn));
            }

            Assert.True(await batch.CommitAsync(checkpoint));
        }

        var after = await BeginAsync();
        Assert.Equal(new Tally("1", Count: 4), await after.FindAsync("1"));
        Assert.Equal(new Tally("4", Count: 4), await after.FindAsync("4"));
        Assert.Null(await after.FindAsync("5"));
        Assert.Equal((4, checkpoint), ((await Rows.QueryAsync(new RowQuery())).Rows.Count, (await Rows.QueryAsync(new RowQuery())).Position));
    }

    [Fact]
    public async Task A_commit_at_the_checkpoint_is_done_once()
    {
        await PutAsync(5, new Tally("b"));
        var batch = await BeginAsync();
        batch.Put("a", new Tally("a", Count: 1));
        batch.Remove("b");
        var late = await BeginAsync();
        late.Put("a", new Tally("a", Count: 2));
        Assert.True(await batch.CommitAsync(5));
        Assert.False(await batch.CommitAsync(5));
        Assert.False(await late.CommitAsync(5));
        Assert.Equal([new Tally("a", Count: 1)], (await Rows.QueryAsync(new RowQuery())).Rows);
    }

    [Fact]
    public async Task What_was_committed_at_zero_is_known_to_another_process_and_after_reopening()
    {
        await PutAsync(0, new Tally("a", Count: 1));
        var other = (await OpenAnotherAsync()).Projections;
        Assert.NotNull(await other.BeginBatch(Projection, await other.OpenAsync(Projection)).FindAsync("a"));
        await ReopenAsync();
        Assert.NotNull(await (await BeginAsync()).FindAsync("a"));
    }

    [Fact]
    public async Task A_generation_that_is_being_built_takes_several_commits_at_zero()
    {
        await Stores.Projections.OpenAsync(Projection);
        var next = await Stores.Projections.BeginRebuildAsync(Projection);
        foreach (var key in new[] { "a", "b", "c" })
        {
            var batch = Stores.Projections.BeginBatch(Projection, next);
            Assert.Equal(key == "a" ? null : new Tally("a"), await batch.FindAsync("a"));
            batch.Put(key, new Tally(key));
            Assert.True(await batch.CommitAsync(0));
            next = next with { Commit = batch.Id };
        }

        var last = Stores.Projections.BeginBatch(Projection, next);
        Assert.True(await last.CommitAsync(7));
        await Assert.ThrowsAsync<GenerationLostException>(() => Stores.Projections.PromoteAsync(Projection, next with { Checkpoint = 7 }));
        await Assert.ThrowsAsync<GenerationLostException>(() => Stores.Projections.PromoteAsync(Projection, next with { Commit = last.Id }));
        await Stores.Projections.PromoteAsync(Projection, next with { Checkpoint = 7, Commit = last.Id });
        Assert.Equal(["a", "b", "c"], (await Rows.QueryAsync(new RowQuery())).Rows.Select(row => row.Id));
    }
}
