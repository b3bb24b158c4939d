using System.Globalization;
using System.Text;
using CaseManagement.Histories.Model;

namespace CaseManagement.Histories.Shrinking;

/// <summary>A small history for people.</summary>
public static class HistoryText
{
    public static string Of(History history)
    {
        var asked = history.Appends.SelectMany(append => append.Events.Select((id, index) => (id, name: $"#{append.Id}.{index + 1}")))
            .ToDictionary(pair => pair.id, pair => pair.name);
        string Name(Entry entry) => $"{entry.Position}={entry.Stream}@{entry.Version}:{asked.GetValueOrDefault(entry.Event, "?")}";
        var text = new StringBuilder();
        foreach (var operation in history.Operations)
        {
            var what = operation switch
            {
                AppendOperation append => $"append {append.Events.Count} to {append.Stream}, {append.Expected}, {append.Command ?? "no key"} -> {Answer(append.Outcome)}",
                ReadOperation read => $"read {read.Stream ?? "all"} after {read.After} -> [{string.Join(' ', read.Entries.Select(Name))}]{(read.Limited ? " (page full)" : "")}",
                _ => "",
            };
            text.AppendLine(CultureInfo.InvariantCulture, $"#{operation.Id} client {operation.Client} {Time(operation.Invoked)}..{Time(operation.Responded)}: {what}");
        }

        return text.Append(CultureInfo.InvariantCulture, $"log at the end: [{string.Join(' ', history.Final.Select(Name))}]").ToString();
    }

    private static string Answer(Outcome outcome) => outcome.Kind switch
    {
        OutcomeKind.Acknowledged => $"acknowledged at {outcome.Position}, version {outcome.Version}",
        OutcomeKind.Duplicate => $"done before at {outcome.Position}, version {outcome.Version}",
        OutcomeKind.Conflict => $"refused, version is {outcome.Version}",
        _ => $"{outcome.Kind} ({outcome.Reason})",
    };

    private static string Time(long nanoseconds) =>
        nanoseconds == long.MaxValue ? "never" : string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1_000_000.0:0.000}ms");
}
