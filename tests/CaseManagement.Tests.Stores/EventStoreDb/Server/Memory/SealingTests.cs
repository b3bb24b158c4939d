using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.EventStoreDb;
using CaseManagement.EventSourcing.EventStoreDb.Server;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Contract;
using EventStore.Client;

namespace CaseManagement.Tests.Stores.EventStoreDb.Server.Memory;

/// <summary>What a host does when the server, or what is on it, is not as it should be. Needs no server.</summary>
public sealed class SealingTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly string root = Directory.CreateTempSubdirectory("casemanagement-").FullName;
    private readonly StreamName stream = Some.Stream();
    private readonly MemoryServer server = new();
    private EventStoreDbStores stores = null!;

    private EventStoreDbEventStore Events => stores.Events;

    private EventStoreDbOptions Options => new()
    {
        ConnectionString = "esdb://nergens",
        Tenant = "voorbeeldgooi",
        Directory = Path.Combine(root, "data"),
        Patience = Patience,
    };

    public ValueTask InitializeAsync()
    {
        stores = new EventStoreDbStores(Options, server, TimeProvider.System);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        server.IsHeld = false;
        await stores.DisposeAsync();
        Directory.Delete(root, recursive: true);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_version_that_only_an_event_that_does_not_count_has_is_a_conflict_and_the_sealing_goes_on()
    {
        await Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.NoStream) with { Command = Some.Command("sleutel") });
        await AppendWhatDoesNotCountAsync();

        Assert.Equal(new AppendResult.Conflict(1), await Events.AppendAsync(Some.Append(stream, ExpectedVersion.Exactly(2))));
        Assert.Equal(2, (await Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.Exactly(1)))).Version);
        Assert.Equal(3, (await Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.Exactly(2)))).Version);
        Assert.Equal(new AppendResult.Conflict(3), await Events.AppendAsync(Some.Append(stream, ExpectedVersion.Exactly(4))));
        Assert.Equal(3, (await Events.ReadHeadAsync()).Position);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(Bad.Foreign)]
    [InlineData(Bad.HalfAnAppend)]
    [InlineData(Bad.FollowsOnNothing)]
    public async Task What_came_before_a_bad_record_is_sealed_and_after_it_nothing_is_taken(Bad kind)
    {
        server.IsHeld = true;
        await AppendBesideAsync(stream, 0);
        await AppendBesideAsync(stream, 1);
        await SpoilAsync(kind);
        await AppendBesideAsync(stream, 2);
        server.IsHeld = false;

        await UntilRefusedAsync();
        Assert.Equal(2, (await Events.ReadAllAsync(0, 10)).Count);
        await RefusesAsync();

        // Also while it follows again and has not come to the record yet.
        server.IsHeld = true;
        var followed = server.Followed;
        server.Cut();
        await UntilAsync(() => Task.FromResult(server.Followed > followed));
        await RefusesAsync();
        await Assert.ThrowsAsync<StoreUnavailableException>(() => stores.LogArchive.AppendSealedAsync([]));
    }

    [Fact(Timeout = 60_000)]
    public async Task Another_server_gets_nothing_and_when_the_first_is_back_all_goes_on()
    {
        await Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.NoStream));
        var first = server.Exchange();
        await UntilRefusedAsync();

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => Events.AppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream)));
        Assert.Contains("does not hold what was sealed", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, server.Count);

        server.Exchange(first);
        await UntilAsync(async () => await HeadAsync() == 1);
        Assert.Equal(2, (await Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.Exactly(1)))).Position);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_host_that_starts_on_another_server_appends_nothing_to_it()
    {
        await Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.NoStream));
        await stores.DisposeAsync();
        var other = new MemoryServer();
        stores = new EventStoreDbStores(Options, other, TimeProvider.System);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => Events.AppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream)));
        Assert.Equal(0, other.Count);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_server_that_was_away_for_a_moment_leaves_no_fault_behind()
    {
        await Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.NoStream));
        server.IsAway = true;
        await Assert.ThrowsAsync<StoreUnavailableException>(() => Events.AppendAsync(Some.Append(stream, ExpectedVersion.Exactly(1))));
        server.IsAway = false;
        await UntilAsync(async () => await HeadAsync() == 1 && Events.Watch.Fault is null);
        await Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.Exactly(1)));
    }

    [Fact(Timeout = 60_000)]
    public async Task An_append_that_is_under_way_gets_its_answer_before_the_store_closes()
    {
        await Events.ReadHeadAsync();
        server.IsHeld = true;
        var appending = Events.AppendAsync(Some.Append(stream, ExpectedVersion.NoStream));
        await UntilAsync(() => Task.FromResult(server.Count == 1));
        var closing = stores.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Events.AppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream)));
        Assert.False(server.IsDisposed);
        server.IsHeld = false;

        Assert.Equal(new AppendResult.Appended(1, 1), await appending);
        await closing;
        Assert.True(server.IsDisposed);
    }

    [Fact]
    public void Stores_that_cannot_be_opened_let_go_of_the_server()
    {
        var other = new MemoryServer();
        Assert.Throws<StoreMismatchException>(() => new EventStoreDbStores(Options with { Tenant = "elders" }, other, TimeProvider.System));
        Assert.True(other.IsDisposed);
    }

    [Fact(Timeout = 60_000)]
    public async Task An_event_is_measured_with_all_that_travels_beside_it()
    {
        var append = Some.Append(stream, ExpectedVersion.NoStream);
        var large = append with { Command = new CommandRecord("sleutel", Some.Bytes("x"), new byte[12 * 1024 * 1024]) };
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => Events.AppendAsync(large));
        Assert.Contains("larger than the server accepts", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, server.Count);
    }

    [Fact]
    public void The_text_of_the_options_holds_no_password() => Assert.DoesNotContain(
        "geheim", (Options with { ConnectionString = "esdb://admin:geheim@nergens" }).ToString(), StringComparison.Ordinal);

    /// <summary>What is wrong with a record.</summary>
    public enum Bad
    {
        /// <summary>Another program wrote it.</summary>
        Foreign,

        /// <summary>The second event of an append without the first.</summary>
        HalfAnAppend,

        /// <summary>Its version leaves a gap.</summary>
        FollowsOnNothing,
    }

    private Task SpoilAsync(Bad kind)
    {
        switch (kind)
        {
            case Bad.Foreign:
                server.AddForeign(Some.Stream(), "{}"u8.ToArray());
                return Task.CompletedTask;
            case Bad.HalfAnAppend:
                server.AddForeign(Some.Stream(), new Envelope(Some.Id(), 1, 0, Some.Id(), 1, 2, 2, [], null).ToBytes());
                return Task.CompletedTask;
            default:
                return AppendBesideAsync(Some.Stream(), 7, StreamRevision.None);
        }
    }

    private async Task RefusesAsync()
    {
        var before = server.Count;
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => Events.AppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream)));
        Assert.False(refused.IsOutcomeUnknown);
        Assert.IsType<ArchiveMismatchException>(refused.InnerException);
        Assert.Equal(before, server.Count);
    }

    // As another host would, past the checks of this one.
    private Task AppendBesideAsync(StreamName to, long version, StreamRevision? revision = null) => Events.Delivery.SendAsync(
        Some.Append(to, ExpectedVersion.Any), new StreamEnd(revision ?? StreamEnd.At(version).Revision, version));

    private Task AppendWhatDoesNotCountAsync() => Events.Delivery.SendAsync(
        Some.Append(stream, ExpectedVersion.Any) with { Command = Some.Command("sleutel") }, StreamEnd.At(1));

    private async Task<long> HeadAsync()
    {
        try
        {
            return (await Events.ReadHeadAsync()).Position;
        }
        catch (StoreUnavailableException)
        {
            return -1;
        }
    }

    private Task UntilRefusedAsync() => UntilAsync(async () => await HeadAsync() < 0 && Events.Watch.Fault is not null);

    private static async Task UntilAsync(Func<Task<bool>> reached)
    {
        while (!await reached())
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
