using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.Histories.Faults;
using CaseManagement.Histories.Hosting;

namespace CaseManagement.Histories.Stores;

/// <summary>Two hosts on one file: half of the clients go to each.</summary>
internal sealed class SqliteArena : IArena
{
    private const int HostCount = 2;
    private const int DiskMegabytes = 512;

    private readonly IStoreUnderTest store;
    private readonly SmallDisk disk;
    private readonly List<Host> hosts = [];
    private readonly List<IFault> faults = [];
    private readonly List<string> missing = [];

    private SqliteArena(IStoreUnderTest store, SmallDisk disk)
    {
        this.store = store;
        this.disk = disk;
    }

    public IReadOnlyList<IFault> Faults => faults;

    public IReadOnlyList<string> Missing => missing;

    private string Data => Path.Combine(disk.Root, "data");

    public static async Task<SqliteArena> PrepareAsync(IStoreUnderTest store, CancellationToken cancellation)
    {
        var arena = new SqliteArena(store, await SmallDisk.MountAsync(DiskMegabytes, cancellation));
        try
        {
            await arena.StartAsync(cancellation);
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

        await using var opened = new SqliteEventStore(SqliteUnderTest.Options(Data), TimeProvider.System);
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

        await disk.DisposeAsync();
    }

    private async Task StartAsync(CancellationToken cancellation)
    {
        var sync = await FailingSync.BuildAsync(disk.Scratch, cancellation);
        for (var index = 0; index < HostCount; index++)
        {
            hosts.Add(await Host.StartAsync(store.Name, Data, sync.Environment, cancellation));
        }

        faults.AddRange([new KillHost(hosts), new KillAllHosts(hosts), new RestartHost(hosts), new CutConnections([.. hosts.Select(host => host.Proxy)])]);
        Add(OperatingSystem.IsLinux(), "SIGSTOP needs Linux", new SuspendLockHolder(hosts, Path.Combine(Data, SqliteEventStore.FileName)));
        Add(disk.Missing is null, disk.Missing, new FillDisk(disk));
        Add(sync.Missing is null, sync.Missing, new FailSync(sync), new FailSyncThenKillAll(sync, hosts));
    }

    private void Add(bool possible, string? why, params IFault[] more)
    {
        faults.AddRange(possible ? more : []);
        missing.AddRange(possible ? [] : more.Select(fault => $"{fault.Name}: {why}"));
    }
}
