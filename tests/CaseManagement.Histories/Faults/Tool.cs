using System.Diagnostics;

namespace CaseManagement.Histories.Faults;

/// <summary>Runs a tool of the machine.</summary>
internal static class Tool
{
    /// <summary>Runs it; answers its exit code and what it complained about.</summary>
    public static async Task<(int Code, string Error)> RunAsync(string command, string[] arguments, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        var error = await process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, error);
    }

    /// <summary>Runs it; answers its exit code and what it wrote.</summary>
    public static async Task<(int Code, string Output)> ReadAsync(string command, string[] arguments, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, output);
    }
}
