namespace CaseManagement.EventSourcing.Projections;

/// <summary>
/// What this host knows of the rows of one generation: recent rows, and, when it made the generation and wrote it from its empty beginning,
/// which keys were never written, so that a new key costs no question to the store. Of a projection that never asks for a row, nothing is kept.
/// </summary>
/// <param name="limit">How many recent rows.</param>
/// <param name="isEmpty">Whether this host has just made the generation.</param>
internal sealed class KnownRows(int limit, bool isEmpty)
{
    private readonly Lock gate = new();
    private readonly RowCache recent = new(limit);
    private WrittenKeys? written = isEmpty ? new WrittenKeys() : null;
    private Guid? asOf = isEmpty ? Guid.Empty : null;
    private bool asked;

    /// <summary>Starts a batch after a commit; what was known as of another one is forgotten.</summary>
    public void Begin(Guid commit)
    {
        recent.Begin(commit);
        lock (gate)
        {
            if (asOf != commit)
            {
                written = null;
                asOf = commit;
            }
        }
    }

    /// <summary>A known row, or known absence.</summary>
    public bool TryGet(Guid commit, string key, out object? row)
    {
        if (recent.TryGet(commit, key, out row))
        {
            return true;
        }

        lock (gate)
        {
            asked = true;
            return asOf == commit && written?.MayHold(key) == false;
        }
    }

    /// <summary>Keeps a row that a batch read.</summary>
    public void Loaded(Guid commit, string key, object? row) => recent.Loaded(commit, key, row);

    /// <summary>Follows a commit.</summary>
    public void Committed(Guid from, Guid to, Dictionary<string, object?> changed)
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
}
