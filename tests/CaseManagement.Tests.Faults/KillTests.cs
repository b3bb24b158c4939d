using System.Collections.Concurrent;
using CaseManagement.Tests.Faults.Running;

namespace CaseManagement.Tests.Faults;

/// <summary>The host is killed in the middle of a burst, three times on the same data.</summary>
public sealed class KillTests
{
    private const int Rounds = 3;
    private const int Clients = 16;
    private const int AcknowledgedPerRound = 300;
    private const int ChangesPerDossier = 4;

    [Fact]
    public async Task Every_acknowledged_command_survives_kill_9_exactly_once()
    {
        using var place = new Place();
        var known = new ConcurrentDictionary<string, Reply>();
        for (var round = 1; round <= Rounds; round++)
        {
            var burst = new Burst($"r{round}");
            await using (var server = await Server.StartAsync(place.Data))
            {
                await burst.RunAsync(server);
            }

            Assert.True(burst.Sent.Values.Count(reply => reply is not null) >= AcknowledgedPerRound);
            await CasusTool.VerifyAsync(place.Data);
            await using var restarted = await Server.StartAsync(place.Data);
            await Parallel.ForEachAsync(burst.Sent, TestContext.Current.CancellationToken, async (sent, _) =>
                known[sent.Key.Key] = await RepeatAsync(restarted, sent.Key, sent.Value));
        }

        await CasusTool.VerifyAsync(place.Data);
        await EverythingIsThereOnceAsync(place, known);
        var rows = await House.RowsEqualARebuildAsync(place.Data);
        Assert.Equal(known.Values.Select(reply => reply.Id).Distinct().Count(), rows["dossiers"]);
    }

    /// <summary>What was acknowledged is replayed to the letter; what was cut off is done now, if it was not done then.</summary>
    private static async Task<Reply> RepeatAsync(Server server, Command command, Reply? acknowledged)
    {
        var first = acknowledged ?? await server.SendAsync(command);
        Assert.True(first.IsDone, first.Body);
        var again = await server.SendAsync(command);
        Assert.True(again.Replayed, again.Body);
        Assert.Equal((first.Status, first.Id, first.Version, first.Position), (again.Status, again.Id, again.Version, again.Position));
        return again;
    }

    private static async Task EverythingIsThereOnceAsync(Place place, ConcurrentDictionary<string, Reply> known)
    {
        var log = await House.LogAsync(place.Data);
        var stored = log.Where(e => e.Stream.Category == "woonoverlast")
            .GroupBy(e => e.Stream.Value).ToDictionary(stream => stream.Key, stream => (long)stream.Count());
        var expected = known.Values.GroupBy(reply => $"woonoverlast-{reply.Id}").ToDictionary(replies => replies.Key, replies => replies.LongCount() + 2);
        Assert.Equal(expected.OrderBy(pair => pair.Key), stored.OrderBy(pair => pair.Key));
        Assert.Equal(known.Count, known.Values.Select(reply => reply.Position).Distinct(StringComparer.Ordinal).Count());
        Assert.All(known.Values, reply => Assert.Equal(
            $"woonoverlast-{reply.Id}", log[(int)House.Unseal(place.Data, reply.Position) - 1].Stream.Value));
    }

    /// <summary>Clients that open and change dossiers until the host is gone, and what each of them knows.</summary>
    private sealed class Burst(string name)
    {
        private int acknowledged;

        /// <summary>Every command that was sent, with its answer if one came.</summary>
        public ConcurrentDictionary<Command, Reply?> Sent { get; } = new();

        public Task RunAsync(Server server) =>
            Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(() => ClientAsync(server, $"{name}-{client}"))));

        private async Task ClientAsync(Server server, string prefix)
        {
            for (var dossier = 0; ; dossier++)
            {
                var last = await TryAsync(server, Command.Open($"{prefix}-{dossier}"));
                for (var change = 0; change < ChangesPerDossier && last is not null; change++)
                {
                    last = await TryAsync(server, Command.Change($"{prefix}-{dossier}-{change}", last.Id, last.Version));
                }

                if (last is null)
                {
                    return;
                }
            }
        }

        private async Task<Reply?> TryAsync(Server server, Command command)
        {
            Sent[command] = null;
            try
            {
                var reply = await server.SendAsync(command);
                Assert.True(reply.IsDone && !reply.Replayed, reply.Body);
                Sent[command] = reply;
                if (Interlocked.Increment(ref acknowledged) == AcknowledgedPerRound)
                {
                    await server.KillAsync();
                }

                return reply;
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException)
            {
                return null;
            }
        }
    }
}
