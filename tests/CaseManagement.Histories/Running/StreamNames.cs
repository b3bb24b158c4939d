using System.Collections.Concurrent;
using CaseManagement.Histories.Model;

namespace CaseManagement.Histories.Running;

/// <summary>Hot streams that everybody wants, cold ones that nobody comes back to, and what clients believe about their versions.</summary>
internal sealed class StreamNames
{
    private const int Hot = 4;

    private readonly ConcurrentDictionary<string, long> versions = new(StringComparer.Ordinal);
    private int cold;

    /// <summary>A stream to append to.</summary>
    public string Next(Random random) => random.Next(100) switch
    {
        < 40 => $"heet-{random.Next(Hot)}",
        < 80 => $"koud-{Interlocked.Increment(ref cold)}",
        _ => Known(random),
    };

    /// <summary>A stream that may have events.</summary>
    public string Known(Random random) =>
        random.Next(2) == 0 ? $"heet-{random.Next(Hot)}" : $"koud-{random.Next(1, Math.Max(2, Volatile.Read(ref cold)))}";

    /// <summary>The last version that a client heard of.</summary>
    public long Version(string stream) => versions.GetValueOrDefault(stream);

    /// <summary>A client heard something about a stream.</summary>
    public void Learned(string stream, Outcome outcome)
    {
        if (outcome.Kind is OutcomeKind.Acknowledged or OutcomeKind.Conflict)
        {
            versions[stream] = outcome.Version;
        }
    }
}
