using System.Globalization;

namespace CaseManagement.Benchmarks.Measuring;

/// <summary>Prints numbers as they come out.</summary>
internal static class Report
{
    public static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>Two rates of interleaved rounds, and what matters: the ratio within each round.</summary>
    public static void Rates(string what, string unit, IReadOnlyList<(double Ours, double Plain)> rounds, double asked, string against = "plain SQLite")
    {
        var ratios = rounds.Select(round => round.Ours / round.Plain).Order().ToList();
        Line($"{what}: ours {Median(rounds.Select(r => r.Ours)):N0} {unit}, {against} {Median(rounds.Select(r => r.Plain)):N0} {unit}");
        Line($"{what}: ratio {Median(ratios):0.00} (of {rounds.Count} rounds: {ratios[0]:0.00} to {ratios[^1]:0.00}; asked {asked:0.00})");
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>Resident memory of this process now and at its highest, in MB.</summary>
    public static (long Now, long Peak) Memory()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return (process.WorkingSet64 >> 20, process.PeakWorkingSet64 >> 20);
    }
}
