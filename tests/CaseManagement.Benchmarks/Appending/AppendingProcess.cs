using System.Diagnostics;
using System.Globalization;
using CaseManagement.Benchmarks.Measuring;

namespace CaseManagement.Benchmarks.Appending;

/// <summary>A host of its own that appends when it is told to: this program again (<see cref="AppendingHost"/>), or a peer.</summary>
internal sealed class AppendingProcess : IAsyncDisposable
{
    public const string Ready = "ready";
    public const string Ours = "ours";
    public const string Plain = "plain";

    private readonly Process process;

    private AppendingProcess(Process process) => this.process = process;

    /// <summary>Starts this program as a host.</summary>
    /// <param name="directory">Its data directory.</param>
    /// <param name="database">Connection string of PostgreSQL; <see langword="null"/> for SQLite.</param>
    /// <param name="environment">More environment variables.</param>
    public static Task<AppendingProcess> StartAsync(
        string directory, string? database, IEnumerable<KeyValuePair<string, string>>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(AppendingProcess).Assembly.Location, "appending"])
        {
            Environment = { [AppendingHost.Directory] = directory, [AppendingHost.Database] = database },
        };
        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        return StartAsync(start);
    }

    /// <summary>Starts a program that says that it is ready and then answers every line with a rate and two latencies.</summary>
    public static async Task<AppendingProcess> StartAsync(ProcessStartInfo start)
    {
        (start.UseShellExecute, start.RedirectStandardInput, start.RedirectStandardOutput) = (false, true, true);
        var started = new AppendingProcess(Process.Start(start)!);
        return await started.process.StandardOutput.ReadLineAsync() == Ready
            ? started : throw new InvalidOperationException($"{start.FileName} does not start.");
    }

    /// <summary>One round.</summary>
    public async Task<Sample> RoundAsync(string what, int writers, TimeSpan duration)
    {
        await process.StandardInput.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{what} {writers} {duration.TotalSeconds:R}"));
        await process.StandardInput.FlushAsync();
        var answer = (await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("A host stopped."))
            .Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToList();
        return new Sample(answer[0], answer[1], answer[2]);
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
