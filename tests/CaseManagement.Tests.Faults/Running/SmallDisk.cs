using System.Diagnostics;

namespace CaseManagement.Tests.Faults.Running;

/// <summary>A file system of a few megabytes in memory, with a file of ballast that fills it.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private readonly string mount = Directory.CreateTempSubdirectory("casus-disk-").FullName;

    private SmallDisk()
    {
    }

    public string Data => Path.Combine(mount, "data");

    private string Ballast => Path.Combine(mount, "ballast");

    /// <summary>Mounts it, or skips the test by name when this machine does not allow that.</summary>
    public static async Task<SmallDisk> MountAsync(int megabytes)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "A full disk needs root on Linux, to mount a small tmpfs.");
        var disk = new SmallDisk();
        var (code, error) = await RunAsync("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", disk.mount);
        if (code != 0)
        {
            Directory.Delete(disk.mount);
            Assert.Skip($"A full disk needs a small tmpfs, and this machine does not mount one: {error.Trim()}");
        }

        return disk;
    }

    /// <summary>Takes all space that is left.</summary>
    public void Fill()
    {
        using var ballast = new FileStream(Ballast, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var size in new[] { 65536, 4096, 1 })
        {
            try
            {
                while (true)
                {
                    ballast.Write(new byte[size]);
                }
            }
            catch (IOException)
            {
                // Full for blocks of this size.
            }
        }
    }

    /// <summary>Gives the space back.</summary>
    public void Free() => File.Delete(Ballast);

    public async ValueTask DisposeAsync()
    {
        await RunAsync("umount", "-l", mount);
        Directory.Delete(mount);
    }

    private static async Task<(int Code, string Error)> RunAsync(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        var error = await process.StandardError.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        return (process.ExitCode, error);
    }
}
