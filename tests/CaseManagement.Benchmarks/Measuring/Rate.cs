using System.Diagnostics;

namespace CaseManagement.Benchmarks.Measuring;

/// <summary>How often something is done in a while, and how long each time took.</summary>
internal static class Rate
{
    /// <summary>Writers that each begin again when they are answered.</summary>
    public static async Task<Sample> OfAsync(int writers, TimeSpan duration, Func<int, Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        var took = await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            var times = new List<float>(4096);
            for (var last = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < duration;)
            {
                await work(writer);
                var now = Stopwatch.GetTimestamp();
                times.Add((float)Stopwatch.GetElapsedTime(last, now).TotalMilliseconds);
                last = now;
            }

            return times;
        })));
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var all = took.SelectMany(times => times).Order().ToList();
        return new Sample(all.Count / seconds, At(all, 0.50), At(all, 0.99));
    }

    private static double At(List<float> sorted, double part) => sorted.Count == 0 ? 0 : sorted[(int)((sorted.Count - 1) * part)];
}

/// <summary>One round.</summary>
/// <param name="PerSecond">How often per second.</param>
/// <param name="P50">Median of the time that each took, in milliseconds; 0 when it was not measured.</param>
/// <param name="P99">The time that one in a hundred exceeded, in milliseconds; 0 when it was not measured.</param>
internal readonly record struct Sample(double PerSecond, double P50 = 0, double P99 = 0)
{
    /// <summary>What several did at the same time: together so many, and the slowest of their times.</summary>
    public static Sample Together(IReadOnlyList<Sample> all) =>
        new(all.Sum(sample => sample.PerSecond), all.Max(sample => sample.P50), all.Max(sample => sample.P99));
}
