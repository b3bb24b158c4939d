using System.Globalization;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.Histories.Faults;
using CaseManagement.Histories.Hosting;

namespace CaseManagement.Histories.Stores.EventStoreDb;

/// <summary>Two hosts that share nothing but the server. At the end both must have sealed the same log, link for link.</summary>
internal sealed class EventStoreDbArena(IStoreUnderTest store) : HostArena
{
    private readonly string root = Directory.CreateTempSubdirectory("historie-").FullName;

    public override int Followers => HostCount;

    public override async Task<FinalState> FinishAsync(CancellationToken cancellation)
    {
        var state = await base.FinishAsync(cancellation);
        var (first, second) = (await HeadAsync(0, cancellation), await HeadAsync(1, cancellation));
        return first == second ? state : state with { Damage = $"{state.Damage} the hosts sealed {first} and {second}" };
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(root, recursive: true);
    }

    protected override OpenedStore Open() => store.Open(DirectoryOf(0));

    protected override async Task StartAsync(CancellationToken cancellation)
    {
        for (var index = 0; index < HostCount; index++)
        {
            Hosts.Add(await Host.StartAsync(store.Name, DirectoryOf(index), new Dictionary<string, string>(), cancellation));
        }

        Add(null, new KillHost(Hosts), new KillAllHosts(Hosts), new RestartHost(Hosts), new CutConnections([.. Hosts.Select(host => host.Proxy)]));
        var command = Environment.GetEnvironmentVariable(EventStoreDbUnderTest.KillVariable);
        Add(string.IsNullOrEmpty(command) ? $"{EventStoreDbUnderTest.KillVariable} names no command" : null, new KillLeader(command ?? ""));
    }

    // A store that is opened waits for all that the server holds, so that the heads can be compared.
    private async Task<string> HeadAsync(int host, CancellationToken cancellation)
    {
        var (events, owner) = store.Open(DirectoryOf(host));
        await using var opened = owner;
        var proof = await new LogVerifier(events, HashChain.Next, [], []).VerifyAsync(cancellation: cancellation);
        var head = await events.ReadHeadAsync(cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"{head.Position} {Convert.ToHexStringLower(head.Hash.Span)}{(proof.IsIntact ? "" : " broken")}");
    }

    private string DirectoryOf(int host) => Path.Combine(root, host.ToString(CultureInfo.InvariantCulture));
}
