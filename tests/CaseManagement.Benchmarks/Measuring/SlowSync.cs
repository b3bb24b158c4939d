using System.Diagnostics;
using System.Globalization;
using CaseManagement.Histories.Faults;

namespace CaseManagement.Benchmarks.Measuring;

/// <summary>A medium that takes its time: a library that lets every fdatasync and fsync wait some milliseconds more.</summary>
internal sealed class SlowSync : IDisposable
{
    private const string Library = "LD_PRELOAD";
    private const string Delay = "SYNC_DELAY_US";

    private const string Source = """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <stdlib.h>
        #include <time.h>
        static void slow(void)
        {
            const char *us = getenv("SYNC_DELAY_US");
            long wait = us ? atol(us) : 0;
            struct timespec t = { wait / 1000000, (wait % 1000000) * 1000 };
            if (wait > 0) nanosleep(&t, 0);
        }
        int fdatasync(int fd)
        {
            int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
            slow();
            return real(fd);
        }
        int fsync(int fd)
        {
            int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
            slow();
            return real(fd);
        }
        """;

    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("casus-sync-");

    /// <summary>The environment of a process whose syncs are slow.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>Builds it; a delay of 0 needs nothing.</summary>
    public static async Task<SlowSync> BuildAsync(double milliseconds)
    {
        var slow = new SlowSync();
        if (milliseconds > 0)
        {
            if (!OperatingSystem.IsWindows())
            {
                // The account of a database server reads it too.
                File.SetUnixFileMode(slow.place.FullName, (UnixFileMode)0b111_101_101);
            }

            var (library, missing) = await CLibrary.BuildAsync(slow.place.FullName, "slow-sync", Source, CancellationToken.None);
            slow.Environment[Library] = library ?? throw new InvalidOperationException($"A slow medium: {missing}.");
            slow.Environment[Delay] = ((long)(milliseconds * 1000)).ToString(CultureInfo.InvariantCulture);
        }

        return slow;
    }

    /// <summary>Runs this program again with these arguments and slow syncs.</summary>
    public async Task<int> RunAgainAsync(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(SlowSync).Assembly.Location, .. arguments]) { UseShellExecute = false };
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public void Dispose() => place.Delete(recursive: true);
}
