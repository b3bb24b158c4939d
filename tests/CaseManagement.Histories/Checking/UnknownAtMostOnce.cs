using CaseManagement.Histories.Model;

namespace CaseManagement.Histories.Checking;

/// <summary>
/// Property 6: an append without an answer is there once or not at all, never in part, and of all attempts at one command exactly one is
/// there as soon as one was answered: the one that every answer speaks of.
/// </summary>
internal sealed class UnknownAtMostOnce : IHistoryRule
{
    public IEnumerable<Violation> Check(History history, FinalLog log) =>
        Halves(history, log).Concat(history.Appends.Where(append => append.Command is not null).GroupBy(append => append.Command)
            .SelectMany(attempts => Judge([.. attempts], log)));

    private static IEnumerable<Violation> Halves(History history, FinalLog log)
    {
        foreach (var append in history.Appends.Where(append => append.Outcome.Kind is OutcomeKind.Unknown && log.HasAnyOf(append)))
        {
            var first = append.Events.SelectMany(log.Of).MinBy(entry => entry.Position)!;
            var whole = append.Events.Select((id, index) => new Entry(first.Position + index, append.Stream, first.Version + index, id));
            if (!append.Events.SelectMany(log.Of).SequenceEqual(whole))
            {
                var kind = append.Events.Any(id => log.Of(id).Count > 1) ? "twice" : "in part";
                yield return new Violation(6, kind, $"#{append.Id} has no answer and is there {kind}.", [append.Id]);
            }
            else if (!append.Expected.Holds(first.Version - 1))
            {
                yield return new Violation(
                    6, "belief", $"#{append.Id} has no answer, believed {append.Expected} and is there from version {first.Version}.", [append.Id]);
            }
        }
    }

    private static IEnumerable<Violation> Judge(IReadOnlyList<AppendOperation> attempts, FinalLog log)
    {
        var stored = attempts.Where(log.HasAnyOf).ToList();
        int[] all = [.. attempts.Select(attempt => attempt.Id)];
        if (stored.Count > 1)
        {
            yield return new Violation(
                6, "command twice", $"{attempts[0].Command} is in the log {stored.Count} times, by #{string.Join(", #", stored.Select(s => s.Id))}.", all);
            yield break;
        }

        foreach (var answer in attempts.Where(attempt => attempt.Outcome.Kind is OutcomeKind.Duplicate))
        {
            var entry = stored.Count == 0 ? null : log.Of(stored[0].Events[^1]) is [var last, ..] ? last : null;
            if (entry is null)
            {
                yield return new Violation(6, "answer without effect", $"#{answer.Id} says that {answer.Command} was done, and it is not there.", all);
            }
            else if ((entry.Version, entry.Position) != (answer.Outcome.Version, answer.Outcome.Position))
            {
                yield return new Violation(
                    6, "other answer", $"#{answer.Id} says that {answer.Command} is at {answer.Outcome.Position}; #{stored[0].Id} is at {entry.Position}.", all);
            }
        }
    }
}
