using System.Diagnostics;

namespace CaseManagement.Tests.Faults.Running;

/// <summary>A library that is loaded before libc and makes one in twelve calls of fsync and fdatasync fail with EIO while a switch file is there.</summary>
internal static class FailingSync
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
            const char *path = getenv("FAULT_SWITCH");
            if (!path || access(path, F_OK) != 0) return 0;
            /* Mixed, because a fixed rhythm can fall in step with the store and hit the same sync of every attempt. */
            unsigned x = atomic_fetch_add(&calls, 1) + 1;
            x = (x ^ (x >> 16)) * 0x7feb352du;
            x = (x ^ (x >> 15)) * 0x846ca68bu;
            return (x ^ (x >> 16)) % 12 == 0;
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

    /// <summary>Builds the library, or skips the test by name; answers the environment of the host.</summary>
    /// <param name="place">Where the library is put.</param>
    public static async Task<IReadOnlyDictionary<string, string>> BuildAsync(Place place)
    {
        var compiler = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, "cc")).FirstOrDefault(File.Exists);
        Assert.SkipUnless(OperatingSystem.IsLinux() && compiler is not null, "A failing fsync needs Linux and a C compiler (cc).");
        await File.WriteAllTextAsync(place.File("sync.c"), Source, TestContext.Current.CancellationToken);
        using var process = Process.Start(compiler!, ["-shared", "-fPIC", "-o", place.File("sync.so"), place.File("sync.c"), "-ldl"]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return new Dictionary<string, string> { ["LD_PRELOAD"] = place.File("sync.so"), ["FAULT_SWITCH"] = place.File("switch") };
    }

    /// <summary>From now on one in twelve fails.</summary>
    public static void SwitchOn(Place place) => File.WriteAllText(place.File("switch"), "");
}
