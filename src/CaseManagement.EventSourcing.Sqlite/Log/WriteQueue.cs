using System.Collections.Concurrent;
using CaseManagement.EventSourcing.Appending;
using CaseManagement.EventSourcing.Telemetry;

namespace CaseManagement.EventSourcing.Sqlite.Log;

/// <summary>What waits for the writer: appends, bounded in number, and jobs.</summary>
/// <param name="wake">Called when something came.</param>
/// <param name="metrics">Told how many appends wait.</param>
internal sealed class WriteQueue(Action wake, StoreMetrics metrics) : IDisposable
{
    private const int Capacity = 8192;
    private const int BatchCount = 256;
    private const int BatchBytes = 4 * 1024 * 1024;

    private readonly ConcurrentQueue<PendingAppend> appends = new();
    private readonly ConcurrentQueue<WriteJob> jobs = new();
    private readonly SemaphoreSlim room = new(Capacity);

    /// <summary>Whether nothing waits.</summary>
    public bool IsEmpty => appends.IsEmpty && jobs.IsEmpty;

    /// <summary>How many appends wait.</summary>
    public int WaitingAppends => appends.Count;

    /// <summary>Puts an append in the queue; waits while it is full.</summary>
    public async ValueTask EnqueueAsync(PendingAppend append, CancellationToken cancellation)
    {
        await room.WaitAsync(cancellation);
        appends.Enqueue(append);
        metrics.Waiting(1);
        wake();
    }

    /// <summary>Puts a job in the queue.</summary>
    public void Enqueue(WriteJob job)
    {
        jobs.Enqueue(job);
        wake();
    }

    /// <summary>Fills <paramref name="batch"/> with what waits now; does not wait for more.</summary>
    public void TakeBatch(List<PendingAppend> batch)
    {
        batch.Clear();
        var bytes = 0L;
        var taken = 0;
        while (batch.Count < BatchCount && bytes < BatchBytes && appends.TryDequeue(out var append))
        {
            taken++;
            if (append.TryTake())
            {
                batch.Add(append);
                bytes += append.Size;
            }
        }

        if (taken > 0)
        {
            room.Release(taken);
            metrics.Waiting(-taken);
        }
    }

    /// <summary>The next job, if there is one.</summary>
    public bool TryTakeJob([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out WriteJob? job) => jobs.TryDequeue(out job);

    public void Dispose() => room.Dispose();
}
