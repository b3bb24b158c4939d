using CaseManagement.Histories.Model;

namespace CaseManagement.Tests.Histories.Checking;

/// <summary>A store that does one thing at a time and never anything wrong, and the history that its clients would record.</summary>
internal sealed class Story
{
    private const long Step = 1000;

    private readonly List<Operation> operations = [];
    private readonly List<Entry> log = [];
    private long clock;
    private int events;

    /// <summary>How much earlier an append is asked for and later answered than it was done; up to half a step leaves no overlap.</summary>
    public long Spread { get; set; } = 1;

    public History History => new(0, [.. operations.OrderBy(operation => operation.Invoked)], [.. log]);

    public long Version(string stream) => log.Count(entry => entry.Stream == stream);

    /// <summary>Stored and acknowledged.</summary>
    public AppendOperation Append(string stream = "a", int count = 1, string? command = null, Expectation? expected = null)
    {
        var ids = Store(stream, count);
        return Add(stream, ids, command, expected, new Outcome(OutcomeKind.Acknowledged, Version(stream), log.Count));
    }

    /// <summary>Refused for what it believed.</summary>
    public AppendOperation Conflict(string stream = "a") => Add(
        stream, Ids(1), null, new Expectation(ExpectationKind.Exactly, Version(stream) + 1),
        new Outcome(OutcomeKind.Conflict, Version(stream)));

    /// <summary>Refused because the store could not.</summary>
    public AppendOperation Unavailable(string stream = "a") => Add(stream, Ids(1), null, null, new Outcome(OutcomeKind.Unavailable));

    /// <summary>Without an answer.</summary>
    public AppendOperation Unknown(bool stored, string stream = "a", int count = 1, string? command = null) =>
        Add(stream, stored ? Store(stream, count) : Ids(count), command, null, Outcome.Unknown("no answer"));

    /// <summary>Asked again and answered with what was done before.</summary>
    public AppendOperation Again(AppendOperation before)
    {
        var last = log.Single(entry => entry.Event == before.Events[^1]);
        return Add(before.Stream, Ids(1), before.Command, null, new Outcome(OutcomeKind.Duplicate, last.Version, last.Position));
    }

    /// <summary>A read of the log or of a stream.</summary>
    public ReadOperation Read(string? stream = null, long after = 0, int max = int.MaxValue)
    {
        var entries = log.Where(entry => stream is null ? entry.Position > after : entry.Stream == stream && entry.Version > after).Take(max);
        clock += Step;
        var read = new ReadOperation(operations.Count + 1, 1, clock, clock + 1, stream, after, false, [.. entries]);
        operations.Add(read with { Limited = read.Entries.Count == max });
        return (ReadOperation)operations[^1];
    }

    private AppendOperation Add(string stream, Guid[] ids, string? command, Expectation? expected, Outcome outcome)
    {
        clock += Step;
        var responded = outcome.Kind is OutcomeKind.Unknown ? long.MaxValue : clock + Spread;
        var number = operations.Count + 1;
        var append = new AppendOperation(
            number, number + 1, clock - Spread, responded, stream, expected ?? new Expectation(ExpectationKind.Any), command, ids, outcome);
        operations.Add(append);
        return append;
    }

    private Guid[] Store(string stream, int count)
    {
        var ids = Ids(count);
        foreach (var id in ids)
        {
            log.Add(new Entry(log.Count + 1, stream, Version(stream) + 1, id));
        }

        return ids;
    }

    private Guid[] Ids(int count) => [.. Enumerable.Range(0, count).Select(_ => new Guid(++events, 0, 0, new byte[8]))];
}
