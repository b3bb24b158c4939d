using System.Globalization;
using CaseManagement.Benchmarks.Measuring;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Benchmarks.Appending;

/// <summary>
/// Short paired rounds of SQLite appends in this process, with what each append cost: processor time and bytes written. Those tell more
/// than rates do on a machine that others use.
/// </summary>
internal static class AppendRounds
{
    private const int Writers = 32;

    public static async Task RunAsync(string? store, int rounds, TimeSpan duration, string? only = null)
    {
        using var place = new Place(store);
        await using var house = House.Open(place.Directory);
        var ours = new OurAppends(house, Writers);
        await using var plain = new PlainSqlite(Path.Combine(place.Directory, "plain.db"));
        var byHand = new PlainSqliteAppends(ours.Make(0, StreamName.Of("woonoverlast", "sample")));
        for (var round = 0; round < rounds; round++)
        {
            if (only is not null)
            {
                await RoundAsync(only, duration, only is "ours" ? ours.AppendAsync : _ => byHand.AppendAsync(plain));
                continue;
            }

            var mine = await RoundAsync("ours", duration, ours.AppendAsync);
            var theirs = await RoundAsync("plain", duration, _ => byHand.AppendAsync(plain));
            Report.Line($"{round,3} ratio of rates {mine.PerSecond / theirs.PerSecond:0.00}");
        }
    }

    private static async Task<Sample> RoundAsync(string name, TimeSpan duration, Func<int, Task> work)
    {
        GC.Collect();
        var (processor, written) = (Environment.CpuUsage.TotalTime, Written());
        var sample = await Rate.OfAsync(Writers, duration, work);
        var count = sample.PerSecond * duration.TotalSeconds;
        var (took, bytes) = ((Environment.CpuUsage.TotalTime - processor).TotalMicroseconds / count, (Written() - written) / count);
        Report.Line(
            $"    {name,-6} {sample.PerSecond,8:N0}/s  p50 {sample.P50:0.00}  p99 {sample.P99:0.00} ms  {took,6:0.0} us of processor  {bytes,7:N0} bytes written");
        return sample;
    }

    private static double Written() => !File.Exists("/proc/self/io") ? 0
        : double.Parse(File.ReadLines("/proc/self/io").First(line => line.StartsWith("wchar", StringComparison.Ordinal)).Split(' ')[1], CultureInfo.InvariantCulture);
}
