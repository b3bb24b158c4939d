using System.Diagnostics;
using CaseManagement.Benchmarks.Measuring;

namespace CaseManagement.Benchmarks;

/// <summary>From the start of the process of the web host to its first page, and its resident memory then.</summary>
internal static class StartBenchmark
{
    private const int Rounds = 5;
    private const string Listening = "Now listening on: ";

    public static async Task RunAsync(string directory)
    {
        // The first start registers the personas and so on, and warms the file cache.
        await StartAsync(directory);
        var starts = new List<(double Seconds, double Processor, double Memory)>();
        for (var round = 0; round < Rounds; round++)
        {
            starts.Add(await StartAsync(directory));
        }

        var seconds = starts.Select(start => start.Seconds).Order().ToList();
        Report.Line($"start: first page after {Report.Median(seconds):0.00} s (of {Rounds}: {seconds[0]:0.00} to {seconds[^1]:0.00}; asked 2)");
        Report.Line($"start: processor time {Report.Median(starts.Select(start => start.Processor)):0.00} s");
        Report.Line($"start: resident memory {Report.Median(starts.Select(start => start.Memory)):N0} MB (asked 300)");
    }

    private static async Task<(double Seconds, double Processor, double Memory)> StartAsync(string directory)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CaseManagement.Web.dll"), "--urls", "http://127.0.0.1:0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Casus__Directory"] = directory;
        start.Environment["Casus__DemoData"] = "false";
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information";
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        try
        {
            var address = await AddressAsync(process.StandardOutput);
            using var client = new HttpClient { BaseAddress = address };
            (await client.GetAsync(new Uri("/aanmelden", UriKind.Relative))).EnsureSuccessStatusCode();
            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            process.Refresh();
            return (seconds, process.TotalProcessorTime.TotalSeconds, process.WorkingSet64 >> 20);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<Uri> AddressAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is var at and >= 0)
            {
                return new Uri(line[(at + Listening.Length)..].Trim());
            }
        }

        throw new InvalidOperationException("The host did not start.");
    }
}
