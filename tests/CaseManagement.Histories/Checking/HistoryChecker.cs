using CaseManagement.Histories.Model;

namespace CaseManagement.Histories.Checking;

/// <summary>
/// Judges a history by six properties. Linearizability in general is NP-complete, but a log that answers positions says itself in which
/// order it did things, so that sorting is enough.
/// </summary>
public static class HistoryChecker
{
    private static readonly IHistoryRule[] Rules =
    [
        new AcknowledgedIsThereOnce(), new NoGaps(), new OrderOfTime(), new ReadsSeeWhatWasAcknowledged(), new RefusedNeverAppears(),
        new UnknownAtMostOnce(),
    ];

    /// <summary>What is wrong; empty for a history that a correct store can give.</summary>
    public static IReadOnlyList<Violation> Check(History history)
    {
        var log = new FinalLog(history);
        return [.. Rules.SelectMany(rule => rule.Check(history, log))];
    }
}

/// <summary>One of the six properties.</summary>
internal interface IHistoryRule
{
    IEnumerable<Violation> Check(History history, FinalLog log);
}

/// <summary>What a store did that it may not do.</summary>
/// <param name="Rule">Number of the property, 1 to 6.</param>
/// <param name="Kind">Which way it was broken; the same for every history that is broken in the same way.</param>
/// <param name="Message">A sentence that names the operations.</param>
/// <param name="Operations">The operations that show it.</param>
public sealed record Violation(int Rule, string Kind, string Message, IReadOnlyList<int> Operations)
{
    public override string ToString() => $"property {Rule}, {Kind}: {Message}";
}
