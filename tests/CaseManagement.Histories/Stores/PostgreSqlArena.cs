using System.Globalization;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.PostgreSql;
using CaseManagement.Histories.Faults;
using CaseManagement.Histories.Hosting;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Histories.Stores;

/// <summary>Two hosts on one server of their own: half of the clients go to each, and each reaches the server through a proxy.</summary>
internal sealed class PostgreSqlArena : IArena
{
    private const int HostCount = 2;

    private readonly PrivatePostgres server = new();
    private readonly List<Host> hosts = [];
    private readonly List<TcpProxy> ways = [];
    private readonly List<IFault> faults = [];

    public IReadOnlyList<IFault> Faults => faults;

    public IReadOnlyList<string> Missing { get; } = OperatingSystem.IsLinux() ? [] : ["SIGSTOP of the holder of the head: it needs Linux"];

    public static async Task<PostgreSqlArena> PrepareAsync(IStoreUnderTest store, CancellationToken cancellation)
    {
        var arena = new PostgreSqlArena();
        try
        {
            await arena.StartAsync(store, cancellation);
            return arena;
        }
        catch
        {
            await arena.DisposeAsync();
            throw;
        }
    }

    public async Task<IStoreConnection> ConnectAsync(int client, CancellationToken cancellation) =>
        await SocketConnection.OpenAsync(hosts[client % hosts.Count].Proxy.Port, cancellation);

    public async Task<FinalState> FinishAsync(CancellationToken cancellation)
    {
        foreach (var host in hosts)
        {
            await host.CloseAsync(cancellation);
        }

        await using var opened = new PostgreSqlEventStore(PostgreSqlUnderTest.Options(server.ConnectionString), TimeProvider.System);
        var proof = await new LogVerifier(opened, HashChain.Next, [], []).VerifyAsync(cancellation: cancellation);
        var log = await opened.ReadAllAsync(0, int.MaxValue, cancellation);
        return new FinalState(
            [.. log.Select(StoreSession.EntryOf)], proof.FirstBad is { } bad ? $"the chain breaks at {bad.Position}: {bad.Reason}" : null);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }

        foreach (var way in ways)
        {
            await way.DisposeAsync();
        }

        await server.DisposeAsync();
    }

    private async Task StartAsync(IStoreUnderTest store, CancellationToken cancellation)
    {
        await server.StartAsync();
        for (var index = 0; index < HostCount; index++)
        {
            ways.Add(new TcpProxy(() => server.Port));
            var where = string.Create(
                CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={ways[index].Port};Username=casus;Database=postgres;Application Name={NameOf(index)}");
            hosts.Add(await Host.StartAsync(store.Name, where, new Dictionary<string, string>(), cancellation));
        }

        faults.AddRange(
        [
            new KillHost(hosts), new KillAllHosts(hosts), new RestartHost(hosts), new CutConnections([.. hosts.Select(host => host.Proxy), .. ways]),
            new RestartServer(server, orderly: false), new RestartServer(server, orderly: true),
        ]);
        faults.AddRange(Missing.Count == 0 ? [new SuspendHeadHolder(hosts, NameOf, server.ConnectionString)] : []);
    }

    private static string NameOf(int host) => string.Create(CultureInfo.InvariantCulture, $"casus-{host}");
}
