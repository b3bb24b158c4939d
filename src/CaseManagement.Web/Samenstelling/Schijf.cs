using System.Runtime.InteropServices;
using System.Text;

namespace CaseManagement.Web.Samenstelling;

/// <summary>Brings what was written to the medium, so that a power cut after "it is there" takes nothing away.</summary>
internal static class Schijf
{
    /// <summary>Flushes all files below a directory, and the directories themselves.</summary>
    /// <exception cref="IOException">The medium refuses.</exception>
    public static void SpoelAlles(string map)
    {
        foreach (var pad in Directory.EnumerateFiles(map, "*", SearchOption.AllDirectories))
        {
            using var bestand = new FileStream(pad, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            bestand.Flush(flushToDisk: true);
        }

        foreach (var onder in Directory.EnumerateDirectories(map, "*", SearchOption.AllDirectories).Append(map))
        {
            SpoelMap(onder);
        }
    }

    /// <summary>Flushes the names in a directory. Windows has no such thing: it journals names by itself.</summary>
    /// <exception cref="IOException">The medium refuses.</exception>
    public static void SpoelMap(string map)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // .NET opens no directories, and only this makes a new name durable.
        var greep = open(Encoding.UTF8.GetBytes(map + '\0'), 0);
        var gelukt = greep >= 0 && fsync(greep) == 0;
        var fout = Marshal.GetLastPInvokeError();
        if (greep >= 0)
        {
            _ = close(greep);
        }

        if (!gelukt)
        {
            throw new IOException($"The directory cannot be brought to the medium (errno {fout}).", fout);
        }
    }

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int open(byte[] path, int flags);

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fsync(int handle);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int close(int handle);
}
