using System.Collections.Concurrent;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.PostgreSql;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Contract;
using CaseManagement.Tests.Contract.Projections;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Stores.PostgreSql;

/// <summary>Several hosts at once: no gap, no lost event, one runner at a time.</summary>
public sealed class PostgreSqlOrderTests(PostgresServer server) : IAsyncDisposable
{
    private readonly PostgreSqlFixture fixture = new(server);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The gap test: 8 slow writers of which a tenth rolls back, and a reader that follows by position alone.</summary>
    [Fact]
    public async Task A_reader_that_follows_loses_nothing_among_slow_writers_that_roll_back()
    {
        await using var one = await fixture.StoresAsync();
        await using var two = await fixture.StoresAsync();
        using var finished = new CancellationTokenSource();
        var reading = FollowAsync(two.Events, finished.Token);
        var written = new ConcurrentBag<Guid>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            await using var raw = await fixture.ConnectAsync();
            for (var turn = 0; turn < 40; turn++)
            {
                if (turn % 10 == 9)
                {
                    // What a host does that fails halfway: it holds the head for a while, writes beyond it, and takes all of it back.
                    await fixture.RunAsync(raw, RolledBack);
                    continue;
                }

                var append = Some.Append(Some.Stream(), ExpectedVersion.NoStream, 1 + (turn % 3));
                await (writer % 2 == 0 ? one : two).Events.MustAppendAsync(append);
                append.Events.ToList().ForEach(@event => written.Add(@event.Id));
            }
        })));
        await finished.CancelAsync();
        var seen = await reading.WaitAsync(TimeSpan.FromSeconds(60), TimeProvider.System, TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(1, written.Count).Select(position => (long)position), seen.Select(stored => stored.Position));
        Assert.Empty(written.Except(seen.Select(stored => stored.Id)));
        await ChainHoldsAsync(one.Events);
    }

    [Fact]
    public async Task Two_hosts_that_append_at_once_make_one_log_without_gaps_whose_chain_verifies()
    {
        await using var one = await fixture.StoresAsync();
        await using var two = await fixture.StoresAsync();
        await Task.WhenAll(Enumerable.Range(0, 32).Select(writer => Task.Run(async () =>
        {
            var stream = Some.Stream();
            for (var version = 0; version < 20; version++)
            {
                // A stream moves between the hosts, so what a host knew of it is often outdated.
                var log = (writer + version) % 2 == 0 ? one.Events : two.Events;
                Assert.Equal(version + 1, (await log.MustAppendAsync(Some.Append(stream, ExpectedVersion.Exactly(version)))).Version);
                Assert.Equal(
                    new AppendResult.Conflict(version + 1), await log.AppendAsync(Some.Append(stream, ExpectedVersion.Exactly(version + 5))));
            }
        })));
        Assert.Equal(640, (await one.Events.EverythingAsync()).Count);
        await ChainHoldsAsync(two.Events);
    }

    [Fact]
    public async Task An_append_in_one_round_trip_finds_out_what_it_assumed_wrongly()
    {
        await using var one = await fixture.StoresAsync();
        await using var two = await fixture.StoresAsync();
        var stream = Some.Stream();
        await two.Events.MustAppendAsync(new AppendRequest(stream, ExpectedVersion.NoStream, Some.Events(3), Some.Command("sleutel")));
        for (var warm = 0; warm < 4; warm++)
        {
            await one.Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream));
        }

        // Host one never saw the stream nor the key, and nobody else moved the head.
        Assert.Equal(new AppendResult.Conflict(3), await one.Events.AppendAsync(Some.Append(stream, ExpectedVersion.NoStream), Cancellation));
        await WarmAsync(one);
        Assert.Equal(new AppendResult.Conflict(3), await one.Events.AppendAsync(Some.Append(stream, ExpectedVersion.Exactly(2)), Cancellation));
        await WarmAsync(one);
        Assert.Equal(new AppendResult.Conflict(3), await one.Events.AppendAsync(Some.Append(stream, ExpectedVersion.Exactly(7)), Cancellation));
        await WarmAsync(one);
        var repeated = Some.Append(Some.Stream(), ExpectedVersion.NoStream) with { Command = Some.Command("sleutel") };
        Assert.Equal(3, Assert.IsType<AppendResult.Duplicate>(await one.Events.AppendAsync(repeated, Cancellation)).Previous.Version);
        await WarmAsync(one);
        Assert.Equal(4, (await one.Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.Exactly(3)))).Version);
        await ChainHoldsAsync(one.Events);
    }

    [Fact]
    public async Task Two_runners_at_once_count_every_event_once()
    {
        await using var one = await fixture.StoresAsync();
        await using var two = await fixture.StoresAsync();
        await Task.WhenAll(Enumerable.Range(0, 60).Select(number =>
            (number % 2 == 0 ? one : two).Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream, 5))));
        await Task.WhenAll(Task.Run(() => RunAsync(one), Cancellation), Task.Run(() => RunAsync(two), Cancellation));
        var projection = new TallyProjection();
        var page = await one.Projections.Read(projection).QueryAsync(new RowQuery(), TestContext.Current.CancellationToken);
        Assert.Equal((300, 300), (page.Position, page.Rows.Single(row => row.Id == "som").Count));
        Assert.Equal(61, page.Rows.Count);
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    private static async Task WarmAsync(PostgreSqlStores stores)
    {
        for (var turn = 0; turn < 3; turn++)
        {
            await stores.Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream));
        }
    }

    private static async Task RunAsync(PostgreSqlStores stores)
    {
        var projection = new TallyProjection();
        while (true)
        {
            var generation = await stores.Projections.OpenAsync(projection);
            var page = await stores.Events.ReadAllAsync(generation.Checkpoint, 7);
            if (page.Count == 0)
            {
                return;
            }

            var batch = stores.Projections.BeginBatch(projection, generation);
            foreach (var stored in page)
            {
                var sum = (Tally?)await batch.FindAsync("som") ?? new Tally("som", Count: 0);
                batch.Put("som", sum with { Count = sum.Count + 1 });
                batch.Put(stored.Stream.Value, new Tally(stored.Stream.Value, Count: stored.Version));
            }

            await batch.CommitAsync(page[^1].Position);
        }
    }

    internal static async Task ChainHoldsAsync(IEventStore events)
    {
        var link = HashChain.Genesis.ToArray();
        var position = 0L;
        foreach (var stored in await events.EverythingAsync())
        {
            Assert.Equal(++position, stored.Position);
            HashChain.Next(link, stored, link);
            Assert.Equal(link, stored.Hash.ToArray());
        }

        Assert.Equal(link, (await events.ReadHeadAsync()).Hash.ToArray());
    }

    private static async Task<List<StoredEvent>> FollowAsync(IEventStore log, CancellationToken finished)
    {
        var seen = new List<StoredEvent>();
        while (true)
        {
            // Looked at before the read, so that the last read comes after the last append.
            var last = finished.IsCancellationRequested;
            var page = await log.ReadAllAsync(seen.Count == 0 ? 0 : seen[^1].Position, 50, CancellationToken.None);
            seen.AddRange(page);
            if (page.Count == 0 && last)
            {
                return seen;
            }
        }
    }

    private const string RolledBack = """
        BEGIN;
        SELECT position FROM {s}.head WHERE one = 1 FOR UPDATE;
        INSERT INTO {s}.events SELECT position + 1, 'terug', 1, gen_random_uuid(), 'terug', 1, 0, '', '', '' FROM {s}.head;
        UPDATE {s}.head SET position = position + 1;
        SELECT pg_sleep(0.005);
        ROLLBACK;
        """;
}
