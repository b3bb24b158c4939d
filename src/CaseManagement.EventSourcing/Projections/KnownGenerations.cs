using System.Collections.Concurrent;

namespace CaseManagement.EventSourcing.Projections;

/// <summary>What this host knows of the rows of every generation that it writes.</summary>
/// <param name="limit">How many recent rows of each.</param>
internal sealed class KnownGenerations(int limit)
{
    private readonly ConcurrentDictionary<(string Name, int Number), KnownRows> known = new();

    /// <summary>This host has just made a generation: nothing is in it.</summary>
    public void Made(IProjection projection, int number) => known[(projection.Name, number)] = new KnownRows(limit, isEmpty: true);

    /// <summary>What is known of a generation as of its last commit.</summary>
    public KnownRows Of(IProjection projection, GenerationState generation)
    {
        var rows = known.GetOrAdd((projection.Name, generation.Number), _ => new KnownRows(limit, isEmpty: false));
        rows.Begin(generation.Commit);
        return rows;
    }

    /// <summary>Forgets the generations in whose place this one has come.</summary>
    public void Promoted(IProjection projection, int number)
    {
        foreach (var retired in known.Keys.Where(rows =>
            string.Equals(rows.Name, projection.Name, StringComparison.Ordinal) && rows.Number != number))
        {
            known.TryRemove(retired, out _);
        }
    }
}
