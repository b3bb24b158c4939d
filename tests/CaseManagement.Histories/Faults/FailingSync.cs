namespace CaseManagement.Histories.Faults;

/// <summary>A library that makes every third fsync or fdatasync fail with EIO while a switch file is there, or all of them.</summary>
internal sealed class FailingSync
{
    private const string Source = """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <errno.h>
        #include <stdatomic.h>
        #include <stdlib.h>
        #include <unistd.h>
        static atomic_uint calls;
        static int fails(void)
        {
            const char *third = getenv("FAULT_THIRD"), *all = getenv("FAULT_ALL");
            if (all && access(all, F_OK) == 0) return 1;
            return third && access(third, F_OK) == 0 && atomic_fetch_add(&calls, 1) % 3 == 2;
        }
        int fdatasync(int fd)
        {
            int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
            if (fails()) { errno = EIO; return -1; }
            return real(fd);
        }
        int fsync(int fd)
        {
            int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
            if (fails()) { errno = EIO; return -1; }
            return real(fd);
        }
        """;

    private readonly string third;
    private readonly string all;

    private FailingSync(string directory, string? library, string? missing)
    {
        third = Path.Combine(directory, "fail-third");
        all = Path.Combine(directory, "fail-all");
        Missing = missing;
        Environment = library is null ? new() : new() { ["LD_PRELOAD"] = library, ["FAULT_THIRD"] = third, ["FAULT_ALL"] = all };
    }

    /// <summary>Why no sync can be made to fail here.</summary>
    public string? Missing { get; }

    /// <summary>The environment of the hosts.</summary>
    public Dictionary<string, string> Environment { get; }

    public static async Task<FailingSync> BuildAsync(string directory, CancellationToken cancellation)
    {
        var (library, missing) = await CLibrary.BuildAsync(directory, "failing-sync", Source, cancellation);
        return new FailingSync(directory, library, missing);
    }

    /// <summary>From now on every third fails, or all.</summary>
    public void SwitchOn(bool always) => File.WriteAllText(always ? all : third, "");

    /// <summary>From now on none fails.</summary>
    public void SwitchOff()
    {
        File.Delete(third);
        File.Delete(all);
    }
}
