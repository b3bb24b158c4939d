using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.EventSourcing.PostgreSql.Projections;

/// <summary>
/// What this host knows of the rows of one generation: recent rows, and, when it wrote the generation from its empty beginning, which
/// keys exist at all, so that a new key costs no question to the server. Of a projection that never asks for a row, nothing is kept.
/// </summary>
internal sealed class KnownRows(int limit)
{
    private const int LargestKeySet = 500_000;

    private readonly Lock gate = new();
    private readonly RowCache recent = new(limit);
    private HashSet<string>? keys;
    private long asOf = -1;
    private bool asked;

    /// <summary>Starts a batch at a checkpoint; what was known as of another one is forgotten.</summary>
    public void Begin(long checkpoint)
    {
        recent.Begin(checkpoint);
        lock (gate)
        {
            if (asOf != checkpoint || (checkpoint == 0 && keys is null))
            {
                keys = checkpoint == 0 ? new HashSet<string>(StringComparer.Ordinal) : null;
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
            return asOf == checkpoint && keys?.Contains(key) == false;
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
            foreach (var (key, row) in changed)
            {
                if (row is not null)
                {
                    keys?.Add(key);
                }
            }

            keys = !asked || keys?.Count > LargestKeySet ? null : keys;
        }
    }
}
