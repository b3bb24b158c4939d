using CaseManagement.EventSourcing.EventStoreDb;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Contract;
using Microsoft.Data.Sqlite;

namespace CaseManagement.Tests.Stores.EventStoreDb.Server;

/// <summary>Hosts that share nothing but the server.</summary>
public sealed class TwoHostsTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private EventStoreDbFixture fixture = null!;
    private StoreSet one = null!;
    private StoreSet other = null!;

    public ValueTask InitializeAsync()
    {
        fixture = new EventStoreDbFixture(EventStoreDbServers.Connection());
        (one, other) = (fixture.Open(0), fixture.Open(1));
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_stream_is_read_with_what_the_other_host_has_just_appended()
    {
        var stream = Some.Stream();
        for (var version = 1; version <= 20; version += 2)
        {
            await one.Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.Exactly(version - 1)));
            Assert.Equal(version, (await other.Events.ReadStreamAsync(stream)).Count);
            await other.Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.Exactly(version)));
            Assert.Equal(version + 1, (await one.Events.ReadStreamAsync(stream)).Count);
        }
    }

    [Fact]
    public async Task Both_hosts_seal_the_same_log_whoever_wrote_what()
    {
        await WriteEverywhereAsync(shareKeys: false);
        await AgreeAsync();
    }

    [Fact]
    public async Task A_key_that_both_hosts_use_at_once_counts_once()
    {
        var duplicates = await WriteEverywhereAsync(shareKeys: true);
        var all = await AgreeAsync();
        Assert.Equal(100, all.Count);
        Assert.Equal(100, duplicates);
        foreach (var number in Enumerable.Range(0, 100))
        {
            var found = await one.Events.FindCommandAsync($"sleutel {number}");
            Assert.NotNull(found);
            Assert.Equal(found.Position, (await other.Events.FindCommandAsync($"sleutel {number}"))?.Position);
        }
    }

    [Fact]
    public async Task A_stream_goes_on_after_an_append_that_did_not_count()
    {
        var shared = Enumerable.Range(0, 20).Select(_ => Some.Stream()).ToList();
        foreach (var (stream, number) in shared.Select((stream, number) => (stream, number)))
        {
            // Each host writes to another stream under the same key, so the later one does not count; both streams must then go on.
            var results = await Task.WhenAll(
                AppendAsync(one, stream, number), AppendAsync(other, new StreamName(stream.Value + "-b"), number));
            Assert.Single(results, result => result is AppendResult.Appended);
            foreach (var name in new[] { stream, new StreamName(stream.Value + "-b") })
            {
                var version = (await one.Events.ReadStreamAsync(name)).Count;
                var next = await other.Events.MustAppendAsync(Some.Append(name, ExpectedVersion.Exactly(version)));
                Assert.Equal(version + 1, next.Version);
                Assert.Equal(version + 1, (await one.Events.ReadStreamAsync(name)).Count);
                Assert.Equal(new AppendResult.Conflict(version + 1), await one.Events.AppendAsync(Some.Append(name, ExpectedVersion.Exactly(version))));
            }
        }

        await AgreeAsync();
    }

    [Fact]
    public async Task A_host_that_lost_its_directory_seals_the_same_log_again()
    {
        await WriteEverywhereAsync(shareKeys: true);
        var before = await one.Events.ReadHeadAsync();
        await using var third = fixture.Open(2);
        while ((await third.Events.ReadHeadAsync()).Position < before.Position)
        {
            await third.Events.WaitForAppendAsync((await third.Events.ReadHeadAsync()).Position).WaitAsync(Patience);
        }

        var sealedAgain = (await third.Events.ReadAllAsync(before.Position - 1, 1))[0];
        Assert.Equal(Convert.ToHexString(before.Hash.Span), Convert.ToHexString(sealedAgain.Hash.Span));
    }

    [Fact]
    public async Task A_host_does_not_call_a_log_empty_that_it_has_yet_to_seal()
    {
        await WriteEverywhereAsync(shareKeys: false);
        await using var third = fixture.Open(2);
        Assert.Equal(200, (await third.Events.ReadHeadAsync()).Position);
    }

    [Fact]
    public async Task A_host_whose_server_lacks_what_was_sealed_stops_and_says_so()
    {
        await one.Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream));
        await one.DisposeAsync();

        // Another name on the server stands for a server that was put back to an earlier time.
        var earlier = fixture.OptionsOf(0) with { Prefix = "leeg" + Some.Id().ToString("N") };
        Assert.Throws<StoreMismatchException>(() => new EventStoreDbStores(earlier, TimeProvider.System));
        await using (var file = new SqliteConnection($"Data Source={Path.Combine(earlier.Directory, SqliteEventStore.FileName)};Pooling=False"))
        {
            await file.OpenAsync();
            await using var command = file.CreateCommand();
            command.CommandText = "UPDATE store_tenant SET tenant = $tenant";
            command.Parameters.AddWithValue("$tenant", $"{earlier.Tenant}@eventstoredb:{earlier.Prefix}");
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
        }

        await using var stores = new EventStoreDbStores(earlier, TimeProvider.System);
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => stores.Events.ReadHeadAsync());
        Assert.Contains("does not hold what was sealed", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_would_append_to_the_sealed_file_itself_is_refused()
    {
        await one.Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream));
        var options = fixture.OptionsOf(0);
        Assert.Throws<StoreMismatchException>(() =>
            new SqliteEventStore(new SqliteOptions { Directory = options.Directory, Tenant = options.Tenant }, TimeProvider.System));
    }

    [Fact]
    public async Task Without_a_server_nothing_is_acknowledged_and_nothing_is_read_as_if_it_were_current()
    {
        var options = fixture.OptionsOf(3) with
        {
            ConnectionString = "esdb://127.0.0.1:9?tls=false",
            Patience = TimeSpan.FromSeconds(1),
            Deadline = TimeSpan.FromSeconds(1),
        };
        await using var stores = new EventStoreDbStores(options, TimeProvider.System);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => stores.Events.AppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream)));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => stores.Events.ReadStreamAsync(Some.Stream()));
    }

    public async ValueTask DisposeAsync()
    {
        if (fixture is not null)
        {
            await one.DisposeAsync();
            await other.DisposeAsync();
            await fixture.DisposeAsync();
        }
    }

    private static Task<AppendResult> AppendAsync(StoreSet host, StreamName stream, int number) => host.Events.AppendAsync(
        Some.Append(stream, ExpectedVersion.Any) with { Command = Some.Command($"sleutel {number}") });

    private async Task<int> WriteEverywhereAsync(bool shareKeys)
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 100).SelectMany(number => new[] { one, other }.Select((host, at) =>
            Task.Run(() => AppendAsync(host, Some.Stream(), shareKeys ? number : number + (1000 * at))))));
        return results.Count(result => result is AppendResult.Duplicate);
    }

    private async Task<List<StoredEvent>> AgreeAsync()
    {
        var heads = new[] { await one.Events.ReadHeadAsync(), await other.Events.ReadHeadAsync() };
        var last = heads.Max(head => head.Position);
        await one.Events.WaitForAppendAsync(last - 1).WaitAsync(Patience);
        await other.Events.WaitForAppendAsync(last - 1).WaitAsync(Patience);
        var all = await one.Events.EverythingAsync();
        Assert.Equal(
            all.Select(stored => (stored.Id, Convert.ToHexString(stored.Hash.Span))),
            (await other.Events.EverythingAsync()).Select(stored => (stored.Id, Convert.ToHexString(stored.Hash.Span))));
        return all;
    }
}
