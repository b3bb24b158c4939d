using CaseManagement.Histories.Hosting;

namespace CaseManagement.Histories.Faults;

/// <summary><c>kill -9</c> of one host; the other goes on.</summary>
internal sealed class KillHost(IReadOnlyList<Host> hosts) : IFault
{
    public string Name => "kill -9 of a host";

    public async Task<bool> StrikeAsync(Random random, CancellationToken cancellation)
    {
        var host = hosts[random.Next(hosts.Count)];
        await host.KillAsync();
        await host.StartAsync(cancellation);
        return true;
    }
}

/// <summary><c>kill -9</c> of every host, so that who comes next must recover.</summary>
internal sealed class KillAllHosts(IReadOnlyList<Host> hosts) : IFault
{
    public string Name => "kill -9 of all hosts";

    public async Task<bool> StrikeAsync(Random random, CancellationToken cancellation)
    {
        await Task.WhenAll(hosts.Select(host => host.KillAsync()));
        await Task.WhenAll(hosts.Select(host => host.StartAsync(cancellation)));
        return true;
    }
}

/// <summary>An orderly restart of one host.</summary>
internal sealed class RestartHost(IReadOnlyList<Host> hosts) : IFault
{
    public string Name => "restart of a host";

    public async Task<bool> StrikeAsync(Random random, CancellationToken cancellation)
    {
        var host = hosts[random.Next(hosts.Count)];
        await host.CloseAsync(cancellation);
        await host.StartAsync(cancellation);
        return true;
    }
}

/// <summary>All connections through these proxies are reset, a few times.</summary>
internal sealed class CutConnections(IReadOnlyList<TcpProxy> proxies) : IFault
{
    public string Name => "connection reset";

    public async Task<bool> StrikeAsync(Random random, CancellationToken cancellation)
    {
        for (var time = 0; time < 5; time++)
        {
            foreach (var proxy in proxies)
            {
                proxy.Cut();
            }

            await Lasting.AWhileAsync(random, 10, 60, cancellation);
        }

        return true;
    }
}
