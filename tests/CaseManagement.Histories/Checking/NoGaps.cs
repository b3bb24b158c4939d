using CaseManagement.Histories.Model;

namespace CaseManagement.Histories.Checking;

/// <summary>Property 2: positions and the versions of each stream are 1, 2, 3 … in the log and in everything that was read from it.</summary>
internal sealed class NoGaps : IHistoryRule
{
    public IEnumerable<Violation> Check(History history, FinalLog log) =>
        Row("position", "the log", [.. history.Final.Select(entry => (entry.Position, entry.Event))], 0, log)
            .Concat(log.Streams.SelectMany(stream => Row(
                "version", stream.Key, [.. stream.Value.Select(entry => (entry.Version, entry.Event)).Order()], 0, log)))
            .Concat(history.Reads.SelectMany(read => Row(
                    "read", $"what #{read.Id} read", [.. read.Entries.Select(entry => (read.Place(entry), entry.Event))], read.After, log)
                .Select(violation => violation with { Operations = [.. violation.Operations, read.Id] })));

    private static IEnumerable<Violation> Row(string kind, string where, IReadOnlyList<(long Place, Guid Event)> row, long before, FinalLog log)
    {
        for (var index = 0; index < row.Count; index++)
        {
            var (place, id) = row[index];
            if (place != before + 1)
            {
                int[] operations = index == 0 ? [log.OperationOf(id)] : [log.OperationOf(row[index - 1].Event), log.OperationOf(id)];
                yield return new Violation(
                    2, $"{kind} {(place <= before ? "again" : "gap")}",
                    $"in {where}, {before} is followed by {place} (#{log.OperationOf(id)}).", operations);
                yield break;
            }

            before = place;
        }
    }
}
