using CaseManagement.EventSourcing.PostgreSql;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Contract;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Stores.PostgreSql;

/// <summary>The answer of a commit is lost, and looking it up goes wrong as well.</summary>
public sealed class PostgreSqlDoubtTests(PostgresServer server) : IAsyncDisposable
{
    private readonly PostgreSqlFixture fixture = new(server);

    [Theory]
    [InlineData(2, 20)]
    [InlineData(20, 2)]
    public async Task An_error_of_the_look_up_says_nothing_about_the_commit(int lockTimeout, int statementTimeout)
    {
        await server.StartAsync();
        await using var proxy = new CuttingProxy(server.Port);
        await using var stores = new PostgreSqlStores(
            fixture.Through(proxy) with
            {
                LockTimeout = TimeSpan.FromSeconds(lockTimeout),
                StatementTimeout = TimeSpan.FromSeconds(statementTimeout),
                RetryTimeout = TimeSpan.FromSeconds(3),
            },
            TimeProvider.System);
        await using var first = await HoldAsync();
        var appending = stores.Events.AppendAsync(Some.Append(Some.Stream(), ExpectedVersion.Any), TestContext.Current.CancellationToken);
        await fixture.WaitingAsync(1);
        var second = HoldAsync();
        await fixture.WaitingAsync(2);
        proxy.CutNext();
        await fixture.RunAsync(first, "ROLLBACK");

        await using var holder = await second;
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => appending);
        Assert.True(error.IsOutcomeUnknown);
        await fixture.RunAsync(holder, "ROLLBACK");
        Assert.Single(await stores.Events.EverythingAsync());
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    private async Task<Npgsql.NpgsqlConnection> HoldAsync()
    {
        var connection = await fixture.ConnectAsync();
        await fixture.RunAsync(connection, "BEGIN; SELECT position FROM {s}.head FOR UPDATE");
        return connection;
    }
}
