using CaseManagement.Histories.Model;

namespace CaseManagement.Histories.Checking;

/// <summary>Property 3: what was acknowledged before another append was asked for, stands before it in the log.</summary>
internal sealed class OrderOfTime : IHistoryRule
{
    public IEnumerable<Violation> Check(History history, FinalLog log)
    {
        var answered = new Queue<AppendOperation>(history.Appends
            .Where(append => append.Outcome.Kind is OutcomeKind.Acknowledged).OrderBy(append => append.Responded));
        AppendOperation? highest = null;
        foreach (var append in history.Appends.OrderBy(append => append.Invoked))
        {
            while (answered.TryPeek(out var next) && next.Responded < append.Invoked)
            {
                highest = highest is null || highest.Outcome.Position < next.Outcome.Position ? next : highest;
                answered.Dequeue();
            }

            if (highest is not null && FirstPosition(append, log) is { } position && position <= highest.Outcome.Position)
            {
                yield return new Violation(
                    3, "overtaken",
                    $"#{highest.Id} was acknowledged at {highest.Outcome.Position} before #{append.Id} was asked for, which stands at {position}.",
                    [highest.Id, append.Id]);
            }
        }
    }

    // An append whose answer never came counts too, as soon as the log shows that it was stored.
    private static long? FirstPosition(AppendOperation append, FinalLog log) =>
        append.Outcome.Kind is OutcomeKind.Acknowledged ? append.FirstPosition
        : append.Events.SelectMany(log.Of).Select(entry => (long?)entry.Position).Min();
}
