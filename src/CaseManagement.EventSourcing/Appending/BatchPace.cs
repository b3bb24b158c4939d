using System.Diagnostics;

namespace CaseManagement.EventSourcing.Appending;

/// <summary>
/// Keeps callers together that append again as soon as they are answered. Without it, on a disk that waits, they fall apart into two
/// groups of which one always misses the boat, and each append takes two commits. Costs at most a tenth of the last commit, and nothing
/// for one caller.
/// </summary>
/// <param name="worthwhile">Nothing is gathered as long as one in some ten commits is quicker than this: then it is not the disk that waits.</param>
internal sealed class BatchPace(TimeSpan worthwhile = default)
{
    private const int Share = 10;

    private readonly long worthwhile = (long)(worthwhile.TotalSeconds * Stopwatch.Frequency);
    private long quickest;
    private long allowed;
    private int expected;

    /// <summary>Remembers a commit.</summary>
    /// <param name="started">Timestamp of its start.</param>
    /// <param name="answered">How many callers it answered; some come back.</param>
    /// <param name="waiting">How many appends came meanwhile.</param>
    public void Committed(long started, int answered, int waiting)
    {
        var took = Stopwatch.GetTimestamp() - started;
        quickest = Math.Min(took, quickest + (quickest / 8) + 1);
        allowed = IsWaiting ? took / Share : 0;
        expected = answered + waiting;
    }

    /// <summary>Lets others run for a moment, if more than one append is expected and not all are there; keeps its thread.</summary>
    public void Gather(AppendQueue queue)
    {
        var until = Until();
        while (IsWorthWaiting(queue, until))
        {
            Thread.Yield();
        }

        expected = 0;
    }

    /// <summary>The same for a pump that gives its thread away.</summary>
    public async ValueTask GatherAsync(AppendQueue queue)
    {
        var until = Until();
        while (IsWorthWaiting(queue, until))
        {
            await Task.Yield();
        }

        expected = 0;
    }

    /// <summary>Whether commits take so long that it pays to wait for a full batch.</summary>
    public bool IsWaiting => quickest > worthwhile;

    private long Until() => expected > 1 ? Stopwatch.GetTimestamp() + allowed : 0;

    private bool IsWorthWaiting(AppendQueue queue, long until) =>
        expected > 1 && queue.Waiting < expected && Stopwatch.GetTimestamp() < until;
}
