using System.Diagnostics;

namespace CaseManagement.Benchmarks.Measuring;

/// <summary>How often something is done in a while.</summary>
internal static class Rate
{
    /// <summary>Times per second by writers that each begin again when they are answered.</summary>
    public static async Task<double> OfAsync(int writers, TimeSpan duration, Func<int, Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            var count = 0;
            for (; Stopwatch.GetElapsedTime(started) < duration; count++)
            {
                await work(writer);
            }

            return count;
        })));
        return counts.Sum() / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
