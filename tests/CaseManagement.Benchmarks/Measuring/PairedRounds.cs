using System.Globalization;

namespace CaseManagement.Benchmarks.Measuring;

/// <summary>
/// Short rounds of ours and theirs in turns in this process, with what each time cost: processor time and bytes written. Those tell more
/// than rates do on a machine that others use.
/// </summary>
internal static class PairedRounds
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(1);

    /// <summary>Runs the rounds and says what came out.</summary>
    /// <param name="rounds">How many.</param>
    /// <param name="writers">How many work at the same time.</param>
    /// <param name="only">Only this side; <see langword="null"/> for all.</param>
    /// <param name="sides">Ours first; ratios are to the last.</param>
    public static async Task RunAsync(int rounds, int writers, string? only, params IReadOnlyList<(string Name, Func<int, Task> Work)> sides)
    {
        var ratios = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var rates = new List<double>();
            foreach (var (name, work) in sides.Where(side => only is null || side.Name == only))
            {
                rates.Add(await RoundAsync(name, writers, work));
            }

            ratios.Add(rates[0] / rates[^1]);
        }

        Report.Line($"ratios {string.Join(' ', ratios.Select(ratio => ratio.ToString("0.00", CultureInfo.InvariantCulture)))}, median {Report.Median(ratios):0.00}");
    }

    private static async Task<double> RoundAsync(string name, int writers, Func<int, Task> work)
    {
        GC.Collect();
        var (processor, written) = (Environment.CpuUsage.TotalTime, Written());
        var sample = await Rate.OfAsync(writers, Duration, work);
        var count = sample.PerSecond * Duration.TotalSeconds;
        var (took, bytes) = ((Environment.CpuUsage.TotalTime - processor).TotalMicroseconds / count, (Written() - written) / count);
        Report.Line(
            $"    {name,-6} {sample.PerSecond,8:N0}/s  p50 {sample.P50:0.00}  p99 {sample.P99:0.00} ms  {took,6:0.0} us of processor  {bytes,7:N0} bytes written");
        return sample.PerSecond;
    }

    private static double Written() => !File.Exists("/proc/self/io") ? 0
        : double.Parse(File.ReadLines("/proc/self/io").First(line => line.StartsWith("wchar", StringComparison.Ordinal)).Split(' ')[1], CultureInfo.InvariantCulture);
}
