namespace CaseManagement.EventSourcing.Projections;

/// <summary>
/// What this host knows of the rows of the generations that it writes: of each read model the live one and the one it builds. What was replaced, by whatever
/// process, or was never finished is forgotten, because its rows are many.
/// </summary>
/// <param name="limit">How many recent rows of each.</param>
internal sealed class KnownGenerations(int limit)
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string Name, int Number), (KnownRows Rows, bool IsLive)> known = [];

    /// <summary>This host has just made a generation: nothing is in it. An attempt of before is over.</summary>
    public void Made(IProjection projection, int number)
    {
        lock (gate)
        {
            Forget(projection, (before, isLive) => before < number && !isLive);
            known[(projection.Name, number)] = (new KnownRows(limit, isEmpty: true), false);
        }
    }

    /// <summary>What is known of a generation as of its last commit.</summary>
    public KnownRows Of(IProjection projection, GenerationState generation)
    {
        KnownRows rows;
        lock (gate)
        {
            var key = (projection.Name, generation.Number);
            rows = known.TryGetValue(key, out var entry) ? entry.Rows : new KnownRows(limit, isEmpty: false);
            known[key] = (rows, generation.IsLive || entry.IsLive);
            if (generation.IsLive)
            {
                // Numbers only go up: the live one took the place of each before it.
                Forget(projection, (before, _) => before < generation.Number);
            }
        }

        rows.Begin(generation.Commit);
        return rows;
    }

    /// <summary>Forgets the generations in whose place this one has come.</summary>
    public void Promoted(IProjection projection, int number)
    {
        lock (gate)
        {
            Forget(projection, (other, _) => other != number);
        }
    }

    private void Forget(IProjection projection, Func<int, bool, bool> which)
    {
        foreach (var (key, entry) in known)
        {
            if (string.Equals(key.Name, projection.Name, StringComparison.Ordinal) && which(key.Number, entry.IsLive))
            {
                known.Remove(key);
            }
        }
    }
}
