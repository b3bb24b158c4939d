using System.Collections.Concurrent;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Contract;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Stores.PostgreSql;

/// <summary>The server falls over while two hosts append; on a server of its own.</summary>
public sealed class PostgreSqlRestartTests : IAsyncDisposable
{
    private readonly PostgresServer server = new();

    [Fact]
    public async Task After_a_crash_of_the_server_every_acknowledged_event_is_there_once_and_hosts_go_on()
    {
        var fixture = new PostgreSqlFixture(server);
        await using var one = await fixture.StoresAsync();
        await using var two = await fixture.StoresAsync();
        var acknowledged = new ConcurrentDictionary<Guid, long>();
        var refused = new ConcurrentBag<Guid>();
        using var finished = new CancellationTokenSource();
        var writers = Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            while (!finished.IsCancellationRequested)
            {
                var append = Some.Append(Some.Stream(), ExpectedVersion.NoStream);
                try
                {
                    acknowledged[append.Events[0].Id] = (await (writer % 2 == 0 ? one : two).Events.MustAppendAsync(append)).Position;
                }
                catch (StoreUnavailableException)
                {
                    refused.Add(append.Events[0].Id);
                }
            }
        })).ToList();
        for (var crash = 0; crash < 2; crash++)
        {
            await GrowAsync(acknowledged, 50);
            await server.RestartAsync();
            await GrowAsync(acknowledged, 50);
        }

        await finished.CancelAsync();
        await Task.WhenAll(writers);
        var all = await one.Events.EverythingAsync();
        Assert.Equal(Enumerable.Range(1, all.Count).Select(position => (long)position), all.Select(stored => stored.Position));
        Assert.Equal(all.Count, all.DistinctBy(stored => stored.Id).Count());
        Assert.All(acknowledged, answer => Assert.Equal(answer.Key, all[(int)answer.Value - 1].Id));
        Assert.Empty(all.Select(stored => stored.Id).Except(acknowledged.Keys).Except(refused));
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static async Task GrowAsync(ConcurrentDictionary<Guid, long> acknowledged, int more)
    {
        var enough = acknowledged.Count + more;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        while (acknowledged.Count < enough)
        {
            await Task.Delay(10, patience.Token);
        }
    }
}
