namespace CaseManagement.EventSourcing.Projections;

/// <summary>
/// Rows of one generation as of one commit, shared by the batches that follow each other, so that a rebuild does not read back what
/// it wrote. Known absence is kept too (<see langword="null"/>). A batch that began at another commit neither reads nor writes it.
/// Half of the rows, the longest unused, go when it is full. Of a projection that never asks for a row, none is kept.
/// </summary>
internal sealed class RowCache(int limit)
{
    private readonly Lock gate = new();
    private Dictionary<string, object?> young = new(StringComparer.Ordinal);
    private Dictionary<string, object?> old = new(StringComparer.Ordinal);
    private Guid? asOf;
    private bool asked;

    /// <summary>Starts a batch: rows of another commit are forgotten, so also those of a runner that was fenced.</summary>
    public void Begin(Guid commit)
    {
        lock (gate)
        {
            if (asOf != commit)
            {
                young.Clear();
                old.Clear();
                asOf = commit;
            }
        }
    }

    /// <summary>A known row, or known absence.</summary>
    public bool TryGet(Guid commit, string key, out object? row)
    {
        lock (gate)
        {
            row = null;
            asked = true;
            if (asOf != commit)
            {
                return false;
            }

            if (young.TryGetValue(key, out row))
            {
                return true;
            }

            if (!old.TryGetValue(key, out row))
            {
                return false;
            }

            Keep(key, row);
            return true;
        }
    }

    /// <summary>Keeps a row that a batch read.</summary>
    public void Loaded(Guid commit, string key, object? row)
    {
        lock (gate)
        {
            if (asOf == commit)
            {
                Keep(key, row);
            }
        }
    }

    /// <summary>Follows a commit.</summary>
    public void Committed(Guid from, Guid to, Dictionary<string, object?> changed)
    {
        lock (gate)
        {
            if (asOf != from)
            {
                return;
            }

            foreach (var (key, row) in asked ? changed : [])
            {
                old.Remove(key);
                Keep(key, row);
            }

            asOf = to;
        }
    }

    private void Keep(string key, object? row)
    {
        if (young.Count >= limit / 2)
        {
            (old, young) = (young, old);
            young.Clear();
        }

        young[key] = row;
    }
}
