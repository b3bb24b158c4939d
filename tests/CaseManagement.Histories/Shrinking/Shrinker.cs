using CaseManagement.Histories.Checking;
using CaseManagement.Histories.Model;

namespace CaseManagement.Histories.Shrinking;

/// <summary>
/// Delta debugging: takes operations out as long as the checker still finds the same thing wrong. All attempts at one command stay or go
/// together, so that no answer is left without the question.
/// </summary>
public static class Shrinker
{
    /// <summary>The smallest history that was found to be wrong in the same way.</summary>
    /// <param name="history">A history with a violation.</param>
    /// <param name="violation">The violation to keep.</param>
    public static History Shrink(History history, Violation violation)
    {
        var units = history.Operations.GroupBy(operation => (operation as AppendOperation)?.Command ?? $"#{operation.Id}")
            .Select(unit => unit.Select(operation => operation.Id).ToArray()).ToList();
        bool Fails(IReadOnlyList<int[]> candidate) =>
            HistoryChecker.Check(Keep(history, candidate)).Any(found => (found.Rule, found.Kind) == (violation.Rule, violation.Kind));

        // What the violation names is often enough by itself.
        var named = units.Where(unit => unit.Any(violation.Operations.Contains)).ToList();
        var smallest = Keep(history, Minimal(named.Count > 0 && Fails(named) ? named : units, Fails));

        // An attempt of which nothing was ever seen is not what a later answer speaks of, so it may go by itself.
        var fixedIds = smallest.Operations.Where(operation => !WithoutTrace(operation, smallest)).Select(operation => operation.Id).ToArray();
        var loose = smallest.Operations.Where(operation => WithoutTrace(operation, smallest)).Select(operation => new[] { operation.Id }).ToList();
        return Keep(history, [fixedIds, .. Minimal(loose, rest => Fails([fixedIds, .. rest]))]);
    }

    private static bool WithoutTrace(Operation operation, History history) =>
        operation is AppendOperation { Outcome.Kind: not OutcomeKind.Acknowledged } append
        && !history.Final.Concat(history.Reads.SelectMany(read => read.Entries)).Any(entry => append.Events.Contains(entry.Event));

    private static List<int[]> Minimal(List<int[]> units, Func<IReadOnlyList<int[]>, bool> fails)
    {
        for (var size = Math.Max(units.Count / 2, 1); ; size = Math.Min(size, Math.Max(units.Count / 2, 1)))
        {
            var before = units.Count;
            for (var start = 0; start < units.Count;)
            {
                List<int[]> rest = [.. units.Take(start), .. units.Skip(start + size)];
                if (fails(rest))
                {
                    units = rest;
                }
                else
                {
                    start += size;
                }
            }

            if (size > 1)
            {
                size /= 2;
            }
            else if (units.Count == before)
            {
                return units;
            }
        }
    }

    private static History Keep(History history, IEnumerable<int[]> units) => Projected.Of(history, [.. units.SelectMany(unit => unit)]);
}
