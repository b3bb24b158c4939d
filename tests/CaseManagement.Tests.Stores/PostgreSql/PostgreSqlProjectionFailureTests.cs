using CaseManagement.EventSourcing.PostgreSql;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Contract.Projections;
using CaseManagement.Tests.Shared;
using NodaTime;

namespace CaseManagement.Tests.Stores.PostgreSql;

/// <summary>A commit of rows whose first attempt failed, or succeeded without an answer.</summary>
public sealed class PostgreSqlProjectionFailureTests(PostgresServer server) : IAsyncDisposable
{
    private static readonly TallyProjection Projection = new();

    private readonly PostgreSqlFixture fixture = new(server);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(5)]
    [InlineData(9)]
    public async Task A_commit_that_failed_at_first_is_written_at_its_next_attempt(long checkpoint)
    {
        await using var stores = await fixture.StoresAsync();
        await CommitAsync(stores, 5, "begin");
        await fixture.RunAsync(
            "CREATE SEQUENCE {s}.faults; CREATE FUNCTION {s}.fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            + "IF nextval('{s}.faults') = 1 THEN RAISE 'x' USING ERRCODE = '40001'; END IF; RETURN NEW; END $$; "
            + "CREATE TRIGGER fault BEFORE INSERT ON {s}.parked FOR EACH ROW EXECUTE FUNCTION {s}.fault()");

        var batch = await BeginAsync(stores);
        batch.Put("a", new Tally("a"));
        batch.Park(new ParkedStream(new StreamName("proef-1"), 5, "fout", Instant.FromUnixTimeSeconds(0)));
        Assert.True(await batch.CommitAsync(checkpoint, Cancellation));

        Assert.Equal(2L, await fixture.RunAsync("SELECT last_value FROM {s}.faults"));
        Assert.NotNull(await stores.Projections.Read(Projection).FindAsync("a", Cancellation));
        Assert.Single(await stores.Projections.ParkedAsync(Projection.Name, Cancellation));
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(5, true)]
    [InlineData(9, false)]
    [InlineData(9, true)]
    public async Task A_commit_whose_answer_is_lost_is_there_all_the_same(long checkpoint, bool stored)
    {
        await using var proxy = await ProxyAsync();
        await using var stores = new PostgreSqlStores(fixture.Through(proxy), TimeProvider.System);
        await CommitAsync(stores, 5, "begin");

        var batch = await BeginAsync(stores);
        batch.Put("a", new Tally("a"));
        Cut(proxy, stored);
        Assert.True(await batch.CommitAsync(checkpoint, Cancellation));

        Assert.NotNull(await stores.Projections.Read(Projection).FindAsync("a", Cancellation));
        Assert.Equal(checkpoint, (await stores.Projections.OpenAsync(Projection, Cancellation)).Checkpoint);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public async Task After_a_commit_of_unknown_outcome_the_rows_are_asked_for_again(long checkpoint)
    {
        await using var proxy = await ProxyAsync();
        await using var stores = new PostgreSqlStores(fixture.Through(proxy) with { RetryTimeout = TimeSpan.Zero }, TimeProvider.System);
        await CommitAsync(stores, checkpoint, "begin");

        var batch = await BeginAsync(stores);
        Assert.Null(await batch.FindAsync("a"));
        batch.Put("a", new Tally("a", Count: 1));
        proxy.CutNextCommit();
        await Assert.ThrowsAsync<StoreUnavailableException>(() => batch.CommitAsync(checkpoint, Cancellation));

        Assert.Equal(new Tally("a", Count: 1), await (await BeginAsync(stores)).FindAsync("a"));
    }

    [Fact]
    public async Task A_commit_of_another_host_to_the_same_checkpoint_is_not_taken_for_the_own_one()
    {
        await using var stores = await fixture.StoresAsync();
        await using var others = await fixture.StoresAsync();
        await CommitAsync(stores, 5, "begin");
        await fixture.RunAsync(
            "CREATE FUNCTION {s}.fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            + "PERFORM pg_advisory_xact_lock(hashtext('{s}')); RAISE 'x' USING ERRCODE = '40001'; END $$; "
            + "CREATE TRIGGER fault BEFORE INSERT ON {s}.rm_tally__g1 FOR EACH ROW EXECUTE FUNCTION {s}.fault()");
        await using var gate = await fixture.ConnectAsync();
        await fixture.RunAsync(gate, "SELECT pg_advisory_lock(hashtext('{s}'))");
        var (mine, theirs) = (await BeginAsync(stores), await BeginAsync(others));
        mine.Put("a", new Tally("a"));
        theirs.Park(new ParkedStream(new StreamName("proef-1"), 9, "fout", Instant.FromUnixTimeSeconds(0)));

        var first = mine.CommitAsync(9, Cancellation);
        await fixture.WaitingAsync(1);
        var second = theirs.CommitAsync(9, Cancellation);
        await fixture.WaitingAsync(2);
        await fixture.RunAsync(gate, "SELECT pg_advisory_unlock(hashtext('{s}'))");
        Assert.Equal((false, true), (await first, await second));
        Assert.Null(await (await BeginAsync(stores)).FindAsync("a"));
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    private static async Task<IProjectionBatch> BeginAsync(PostgreSqlStores stores) =>
        stores.Projections.BeginBatch(Projection, await stores.Projections.OpenAsync(Projection, Cancellation));

    private static async Task CommitAsync(PostgreSqlStores stores, long checkpoint, string key)
    {
        var batch = await BeginAsync(stores);
        Assert.Null(await batch.FindAsync(key));
        batch.Put(key, new Tally(key));
        Assert.True(await batch.CommitAsync(checkpoint, Cancellation));
    }

    private static void Cut(CuttingProxy proxy, bool stored)
    {
        if (stored)
        {
            proxy.CutNextCommit();
        }
        else
        {
            proxy.CutNext();
        }
    }

    private async Task<CuttingProxy> ProxyAsync()
    {
        await server.StartAsync();
        return new CuttingProxy(server.Port);
    }
}
