using CaseManagement.Benchmarks.Measuring;

namespace CaseManagement.Benchmarks.Table;

/// <summary>One of those that take turns.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Rounds">Its rounds.</param>
internal sealed record Side(string Name, IReadOnlyList<Sample> Rounds)
{
    public double PerSecond => Report.Median(Rounds.Select(round => round.PerSecond));

    /// <summary>The median round's latencies, as text; empty when they were not measured.</summary>
    public string Latency => P99 > 0 ? FormattableString.Invariant($"{Report.Median(Rounds.Select(round => round.P50)):0.00} / {P99:0.00}") : "";

    public double P99 => Report.Median(Rounds.Select(round => round.P99));

    /// <summary>Lets the sides take turns, after a round of each that is not counted.</summary>
    public static async Task<IReadOnlyList<Side>> TakeTurnsAsync(int rounds, params IReadOnlyList<(string Name, Func<Task<Sample>> Round)> sides)
    {
        var results = sides.Select(_ => new List<Sample>()).ToList();
        for (var round = -1; round < rounds; round++)
        {
            for (var at = 0; at < sides.Count; at++)
            {
                var sample = await sides[at].Round();
                if (round >= 0)
                {
                    results[at].Add(sample);
                }
            }
        }

        return [.. sides.Zip(results, (side, samples) => new Side(side.Name, samples))];
    }

    /// <summary>Our rate as a part of this one's, round by round, in order of size.</summary>
    public IReadOnlyList<double> Ratios(Side ours) =>
        [.. ours.Rounds.Zip(Rounds, (mine, other) => mine.PerSecond / other.PerSecond).Order()];
}
