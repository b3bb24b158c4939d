using CaseManagement.Histories.Checking;
using CaseManagement.Histories.Model;

namespace CaseManagement.Tests.Histories.Checking;

/// <summary>Histories that were tampered with.</summary>
internal static class Changed
{
    public static IReadOnlyList<(int, string)> Found(this History history) =>
        [.. HistoryChecker.Check(history).Select(violation => (violation.Rule, violation.Kind)).Distinct()];

    public static History With(this History history, Operation operation) =>
        history with { Operations = [.. history.Operations.Select(old => old.Id == operation.Id ? operation : old)] };

    /// <summary>The log without the events of an append; what stood behind them moves up, so that no gap gives it away.</summary>
    public static History Without(this History history, AppendOperation append)
    {
        var (position, versions) = (0L, new Dictionary<string, long>());
        var final = new List<Entry>();
        foreach (var entry in history.Final.Where(entry => !append.Events.Contains(entry.Event)))
        {
            versions[entry.Stream] = versions.GetValueOrDefault(entry.Stream) + 1;
            final.Add(entry with { Position = ++position, Version = versions[entry.Stream] });
        }

        return history with { Final = final };
    }

    /// <summary>The log with the events of an append at its end.</summary>
    public static History WithAtEnd(this History history, AppendOperation append)
    {
        var version = history.Final.Count(entry => entry.Stream == append.Stream);
        return history with
        {
            Final = [.. history.Final, .. append.Events.Select((id, index) =>
                new Entry(history.Final.Count + index + 1, append.Stream, version + index + 1, id))],
        };
    }

    /// <summary>A history in which two appends of one event to different streams changed places, in every eye.</summary>
    public static History Swapped(this History history, AppendOperation one, AppendOperation other)
    {
        Entry Move(Entry entry) => entry.Event == one.Events[0] ? entry with { Position = other.Outcome.Position }
            : entry.Event == other.Events[0] ? entry with { Position = one.Outcome.Position } : entry;
        var swapped = history
            .With(one with { Outcome = one.Outcome with { Position = other.Outcome.Position } })
            .With(other with { Outcome = other.Outcome with { Position = one.Outcome.Position } });
        return swapped with { Final = [.. history.Final.Select(Move).OrderBy(entry => entry.Position)] };
    }
}
