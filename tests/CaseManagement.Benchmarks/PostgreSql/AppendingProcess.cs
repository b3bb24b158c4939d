using System.Diagnostics;
using System.Globalization;

namespace CaseManagement.Benchmarks.PostgreSql;

/// <summary>This program again, as a second host that appends when it is told to.</summary>
internal sealed class AppendingProcess : IAsyncDisposable
{
    public const string Ready = "ready";
    public const int Writers = 16;

    private readonly Process process;

    private AppendingProcess(Process process) => this.process = process;

    public static async Task<AppendingProcess> StartAsync(string database)
    {
        var started = new AppendingProcess(Process.Start(new ProcessStartInfo("dotnet", [typeof(AppendingProcess).Assembly.Location, "appending"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["CASUS_DATABASE"] = database },
        })!);
        return await started.process.StandardOutput.ReadLineAsync() == Ready
            ? started : throw new InvalidOperationException("The second host does not start.");
    }

    /// <summary>One round; answers its rate.</summary>
    public async Task<double> RoundAsync(string what)
    {
        await process.StandardInput.WriteLineAsync(what);
        await process.StandardInput.FlushAsync();
        return double.Parse((await process.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
