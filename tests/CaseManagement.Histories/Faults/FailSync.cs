using CaseManagement.Histories.Hosting;

namespace CaseManagement.Histories.Faults;

/// <summary>The medium refuses to confirm writes now and then.</summary>
internal sealed class FailSync(FailingSync sync) : IFault
{
    public string Name => "fsync error";

    public async Task<bool> StrikeAsync(Random random, CancellationToken cancellation)
    {
        try
        {
            sync.SwitchOn(always: false);
            await Lasting.AWhileAsync(random, 100, 400, cancellation);
        }
        finally
        {
            sync.SwitchOff();
        }

        return true;
    }
}

/// <summary>The medium confirms nothing any more, and then all hosts are killed: what was refused must not come back in the recovery.</summary>
internal sealed class FailSyncThenKillAll(FailingSync sync, IReadOnlyList<Host> hosts) : IFault
{
    public string Name => "fsync error, then kill -9 of all hosts";

    public async Task<bool> StrikeAsync(Random random, CancellationToken cancellation)
    {
        try
        {
            sync.SwitchOn(always: true);
            await Lasting.AWhileAsync(random, 20, 150, cancellation);
            await Task.WhenAll(hosts.Select(host => host.KillAsync()));
        }
        finally
        {
            sync.SwitchOff();
        }

        await Task.WhenAll(hosts.Select(host => host.StartAsync(cancellation)));
        return true;
    }
}
