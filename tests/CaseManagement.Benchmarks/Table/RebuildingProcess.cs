using System.Diagnostics;
using System.Globalization;
using CaseManagement.Benchmarks.Appending;
using CaseManagement.Benchmarks.Measuring;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Benchmarks.Table;

/// <summary>A rebuild of all read models in a process that does nothing else, with its memory while it goes.</summary>
internal static class RebuildingProcess
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    /// <summary>Runs it.</summary>
    /// <param name="directory">The data directory.</param>
    /// <param name="database">Connection string of PostgreSQL; <see langword="null"/> for SQLite.</param>
    /// <returns>Events per second, and resident memory in MB every so often.</returns>
    public static async Task<(double PerSecond, IReadOnlyList<double> Memory)> RunAsync(string directory, string? database)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(RebuildingProcess).Assembly.Location, "rebuilding"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment =
            {
                [AppendingHost.Directory] = directory,
                [AppendingHost.Database] = database,

                // As `casus rebuild` is configured.
                ["DOTNET_gcConcurrent"] = "0",
            },
        })!;
        var answer = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var numbers = process.ExitCode == 0 ? answer.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToList()
            : throw new InvalidOperationException("A rebuild failed.");
        return (numbers[0], numbers[1..]);
    }

    /// <summary>The process itself.</summary>
    public static async Task ServeAsync()
    {
        await using var house = House.Open(
            Environment.GetEnvironmentVariable(AppendingHost.Directory)!, Environment.GetEnvironmentVariable(AppendingHost.Database));
        var runner = house.GetRequiredService<ProjectionRunner>();
        var projections = house.GetServices<IProjection>().ToList();
        var head = (await house.GetRequiredService<IEventStore>().ReadHeadAsync()).Position;
        List<double> memory = [];
        var started = Stopwatch.GetTimestamp();
        var rebuild = runner.RebuildAsync(projections.ConvertAll(projection => projection.Name));
        while (!rebuild.IsCompleted)
        {
            memory.Add(Report.Memory().Now);
            await Task.WhenAny(rebuild, Task.Delay(Look));
        }

        await rebuild;
        var perSecond = head / Stopwatch.GetElapsedTime(started).TotalSeconds;
        foreach (var projection in projections)
        {
            await house.GetRequiredService<IProjectionStore>().DropRetiredAsync(projection);
        }

        await Console.Out.WriteAsync(string.Join(' ', memory.Prepend(perSecond).Select(number => number.ToString("R", CultureInfo.InvariantCulture))));
    }
}
