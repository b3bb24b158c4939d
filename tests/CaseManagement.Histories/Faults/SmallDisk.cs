namespace CaseManagement.Histories.Faults;

/// <summary>A file system of its own in memory that can be filled, or a plain directory where this machine mounts none.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private readonly bool mounted;

    private SmallDisk(string root, string? missing)
    {
        Root = root;
        Missing = missing;
        mounted = missing is null;
    }

    /// <summary>Where files go.</summary>
    public string Root { get; }

    /// <summary>A directory beside the disk, for what must not get in its way.</summary>
    public string Scratch { get; } = Directory.CreateTempSubdirectory("histories-scratch-").FullName;

    /// <summary>Why it cannot be filled.</summary>
    public string? Missing { get; }

    private string Ballast => Path.Combine(Root, "ballast");

    public static async Task<SmallDisk> MountAsync(int megabytes, CancellationToken cancellation)
    {
        var root = Directory.CreateTempSubdirectory("histories-").FullName;
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return new SmallDisk(root, "a full disk needs root on Linux, to mount a small tmpfs");
        }

        var (code, error) = await Tool.RunAsync("mount", ["-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", root], cancellation);
        return new SmallDisk(root, code == 0 ? null : $"no small tmpfs was mounted: {error.Trim()}");
    }

    /// <summary>Takes all space that is left.</summary>
    public void Fill()
    {
        using var ballast = new FileStream(Ballast, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var size in new[] { 1 << 20, 4096, 1 })
        {
            var block = new byte[size];
            try
            {
                while (true)
                {
                    ballast.Write(block);
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
        if (mounted)
        {
            await Tool.RunAsync("umount", ["-l", Root], CancellationToken.None);
        }

        Directory.Delete(Root, recursive: true);
        Directory.Delete(Scratch, recursive: true);
    }
}
