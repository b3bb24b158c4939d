using System.Globalization;
using CaseManagement.Histories.Faults;
using CaseManagement.Histories.Hosting;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Histories.Stores;

/// <summary>Two hosts on one server of their own; each reaches the server through a proxy.</summary>
internal sealed class PostgreSqlArena(IStoreUnderTest store) : HostArena
{
    private readonly PrivatePostgres server = new();
    private readonly List<TcpProxy> ways = [];

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        foreach (var way in ways)
        {
            await way.DisposeAsync();
        }

        await server.DisposeAsync();
    }

    protected override OpenedStore Open() => store.Open(server.ConnectionString);

    protected override async Task StartAsync(CancellationToken cancellation)
    {
        await server.StartAsync();
        for (var index = 0; index < HostCount; index++)
        {
            ways.Add(new TcpProxy(() => server.Port));
            var where = string.Create(
                CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={ways[index].Port};Username=casus;Database=postgres;Application Name={NameOf(index)}");
            Hosts.Add(await Host.StartAsync(store.Name, where, new Dictionary<string, string>(), cancellation));
        }

        Add(
            null,
            new KillHost(Hosts), new KillAllHosts(Hosts), new RestartHost(Hosts), new CutConnections([.. Hosts.Select(host => host.Proxy), .. ways]),
            new RestartServer(server, orderly: false), new RestartServer(server, orderly: true));
        Add(OperatingSystem.IsLinux() ? null : "it needs Linux", new SuspendHeadHolder(Hosts, NameOf, server.ConnectionString));
    }

    private static string NameOf(int host) => string.Create(CultureInfo.InvariantCulture, $"casus-{host}");
}
