using CaseManagement.EventSourcing.PostgreSql;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Contract;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Stores.PostgreSql;

/// <summary>What goes wrong between a host and its database, and what the callers are told.</summary>
public sealed class PostgreSqlFailureTests(PostgresServer server) : IAsyncDisposable
{
    private readonly PostgreSqlFixture fixture = new(server);

    [Fact]
    public async Task A_holder_of_the_head_that_stays_silent_is_ended_by_the_server_and_others_go_on()
    {
        await using var stores = await fixture.StoresAsync();
        await using var silent = await fixture.ConnectAsync();
        // The limit that every host puts on its own appends.
        await fixture.RunAsync(silent, "SET idle_in_transaction_session_timeout = 300; BEGIN; SELECT position FROM {s}.head FOR UPDATE");
        var appended = await stores.Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream));
        Assert.Equal(1, appended.Position);
        await Assert.ThrowsAnyAsync<Npgsql.NpgsqlException>(() => fixture.RunAsync(silent, "UPDATE {s}.head SET position = 99; COMMIT"));
        Assert.Equal(1, (await stores.Events.ReadHeadAsync(TestContext.Current.CancellationToken)).Position);
    }

    [Fact]
    public async Task Every_host_limits_how_long_it_may_be_silent_while_it_holds_the_head()
    {
        await using var stores = await fixture.StoresAsync();
        await fixture.RunAsync(Trigger("PERFORM set_config('casus.seen', current_setting('idle_in_transaction_session_timeout'), false);"
            + "CREATE TABLE {s}.seen AS SELECT current_setting('idle_in_transaction_session_timeout') AS silence, "
            + "current_setting('synchronous_commit') AS durable;"));
        await stores.Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream));
        Assert.Equal("4s on", await fixture.RunAsync("SELECT silence || ' ' || durable FROM {s}.seen"));
    }

    [Fact]
    public async Task A_head_that_stays_held_is_unavailable_and_usable_afterwards()
    {
        await using var stores = new PostgreSqlStores(await ShortAsync(), TimeProvider.System);
        await using var other = await fixture.ConnectAsync();
        await fixture.RunAsync(other, "BEGIN; SELECT position FROM {s}.head FOR UPDATE");
        var request = Some.Append(Some.Stream(), ExpectedVersion.NoStream);
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => stores.Events.AppendAsync(request, TestContext.Current.CancellationToken));
        Assert.False(error.IsFull);
        Assert.Empty(await stores.Events.ReadAllAsync(0, 10, TestContext.Current.CancellationToken));
        await fixture.RunAsync(other, "ROLLBACK");
        Assert.Equal(1, (await stores.Events.MustAppendAsync(request)).Position);
    }

    [Theory]
    [InlineData("synchronous_commit=off")]
    [InlineData("synchronous_commit=local")]
    public async Task An_append_is_durable_whatever_the_default_of_the_account(string setting)
    {
        await using var stores = await fixture.StoresAsync();
        await using var weak = new PostgreSqlStores(
            fixture.Options with { ConnectionString = $"{server.ConnectionString};Options=-c {setting}" }, TimeProvider.System);
        await fixture.RunAsync(Trigger("IF current_setting('synchronous_commit') <> 'on' THEN RAISE 'weak'; END IF;"));
        for (var turn = 0; turn < 4; turn++)
        {
            await weak.Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream));
        }
    }

    [Theory]
    [InlineData("53100", true)]
    [InlineData("23514", false)]
    public async Task A_refusal_by_the_server_is_told_and_stores_nothing(string code, bool isFull)
    {
        await using var stores = await fixture.StoresAsync();
        await fixture.RunAsync(Trigger($"RAISE 'geheim' USING ERRCODE = '{code}';"));
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            stores.Events.AppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream), TestContext.Current.CancellationToken));
        Assert.Equal(isFull, error.IsFull);
        Assert.DoesNotContain("geheim", error.ToString(), StringComparison.Ordinal);
        await fixture.RunAsync("DROP TRIGGER fault ON {s}.events");
        Assert.Equal(1, (await stores.Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream))).Position);
    }

    [Theory]
    [InlineData("RAISE 'x' USING ERRCODE = '40001';")]
    [InlineData("RAISE 'x' USING ERRCODE = '57014';")]
    [InlineData("PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(1);")]
    public async Task What_passes_is_tried_again_as_a_whole(string fault)
    {
        await using var stores = await fixture.StoresAsync();
        await fixture.RunAsync(
            "CREATE SEQUENCE {s}.faults; " + Trigger($"IF nextval('{{s}}.faults') IN (1, 5) THEN {fault} END IF;"));
        for (var version = 0; version < 5; version++)
        {
            var stream = Some.Stream();
            Assert.Equal(version + 1, (await stores.Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.NoStream))).Position);
        }

        Assert.Equal(5, (await stores.Events.EverythingAsync()).Count);
    }

    [Fact]
    public async Task A_commit_whose_answer_is_lost_is_looked_up_and_never_repeated()
    {
        await server.StartAsync();
        await using var proxy = new CuttingProxy(server.Port);
        await using var stores = new PostgreSqlStores(fixture.Through(proxy), TimeProvider.System);
        var appended = new List<AppendResult.Appended>();
        var stream = Some.Stream();
        for (var version = 0; version < 40; version++)
        {
            if (version % 4 == 3)
            {
                proxy.CutNext();
            }

            appended.Add(await stores.Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.Any)));
        }

        Assert.Equal(Enumerable.Range(1, 40).Select(version => new AppendResult.Appended(version, version)), appended);
        Assert.Equal(40, (await stores.Events.ReadStreamAsync(stream, cancellation: TestContext.Current.CancellationToken)).Count);
    }

    [Fact]
    public async Task The_log_is_never_scanned_though_its_plans_were_made_while_it_was_empty()
    {
        await using (var stores = await fixture.StoresAsync())
        {
            for (var turn = 0; turn < 20; turn++)
            {
                await stores.Events.AppendAsync(
                    new AppendRequest(Some.Stream(), ExpectedVersion.StreamExists, Some.Events(1), Some.Command($"leeg {turn}")),
                    TestContext.Current.CancellationToken);
                await stores.Events.ReadAllAsync(0, 10, TestContext.Current.CancellationToken);
            }

            await Task.WhenAll(Enumerable.Range(0, 300).Select(number => stores.Events.AppendAsync(
                Some.Append(Some.Stream(), number % 2 == 0 ? ExpectedVersion.Any : ExpectedVersion.NoStream) with { Command = Some.Command($"{number}") },
                TestContext.Current.CancellationToken)));
        }

        // A connection reports what it did when it closes, at the latest; 320 appends looked up a version each.
        object? probes = null;
        for (var look = 0; look < 100 && probes is not >= 320L; look++)
        {
            probes = await fixture.RunAsync($"SELECT {Sum("idx_scan")} FROM pg_sleep(0.1)");
        }

        // Making the three indexes counts as three scans.
        Assert.Equal(3L, await fixture.RunAsync($"SELECT {Sum("seq_scan")}"));

        static string Sum(string counter) =>
            $"(SELECT sum({counter})::bigint FROM pg_stat_user_tables WHERE schemaname = '{{s}}' AND relname IN ('events', 'commands'))";
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    private static string Trigger(string body) =>
        $"CREATE FUNCTION {{s}}.fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} RETURN NEW; END $$;"
        + "CREATE TRIGGER fault BEFORE INSERT ON {s}.events FOR EACH ROW EXECUTE FUNCTION {s}.fault()";

    private async Task<PostgreSqlOptions> ShortAsync()
    {
        await server.StartAsync();
        return fixture.Options with { LockTimeout = TimeSpan.FromMilliseconds(100), RetryTimeout = TimeSpan.FromMilliseconds(100) };
    }
}
