using System.Diagnostics;

namespace CaseManagement.Tests.Faults.Running;

/// <summary>Runs <c>casus</c> as a process.</summary>
internal static class CasusTool
{
    /// <summary>Runs a command to its end; answers exit code and output without line breaks and spaces.</summary>
    public static Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) => EndAsync(Start(arguments));

    /// <summary>The same with more environment variables.</summary>
    public static Task<(int ExitCode, string Output)> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        EndAsync(Start(environment, arguments));

    private static async Task<(int ExitCode, string Output)> EndAsync(Process started)
    {
        using var process = started;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var text = await output + await errors;
        return (process.ExitCode, string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))));
    }

    /// <summary>Starts a command.</summary>
    public static Process Start(params string[] arguments) => Start(new Dictionary<string, string>(), arguments);

    private static Process Start(IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "casus.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Proves the log through <c>casus verify</c>.</summary>
    public static async Task VerifyAsync(string directory)
    {
        var (code, output) = await RunAsync("verify", "--data", directory);
        Assert.True(code == 0, output);
    }
}
