using System.Collections.Concurrent;
using System.Globalization;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Faults.Running;
using CaseManagement.Tests.Shared;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Faults;

/// <summary>
/// Two web hosts on one PostgreSQL server, of which one is killed in the middle of a burst; its clients go on at the other.
/// <c>CASUS_BURST</c> says how many commands (5000 before a release).
/// </summary>
public sealed class TwoHostsTests(ITestOutputHelper output) : IAsyncDisposable
{
    private const int Clients = 16;
    private const int ChangesPerDossier = 4;

    private readonly PostgresServer database = new();
    private readonly ConcurrentDictionary<Command, Reply> known = new();
    private readonly int commands = int.Parse(Environment.GetEnvironmentVariable("CASUS_BURST") ?? "600", CultureInfo.InvariantCulture);
    private int started;
    private int acknowledged;
    private int lost;

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Every_acknowledged_command_is_there_once_when_one_of_two_hosts_is_killed_in_a_burst()
    {
        await database.StartAsync();
        using var one = new Place();
        using var other = new Place();
        var environment = new Dictionary<string, string>
        {
            ["Casus__Store"] = "postgresql",
            ["Casus__ConnectionString"] = database.ConnectionString,
            ["Casus__MasterKey"] = Convert.ToBase64String(new byte[32]),
        };
        await using var doomed = await Server.StartAsync(one.Data, environment: environment);
        await using var survivor = await Server.StartAsync(other.Data, environment: environment);

        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client =>
            Task.Run(() => ClientAsync($"c{client}", client % 2 == 0 ? doomed : survivor, doomed, survivor))));
        output.WriteLine($"{known.Count} commands acknowledged, {lost} answers lost with the host");
        Assert.True(known.Count >= commands);
        Assert.True(lost > 0);

        await Parallel.ForEachAsync(known, TestContext.Current.CancellationToken, async (pair, _) =>
        {
            var again = await survivor.SendAsync(pair.Key);
            Assert.True(again.Replayed, again.Body);
            Assert.Equal((pair.Value.Status, pair.Value.Id, pair.Value.Version, pair.Value.Position), (again.Status, again.Id, again.Version, again.Position));
        });
        await survivor.KillAsync();
        await EverythingIsThereOnceAsync(other, environment);
        var (code, said) = await CasusTool.RunAsync(environment, "verify", "--data", other.Data);
        Assert.True(code == 0, said);
        Assert.Contains("gelijkaanhetlogboek", said, StringComparison.Ordinal);
        Assert.DoesNotContain("nognietinalleleesmodellen", said, StringComparison.Ordinal);
    }

    private async Task ClientAsync(string name, Server host, Server doomed, Server survivor)
    {
        for (var dossier = 0; Volatile.Read(ref started) < commands; dossier++)
        {
            (host, var last) = await DoAsync(Command.Open($"{name}-{dossier}"), host, doomed, survivor);
            for (var change = 0; change < ChangesPerDossier; change++)
            {
                (host, last) = await DoAsync(Command.Change($"{name}-{dossier}-{change}", last.Id, last.Version), host, doomed, survivor);
            }
        }
    }

    /// <summary>Sends a command until there is an answer; who gets none asks the other host under the same key.</summary>
    private async Task<(Server Host, Reply Reply)> DoAsync(Command command, Server host, Server doomed, Server survivor)
    {
        Interlocked.Increment(ref started);
        Reply reply;
        try
        {
            reply = await host.SendAsync(command);
        }
        catch (Exception gone) when (host == doomed && gone is HttpRequestException or IOException)
        {
            Interlocked.Increment(ref lost);
            host = survivor;
            reply = await survivor.SendAsync(command);
        }

        Assert.True(reply.IsDone, reply.Body);
        known[command] = reply;
        if (Interlocked.Increment(ref acknowledged) == commands / 2)
        {
            await doomed.KillAsync();
        }

        return (host, reply);
    }

    private async Task EverythingIsThereOnceAsync(Place place, Dictionary<string, string> environment)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var services = new ServiceCollection().AddLogging().AddHuis(new CasusOpties
        {
            Directory = place.Data,
            Store = "postgresql",
            ConnectionString = database.ConnectionString,
            MasterKey = environment["Casus__MasterKey"],
            Demo = true,
        }).BuildServiceProvider();
        var runner = services.GetRequiredService<ProjectionRunner>();
        await runner.CatchUpAsync(cancellation);
        Assert.All(runner.Health, health => Assert.Equal((ProjectionCondition.Ok, 0), (health.Condition, health.Parked)));
        var log = await services.GetRequiredService<IEventStore>().ReadAllAsync(0, int.MaxValue, cancellation);
        var stored = log.Where(e => e.Stream.Category == "woonoverlast").GroupBy(e => e.Stream.Value).ToDictionary(s => s.Key, s => (long)s.Count());
        var expected = known.Values.GroupBy(reply => $"woonoverlast-{reply.Id}").ToDictionary(replies => replies.Key, replies => replies.LongCount() + 2);
        Assert.Equal(expected.OrderBy(pair => pair.Key), stored.OrderBy(pair => pair.Key));
        Assert.Equal(known.Count, known.Values.Select(reply => reply.Position).Distinct(StringComparer.Ordinal).Count());
        Assert.All(known.Values, reply => Assert.Equal(
            $"woonoverlast-{reply.Id}", log[(int)House.Unseal(place.Data, reply.Position, environment["Casus__MasterKey"]) - 1].Stream.Value));
        Assert.Equal(Enumerable.Range(1, log.Count).Select(number => (long)number), log.Select(e => e.Position));
    }
}
