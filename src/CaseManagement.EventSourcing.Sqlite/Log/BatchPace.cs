using System.Diagnostics;
using CaseManagement.EventSourcing.Appending;

namespace CaseManagement.EventSourcing.Sqlite.Log;

/// <summary>
/// Keeps callers together that append again as soon as they are answered. Without it, on a disk that waits, they fall apart into two
/// groups of which one always misses the boat, and each append takes two commits. Costs at most a tenth of the last commit.
/// </summary>
internal sealed class BatchPace
{
    private const int Share = 10;

    private long allowed;
    private int expected;

    /// <summary>Remembers a commit.</summary>
    /// <param name="started">Timestamp of its start.</param>
    /// <param name="answered">How many callers it answered; some come back.</param>
    /// <param name="waiting">How many appends came meanwhile.</param>
    public void Committed(long started, int answered, int waiting)
    {
        allowed = (Stopwatch.GetTimestamp() - started) / Share;
        expected = answered + waiting;
    }

    /// <summary>Lets others run for a moment, if more than one append is expected and not all are there.</summary>
    public void Gather(AppendQueue queue)
    {
        if (expected > 1)
        {
            var until = Stopwatch.GetTimestamp() + allowed;
            while (queue.Waiting < expected && Stopwatch.GetTimestamp() < until)
            {
                Thread.Yield();
            }
        }

        expected = 0;
    }
}
