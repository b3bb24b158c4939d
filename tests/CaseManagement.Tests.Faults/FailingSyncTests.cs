using System.Collections.Concurrent;
using CaseManagement.Tests.Faults.Running;

namespace CaseManagement.Tests.Faults;

/// <summary>The medium refuses to confirm a write now and then.</summary>
public sealed class FailingSyncTests
{
    private const int Commands = 150;

    [Fact]
    public async Task What_was_acknowledged_is_stored_although_fsync_fails_now_and_then()
    {
        using var place = new Place();
        var environment = await FailingSync.BuildAsync(place);
        var replies = new ConcurrentDictionary<Command, Reply>();
        await using (var server = await Server.StartAsync(place.Data, environment: environment))
        {
            FailingSync.SwitchOn(place);
            await Parallel.ForAsync(0, Commands, TestContext.Current.CancellationToken, async (number, _) =>
            {
                var command = Command.Open($"sync-{number}");
                replies[command] = await server.SendAsync(command);
            });
        }

        Assert.Contains(replies.Values, reply => reply.Status == 503);
        Assert.Contains(replies.Values, reply => reply.IsDone);
        Assert.All(replies.Values, reply => Assert.True(reply.IsDone || reply.Status == 503, reply.Body));
        await CasusTool.VerifyAsync(place.Data);
        await using (var sound = await Server.StartAsync(place.Data))
        {
            await Parallel.ForEachAsync(replies, TestContext.Current.CancellationToken, async (sent, _) =>
            {
                var again = await sound.SendAsync(sent.Key);
                Assert.Equal(201, again.Status);
                if (sent.Value.IsDone)
                {
                    Assert.True(again.Replayed);
                    Assert.Equal((sent.Value.Id, sent.Value.Version, sent.Value.Position), (again.Id, again.Version, again.Position));
                }
            });
        }

        await CasusTool.VerifyAsync(place.Data);
        var streams = (await House.LogAsync(place.Data)).Where(e => e.Stream.Category == "woonoverlast").GroupBy(e => e.Stream.Value).ToList();
        Assert.Equal(Commands, streams.Count);
        Assert.All(streams, stream => Assert.Equal(3, stream.Count()));
        Assert.Equal(Commands, (await House.RowsEqualARebuildAsync(place.Data))["dossiers"]);
    }
}
