using System.Globalization;
using CaseManagement.Histories.Hosting;

namespace CaseManagement.Histories.Faults;

/// <summary>
/// SIGSTOP of the host that holds the write lock of the file, for a second or so. Whether it holds the lock is read from
/// <c>/proc/locks</c> while it stands still: the write lock of a WAL is byte 120 of the <c>-shm</c> file.
/// </summary>
internal sealed class SuspendLockHolder(IReadOnlyList<Host> hosts, string database) : IFault
{
    private const int WriteLock = 120;
    private const int Attempts = 200;

    public string Name => "SIGSTOP of the lock holder";

    public async Task<bool> StrikeAsync(Random random, CancellationToken cancellation)
    {
        var host = hosts[random.Next(hosts.Count)].Process;
        var (_, inode) = await Tool.ReadAsync("stat", ["-c", "%i", database + "-shm"], cancellation);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            host.Suspend();
            try
            {
                // The signal may take a moment to reach all threads, so what is seen twice counts.
                if (HoldsTheLock(host.Id, inode.Trim()) && await StillAsync(host.Id, inode.Trim(), cancellation))
                {
                    await Lasting.AWhileAsync(random, 300, 1200, cancellation);
                    return true;
                }
            }
            finally
            {
                host.Resume();
            }

            await Lasting.AWhileAsync(random, 1, 5, cancellation);
        }

        return false;
    }

    private static async Task<bool> StillAsync(int process, string inode, CancellationToken cancellation)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, cancellation);
        return HoldsTheLock(process, inode);
    }

    private static bool HoldsTheLock(int process, string inode) =>
        File.ReadLines("/proc/locks").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Any(
            field => field is [_, "POSIX", _, "WRITE", var owner, var file, var first, var last]
                && int.Parse(owner, CultureInfo.InvariantCulture) == process
                && file.EndsWith($":{inode}", StringComparison.Ordinal)
                && long.Parse(first, CultureInfo.InvariantCulture) <= WriteLock
                && (last is "EOF" || long.Parse(last, CultureInfo.InvariantCulture) >= WriteLock));
}
