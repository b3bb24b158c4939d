using CaseManagement.Histories.Model;

namespace CaseManagement.Histories.Checking;

/// <summary>Property 5: what was refused is never seen, a refusal tells the truth, and nothing is there that nobody asked for.</summary>
internal sealed class RefusedNeverAppears : IHistoryRule
{
    public IEnumerable<Violation> Check(History history, FinalLog log) =>
        Present(history, log).Concat(Seen(history, log)).Concat(Groundless(history)).Concat(Nobodys(history, log));

    private static IEnumerable<Violation> Present(History history, FinalLog log) => history.Appends
        .Where(append => IsRefused(append) && log.HasAnyOf(append))
        .Select(append => new Violation(
            5, "stored", $"#{append.Id} was answered {append.Outcome.Kind} ({append.Outcome.Reason}) and is in the log.", [append.Id]));

    private static IEnumerable<Violation> Seen(History history, FinalLog log) =>
        from read in history.Reads
        from entry in read.Entries
        let append = log.AskedBy(entry.Event)
        where append is not null && IsRefused(append)
        select new Violation(5, "seen", $"#{append.Id} was answered {append.Outcome.Kind} and was seen by #{read.Id}.", [append.Id, read.Id]);

    private static IEnumerable<Violation> Groundless(History history) => history.Appends
        .Where(append => append.Outcome.Kind is OutcomeKind.Conflict && append.Expected.Holds(append.Outcome.Version))
        .Select(append => new Violation(
            5, "groundless", $"#{append.Id} believed {append.Expected} and was refused because the version is {append.Outcome.Version}.",
            [append.Id]));

    private static IEnumerable<Violation> Nobodys(History history, FinalLog log) => history.Final
        .Where(entry => log.AskedBy(entry.Event) is null)
        .Select(entry => new Violation(5, "nobody's", $"the event at position {entry.Position} was asked for by nobody.", []));

    private static bool IsRefused(AppendOperation append) =>
        append.Outcome.Kind is OutcomeKind.Conflict or OutcomeKind.Unavailable or OutcomeKind.Duplicate;
}
