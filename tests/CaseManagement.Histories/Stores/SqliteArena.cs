using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.Histories.Faults;
using CaseManagement.Histories.Hosting;

namespace CaseManagement.Histories.Stores;

/// <summary>Two hosts on one file.</summary>
internal sealed class SqliteArena : HostArena
{
    private const int DiskMegabytes = 512;

    private readonly IStoreUnderTest store;
    private readonly SmallDisk disk;

    private SqliteArena(IStoreUnderTest store, SmallDisk disk)
    {
        this.store = store;
        this.disk = disk;
    }

    private string Data => Path.Combine(disk.Root, "data");

    public static async Task<IArena> PrepareAsync(IStoreUnderTest store, CancellationToken cancellation) =>
        await StartedAsync(new SqliteArena(store, await SmallDisk.MountAsync(DiskMegabytes, cancellation)), cancellation);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await disk.DisposeAsync();
    }

    protected override OpenedStore Open() => store.Open(Data);

    protected override async Task StartAsync(CancellationToken cancellation)
    {
        var sync = await FailingSync.BuildAsync(disk.Scratch, cancellation);
        for (var index = 0; index < HostCount; index++)
        {
            Hosts.Add(await Host.StartAsync(store.Name, Data, sync.Environment, cancellation));
        }

        Add(null, new KillHost(Hosts), new KillAllHosts(Hosts), new RestartHost(Hosts), new CutConnections([.. Hosts.Select(host => host.Proxy)]));
        Add(OperatingSystem.IsLinux() ? null : "it needs Linux", new SuspendLockHolder(Hosts, Path.Combine(Data, SqliteEventStore.FileName)));
        Add(disk.Missing, new FillDisk(disk));
        Add(sync.Missing, new FailSync(sync), new FailSyncThenKillAll(sync, Hosts));
    }
}
