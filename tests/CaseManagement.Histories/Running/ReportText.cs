using System.Globalization;
using System.Text;
using CaseManagement.Histories.Model;
using CaseManagement.Histories.Shrinking;

namespace CaseManagement.Histories.Running;

/// <summary>A report for people; a history that is wrong is kept and shrunk.</summary>
public static class ReportText
{
    /// <summary>One line about what happened.</summary>
    public static string Summary(HistoryReport report)
    {
        var count = report.History.Operations.Count;
        var outcomes = report.History.Appends.GroupBy(append => append.Outcome.Kind).OrderBy(group => group.Key)
            .Select(group => $"{group.Count()} {group.Key}");
        var faults = report.Struck.GroupBy(name => name, StringComparer.Ordinal).Select(group => $"{group.Count()}x {group.Key}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"seed {report.History.Seed}: {count} operations in {report.Elapsed.TotalSeconds:0.0}s ({count / report.Elapsed.TotalSeconds:0}/s), "
            + $"{report.History.Final.Count} events, {report.History.Reads.Count()} reads, {string.Join(", ", outcomes)}; {string.Join(", ", faults)}");
    }

    /// <summary>Writes the history to a file and tells what is wrong with it, with the smallest history that still shows it.</summary>
    public static async Task<string> KeepAndExplainAsync(HistoryReport report, string directory, CancellationToken cancellation)
    {
        var file = Path.Combine(directory, string.Create(CultureInfo.InvariantCulture, $"history-{report.History.Seed}.jsonl"));
        await HistoryFile.WriteAsync(file, report.History, cancellation);
        return $"{Summary(report)}\nkept as {file}\n{report.Damage}\n{Explain(report.History, report.Violations)}";
    }

    /// <summary>What is wrong: each kind of violation with the smallest history that still shows it.</summary>
    public static string Explain(History history, IReadOnlyList<Checking.Violation> violations)
    {
        var text = new StringBuilder();
        foreach (var kind in violations.GroupBy(violation => (violation.Rule, violation.Kind)))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{kind.Count()}x {kind.First()}");
            text.AppendLine(HistoryText.Of(Shrinker.Shrink(history, kind.First())));
        }

        return text.ToString();
    }
}
