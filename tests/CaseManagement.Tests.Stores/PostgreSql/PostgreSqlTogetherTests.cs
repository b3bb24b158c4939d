using System.Collections.Concurrent;
using CaseManagement.EventSourcing.PostgreSql;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Contract;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Stores.PostgreSql;

/// <summary>While several hosts append, the server gives places, versions and links; every host must hear the ones that were stored.</summary>
public sealed class PostgreSqlTogetherTests(PostgresServer server) : IAsyncDisposable
{
    private readonly PostgreSqlFixture fixture = new(server);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Hosts_that_append_to_one_stream_whatever_is_there_are_each_told_what_was_stored()
    {
        await using var one = await fixture.StoresAsync();
        await using var two = await fixture.StoresAsync();
        var stream = Some.Stream();
        var told = new ConcurrentDictionary<string, AppendResult.Appended>(StringComparer.Ordinal);
        await Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(
            async () =>
            {
                for (var turn = 0; turn < 12; turn++)
                {
                    var key = $"{writer}/{turn}";
                    var request = new AppendRequest(stream, ExpectedVersion.Any, Named(1 + (turn % 3)), Some.Command(key));
                    told[key] = await (writer % 2 == 0 ? one : two).Events.MustAppendAsync(request);
                    await (writer % 2 == 0 ? one : two).Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream));
                }
            },
            Cancellation)));

        var stored = await two.Events.ReadStreamAsync(stream, cancellation: Cancellation);
        Assert.Equal(Enumerable.Range(1, 16 * 24).Select(version => (long)version), stored.Select(@event => @event.Version));
        foreach (var (key, answer) in told)
        {
            Assert.Equal(answer.Position, stored[(int)answer.Version - 1].Position);
            var remembered = await two.Events.FindCommandAsync(key, Cancellation);
            Assert.Equal((answer.Version, answer.Position), (remembered!.Version, remembered.Position));
        }

        await PostgreSqlOrderTests.ChainHoldsAsync(one.Events);
    }

    [Fact]
    public async Task A_repeated_command_and_a_wrong_belief_are_told_while_another_host_appends()
    {
        await using var one = await fixture.StoresAsync();
        await using var two = await fixture.StoresAsync();
        var stream = Some.Stream();
        for (var turn = 0; turn < 6; turn++)
        {
            var first = await one.Events.MustAppendAsync(
                new AppendRequest(stream, ExpectedVersion.Exactly(2 * turn), Some.Events(2), Some.Command($"beurt {turn}")));
            Assert.Equal(2 * (turn + 1), first.Version);
            Assert.Equal(
                new AppendResult.Conflict(first.Version), await two.Events.AppendAsync(Some.Append(stream, ExpectedVersion.Exactly(2 * turn)), Cancellation));
            Assert.Equal(
                new AppendResult.Conflict(first.Version), await two.Events.AppendAsync(Some.Append(stream, ExpectedVersion.Exactly((2 * turn) + 9)), Cancellation));
            var again = new AppendRequest(Some.Stream(), ExpectedVersion.Any, Some.Events(1), Some.Command($"beurt {turn}"));
            var previous = Assert.IsType<AppendResult.Duplicate>(await two.Events.AppendAsync(again, Cancellation)).Previous;
            Assert.Equal((first.Version, first.Position), (previous.Version, previous.Position));
            await two.Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream));
        }

        await PostgreSqlOrderTests.ChainHoldsAsync(two.Events);
    }

    [Fact]
    public async Task An_answer_that_is_lost_while_another_host_appends_is_looked_up_and_the_append_never_repeated()
    {
        await server.StartAsync();
        await using var proxy = new CuttingProxy(server.Port);
        await using var cut = new PostgreSqlStores(fixture.Through(proxy), TimeProvider.System);
        await using var other = await fixture.StoresAsync();
        var stream = Some.Stream();
        for (var turn = 0; turn < 24; turn++)
        {
            await other.Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.Any));
            if (turn % 3 == 2)
            {
                proxy.CutNext();
            }

            var request = new AppendRequest(stream, ExpectedVersion.Any, Named(2), Some.Command($"knip {turn}"));
            Assert.Equal(new AppendResult.Appended(3 * (turn + 1), 3 * (turn + 1)), await cut.Events.MustAppendAsync(request));
        }

        Assert.Equal(72, (await other.Events.EverythingAsync()).Count);
        await PostgreSqlOrderTests.ChainHoldsAsync(other.Events);
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    // The length of a name in the link is that of its bytes.
    private static List<NewEvent> Named(int count) => [.. Some.Events(count).Select(@event => @event with { Type = "gevölgd.één" })];
}
