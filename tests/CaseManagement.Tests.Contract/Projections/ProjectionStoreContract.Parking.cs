using CaseManagement.EventSourcing.Projections;
using Xunit;

namespace CaseManagement.Tests.Contract.Projections;

public abstract partial class ProjectionStoreContract
{
    [Fact]
    public async Task A_stream_is_parked_together_with_the_batch()
    {
        var parked = new ParkedStream(Some.Stream(), 3, "JsonException: onbekend", Some.Time);
        var batch = await BeginAsync();
        batch.Park(parked);
        Assert.Empty(await Stores.Projections.ParkedAsync(Projection.Name));
        Assert.Equal(parked, (await batch.ParkedAsync())[parked.Stream]);
        await batch.CommitAsync(4);
        Assert.Equal([parked], await Stores.Projections.ParkedAsync(Projection.Name));
        Assert.Equal(1, Assert.Single(await Stores.Projections.StatusAsync()).Parked);
        Assert.Equal(parked, (await (await BeginAsync()).ParkedAsync())[parked.Stream]);
    }

    [Fact]
    public async Task A_stream_leaves_the_park_together_with_the_batch()
    {
        var parked = new ParkedStream(Some.Stream(), 3, "fout", Some.Time);
        var remains = new ParkedStream(Some.Stream(), 4, "fout", Some.Time);
        var batch = await BeginAsync();
        batch.Park(parked);
        batch.Park(remains);
        await batch.CommitAsync(4);
        var next = await BeginAsync();
        next.Unpark(parked.Stream);
        Assert.Equal([remains.Stream], (await next.ParkedAsync()).Keys);
        Assert.Equal(2, (await Stores.Projections.ParkedAsync(Projection.Name)).Count);
        await next.CommitAsync(5);
        Assert.Equal([remains], await Stores.Projections.ParkedAsync(Projection.Name));
    }

    [Fact]
    public async Task A_fenced_runner_parks_nothing()
    {
        var fenced = await BeginAsync();
        fenced.Park(new ParkedStream(Some.Stream(), 3, "fout", Some.Time));
        await PutAsync(4, new Tally("a"));
        Assert.False(await fenced.CommitAsync(4));
        Assert.Empty(await Stores.Projections.ParkedAsync(Projection.Name));
    }

    [Fact]
    public async Task A_rebuild_has_a_park_of_its_own()
    {
        var batch = await BeginAsync();
        batch.Park(new ParkedStream(Some.Stream(), 3, "fout", Some.Time));
        await batch.CommitAsync(4);
        var building = await Stores.Projections.BeginRebuildAsync(Projection);
        Assert.Empty(await Stores.Projections.BeginBatch(Projection, building).ParkedAsync());
        building = await FillAsync(building, 4);
        await Stores.Projections.PromoteAsync(Projection, building);
        Assert.Empty(await Stores.Projections.ParkedAsync(Projection.Name));
        Assert.Equal(0, Assert.Single(await Stores.Projections.StatusAsync()).Parked);
    }
}
