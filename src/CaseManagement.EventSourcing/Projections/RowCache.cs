namespace CaseManagement.EventSourcing.Projections;

/// <summary>
/// Rows of one generation as of one checkpoint, shared by the batches that follow each other, so that a rebuild does not read back what
/// it wrote. Known absence is kept too (<see langword="null"/>). A batch that began at another checkpoint neither reads nor writes it.
/// Half of the rows, the longest unused, go when it is full. Of a projection that never asks for a row, none is kept.
/// </summary>
internal sealed class RowCache(int limit)
{
    private readonly Lock gate = new();
    private Dictionary<string, object?> young = new(StringComparer.Ordinal);
    private Dictionary<string, object?> old = new(StringComparer.Ordinal);
    private long asOf = -1;
    private bool asked;

    /// <summary>Starts a batch: rows of another checkpoint are forgotten, so also those of a runner that was fenced.</summary>
    public void Begin(long checkpoint)
    {
        lock (gate)
        {
            if (asOf != checkpoint)
            {
                young.Clear();
                old.Clear();
                asOf = checkpoint;
            }
        }
    }

    /// <summary>A known row, or known absence.</summary>
    public bool TryGet(long checkpoint, string key, out object? row)
    {
        lock (gate)
        {
            row = null;
            asked = true;
            if (asOf != checkpoint)
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
    public void Loaded(long checkpoint, string key, object? row)
    {
        lock (gate)
        {
            if (asOf == checkpoint)
            {
                Keep(key, row);
            }
        }
    }

    /// <summary>Follows a commit.</summary>
    public void Committed(long from, long to, Dictionary<string, object?> changed)
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

    /// <summary>Forgets all, after a commit of which it is not known whether it was stored.</summary>
    public void Forget()
    {
        lock (gate)
        {
            young.Clear();
            old.Clear();
            asOf = -1;
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
