using CaseManagement.Histories.Model;

namespace CaseManagement.Histories.Checking;

/// <summary>
/// Property 4: a read sees all that was acknowledged before it was asked, nothing that is not in the log, nothing less than what lies
/// below what it saw, and for one client never less than before.
/// </summary>
internal sealed class ReadsSeeWhatWasAcknowledged : IHistoryRule
{
    public IEnumerable<Violation> Check(History history, FinalLog log) => Stale(history, log).Concat(Backwards(history));

    private static IEnumerable<Violation> Stale(History history, FinalLog log)
    {
        var answered = new Queue<AppendOperation>(history.Appends
            .Where(append => append.Outcome.Kind is OutcomeKind.Acknowledged).OrderBy(append => append.Responded));
        var (positions, versions) = (new long[history.Followers], new Dictionary<string, long>(StringComparer.Ordinal));
        foreach (var read in history.Reads.OrderBy(read => read.Invoked))
        {
            while (answered.TryPeek(out var next) && next.Responded < read.Invoked)
            {
                ref var position = ref positions[next.Client % positions.Length];
                position = Math.Max(position, next.Outcome.Position);
                versions[next.Stream] = Math.Max(versions.GetValueOrDefault(next.Stream), next.Outcome.Version);
                answered.Dequeue();
            }

            var acknowledged = read.Stream is null ? positions[read.Client % positions.Length] : versions.GetValueOrDefault(read.Stream);
            foreach (var violation in Compare(read, read.Limited ? read.Reach : Math.Max(read.Reach, acknowledged), log))
            {
                yield return violation;
            }
        }
    }

    private static IEnumerable<Violation> Compare(ReadOperation read, long reach, FinalLog log)
    {
        var seen = read.Entries.ToHashSet();
        foreach (var entry in log.Between(read, reach).Where(entry => !seen.Contains(entry)).Take(1))
        {
            var kind = read.Place(entry) < read.Reach ? "missed" : "stale";
            yield return new Violation(
                4, kind, $"#{read.Id} read up to {read.Reach} and did not see {read.Place(entry)} of #{log.OperationOf(entry.Event)}.",
                [log.OperationOf(entry.Event), read.Id]);
        }

        foreach (var entry in read.Entries.Where(entry => !log.Of(entry.Event).Contains(entry)).Take(1))
        {
            yield return new Violation(
                4, "vanished", $"#{read.Id} saw #{log.OperationOf(entry.Event)} at {read.Place(entry)}, where it is not in the log.",
                [log.OperationOf(entry.Event), read.Id]);
        }
    }

    private static IEnumerable<Violation> Backwards(History history)
    {
        var furthest = new Dictionary<(int Client, string? Stream), ReadOperation>();
        foreach (var read in history.Reads.OrderBy(read => read.Invoked))
        {
            var key = (read.Client, read.Stream);
            var before = furthest.GetValueOrDefault(key);
            if (before is not null && !read.Limited && read.Reach < before.Reach)
            {
                yield return new Violation(
                    4, "backwards", $"client {read.Client} saw up to {before.Reach} in #{before.Id} and then up to {read.Reach} in #{read.Id}.",
                    [before.Id, read.Id]);
            }

            if (read.Entries.Count > 0 && (before is null || read.Reach > before.Reach))
            {
                furthest[key] = read;
            }
        }
    }
}
