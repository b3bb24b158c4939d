namespace CaseManagement.EventSourcing.Projections;

/// <summary>
/// What this host knows of the rows of one generation: recent rows, and, when it made the generation and wrote it from its empty beginning,
/// which keys were never written, so that a new key costs no question to the store. Of a projection that never asks for a row, nothing is kept.
/// </summary>
/// <param name="limit">How many recent rows.</param>
/// <param name="isEmpty">Whether this host has just made the generation. A checkpoint of 0 does not say so: a rebuild by stream writes at it.</param>
internal sealed class KnownRows(int limit, bool isEmpty)
{
    private readonly Lock gate = new();
    private readonly RowCache recent = new(limit);
    private WrittenKeys? written = isEmpty ? new WrittenKeys() : null;
    private long asOf = isEmpty ? 0 : -1;
    private bool asked;

    /// <summary>Starts a batch at a checkpoint; what was known as of another one is forgotten.</summary>
    public void Begin(long checkpoint)
    {
        recent.Begin(checkpoint);
        lock (gate)
        {
            if (asOf != checkpoint)
            {
                written = null;
                asOf = checkpoint;
            }
        }
    }

    /// <summary>A known row, or known absence.</summary>
    public bool TryGet(long checkpoint, string key, out object? row)
    {
        if (recent.TryGet(checkpoint, key, out row))
        {
            return true;
        }

        lock (gate)
        {
            asked = true;
            return asOf == checkpoint && written?.MayHold(key) == false;
        }
    }

    /// <summary>Keeps a row that a batch read.</summary>
    public void Loaded(long checkpoint, string key, object? row) => recent.Loaded(checkpoint, key, row);

    /// <summary>Follows a commit.</summary>
    public void Committed(long from, long to, Dictionary<string, object?> changed)
    {
        recent.Committed(from, to, changed);
        lock (gate)
        {
            if (asOf != from)
            {
                return;
            }

            asOf = to;
            written = asked || changed.Count == 0 ? written : null;
            foreach (var (key, row) in changed)
            {
                if (row is not null)
                {
                    written?.Add(key);
                }
            }
        }
    }

    /// <summary>Forgets all, after a commit of which it is not known whether it was stored.</summary>
    public void Forget()
    {
        recent.Forget();
        lock (gate)
        {
            written = null;
            asOf = -1;
        }
    }
}
