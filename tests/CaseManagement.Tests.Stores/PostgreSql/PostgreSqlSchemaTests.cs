using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.PostgreSql;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Contract;
using CaseManagement.Tests.Shared;
using CaseManagement.Tests.Stores.Sqlite;

namespace CaseManagement.Tests.Stores.PostgreSql;

/// <summary>Whose schema it is, who may make it, and what stands in it.</summary>
public sealed class PostgreSqlSchemaTests(PostgresServer server) : IAsyncDisposable
{
    private readonly PostgreSqlFixture fixture = new(server);

    [Fact]
    public async Task Hosts_that_start_together_on_an_empty_database_all_get_in()
    {
        await server.StartAsync();
        var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            var opened = await fixture.StoresAsync();
            await opened.Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream));
            return opened;
        })));
        Assert.Equal(8, (await stores[0].Events.ReadHeadAsync(TestContext.Current.CancellationToken)).Position);
        foreach (var opened in stores)
        {
            await opened.DisposeAsync();
        }
    }

    [Fact]
    public async Task The_schema_of_another_municipality_is_refused()
    {
        await (await fixture.StoresAsync()).DisposeAsync();
        var other = fixture.Options with { Tenant = "elders" };
        Assert.Throws<StoreMismatchException>(() => new PostgreSqlEventStore(other, TimeProvider.System));
        Assert.Throws<StoreMismatchException>(() => new PostgreSqlKeyStore(other, TimeProvider.System));
    }

    [Theory]
    [InlineData("", "log")]
    [InlineData("", "projections")]
    [InlineData("_sleutels", "sleutels")]
    public async Task A_schema_of_a_newer_version_is_refused(string suffix, string part)
    {
        await (await fixture.StoresAsync()).DisposeAsync();
        await fixture.RunAsync($"UPDATE {{s}}{suffix}.store_schema SET version = 99 WHERE part = '{part}'");
        var error = await Assert.ThrowsAsync<StoreMismatchException>(() => fixture.StoresAsync());
        Assert.Contains("99", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Met hoofdletter")]
    [InlineData("x; DROP SCHEMA public")]
    [InlineData("pg_toast")]
    [InlineData("1e")]
    public void A_schema_has_a_proper_name(string name) => Assert.Throws<ArgumentException>(() =>
        new PostgreSqlEventStore(fixture.Options with { Schema = name }, TimeProvider.System));

    [Fact]
    public void Keys_are_not_in_the_schema_of_the_log() => Assert.Throws<ArgumentException>(() =>
        new PostgreSqlKeyStore(fixture.Options with { KeySchema = fixture.Options.Schema }, TimeProvider.System));

    [Fact]
    public async Task Work_on_one_municipality_leaves_the_rows_of_another_alone()
    {
        await using var neighbour = new PostgreSqlFixture(server);
        await using var other = await neighbour.StoresAsync();
        await other.Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream, 3));
        var before = await neighbour.RunAsync("SELECT md5(string_agg(e::text, '' ORDER BY position)) FROM {s}.events e");
        await using var stores = await fixture.StoresAsync();
        await stores.Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream, 20));
        Assert.Equal(before, await neighbour.RunAsync("SELECT md5(string_agg(e::text, '' ORDER BY position)) FROM {s}.events e"));
        Assert.Equal(3, (await other.Events.ReadHeadAsync(TestContext.Current.CancellationToken)).Position);
    }

    [Fact]
    public async Task The_same_events_have_the_same_chain_as_on_SQLite()
    {
        await using var files = new SqliteFixture();
        await using var sqlite = await files.OpenAsync();
        await using var stores = await fixture.StoresAsync();
        for (var size = 1; size <= 5; size++)
        {
            var append = Some.Append(Some.Stream(), ExpectedVersion.NoStream, size);
            await sqlite.Events.MustAppendAsync(append);
            await stores.Events.MustAppendAsync(append);
        }

        var (one, two) = (await sqlite.Events.ReadHeadAsync(TestContext.Current.CancellationToken), await stores.Events.ReadHeadAsync(TestContext.Current.CancellationToken));
        Assert.Equal((15, HashChain.Length), (two.Position, two.Hash.Length));
        Assert.Equal(one.Hash.ToArray(), two.Hash.ToArray());
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();
}
