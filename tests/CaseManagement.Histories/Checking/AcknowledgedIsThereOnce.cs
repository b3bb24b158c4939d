using CaseManagement.Histories.Model;

namespace CaseManagement.Histories.Checking;

/// <summary>Property 1: what was acknowledged is there exactly once, where the acknowledgement says and as the writer believed.</summary>
internal sealed class AcknowledgedIsThereOnce : IHistoryRule
{
    public IEnumerable<Violation> Check(History history, FinalLog log) => history.Appends
        .Where(append => append.Outcome.Kind is OutcomeKind.Acknowledged)
        .Select(append => Judge(append, log)).OfType<Violation>();

    private static Violation? Judge(AppendOperation append, FinalLog log)
    {
        if (!append.Expected.Holds(append.FirstVersion - 1))
        {
            return new Violation(
                1, "belief", $"#{append.Id} believed {append.Expected} and was stored from version {append.FirstVersion}.", [append.Id]);
        }

        for (var index = 0; index < append.Events.Count; index++)
        {
            var entries = log.Of(append.Events[index]);
            if (entries.Count == 0)
            {
                return new Violation(
                    1, "lost", $"event {index + 1} of #{append.Id} was acknowledged at position {append.FirstPosition + index} and is not there.",
                    [append.Id]);
            }

            if (entries.Count > 1)
            {
                return new Violation(1, "twice", $"event {index + 1} of #{append.Id} is there {entries.Count} times.", [append.Id]);
            }

            var said = new Entry(append.FirstPosition + index, append.Stream, append.FirstVersion + index, append.Events[index]);
            if (entries[0] != said)
            {
                return new Violation(
                    1, "elsewhere",
                    $"event {index + 1} of #{append.Id} was acknowledged as {Where(said)} and is at {Where(entries[0])}.", [append.Id]);
            }
        }

        return null;
    }

    private static string Where(Entry entry) => $"position {entry.Position}, version {entry.Version} of {entry.Stream}";
}
