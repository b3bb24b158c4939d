using System.Globalization;
using CaseManagement.Benchmarks.Measuring;

namespace CaseManagement.Benchmarks.Table;

/// <summary>The rows, as Markdown.</summary>
internal sealed class ResultTable
{
    private const string Heading = """
        | Workload | Ours | p50 / p99 ms | Against | Theirs | p50 / p99 ms | Ratio (lowest to highest) | Asked | Met |
        |---|---|---|---|---|---|---|---|---|
        """;

    private readonly List<string> rows = [];
    private readonly List<string> notes = [];

    /// <summary>Our rate must be at least so much of theirs.</summary>
    public void AtLeast(string workload, string unit, Side ours, Side theirs, double asked, double? mostP99 = null)
    {
        var ratio = Report.Median(theirs.Ratios(ours));
        Add(
            workload, unit, ours, theirs, theirs.Ratios(ours),
            mostP99 is { } most ? Text($">= {asked:0.00}, p99 < {most:0} ms") : Text($">= {asked:0.00}"),
            ratio >= asked && !(ours.P99 >= mostP99));
    }

    /// <summary>The small log may be so many times as fast as the great one at most.</summary>
    public void Within(string workload, string unit, Side great, Side small, double most)
    {
        var ratios = great.Ratios(small);
        Add(workload, unit, great, small, ratios, Text($"within {most:0.00}"), Report.Median(ratios) <= most);
    }

    /// <summary>Our rate itself must be so much.</summary>
    public void Rate(string workload, string unit, Side ours, Side theirs, double perSecond) => Add(
        workload, unit, ours, theirs, theirs.Ratios(ours), Text($">= {perSecond:N0} {unit}"), ours.PerSecond >= perSecond);

    /// <summary>A row that is not a rate.</summary>
    public void Fact(string workload, string ours, string asked, bool met) =>
        Write(workload, ours, "", "", "", "", "", asked, met ? "yes" : "**no**");

    /// <summary>A row that could not be measured.</summary>
    public void Skipped(string workload, string why) => Write(workload, "", "", "", "", "", "", "", $"skipped: {why}");

    /// <summary>Something to know beside the table.</summary>
    public void Note(FormattableString text)
    {
        notes.Add(text.ToString(CultureInfo.InvariantCulture));
        Report.Line(text);
    }

    public void Print()
    {
        Console.WriteLine();
        Console.WriteLine(Heading);
        rows.ForEach(Console.WriteLine);
        Console.WriteLine();
        notes.ForEach(note => Console.WriteLine($"- {note}"));
    }

    private void Add(string workload, string unit, Side ours, Side theirs, IReadOnlyList<double> ratios, string asked, bool met) => Write(
        workload, Text($"{ours.PerSecond:N0} {unit}"), ours.Latency, theirs.Name, Text($"{theirs.PerSecond:N0} {unit}"), theirs.Latency,
        Text($"{Report.Median(ratios):0.00} ({ratios[0]:0.00} to {ratios[^1]:0.00})"), asked, met ? "yes" : "**no**");

    // As soon as it is known, for whoever watches; the whole table comes at the end.
    private void Write(params string[] cells)
    {
        rows.Add($"| {string.Join(" | ", cells)} |");
        Console.WriteLine(rows[^1]);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
