using System.Collections.Concurrent;

namespace CaseManagement.EventSourcing.Sqlite.Log;

/// <summary>What waits for the writer thread: appends, bounded in number, and jobs. Wakes the writer when something comes.</summary>
internal sealed class WriteQueue : IDisposable
{
    private const int Capacity = 8192;
    private const int BatchCount = 256;
    private const int BatchBytes = 4 * 1024 * 1024;

    private readonly ConcurrentQueue<PendingAppend> appends = new();
    private readonly ConcurrentQueue<WriteJob> jobs = new();
    private readonly SemaphoreSlim room = new(Capacity);
    private readonly SemaphoreSlim wake = new(0);
    private int signalled;

    /// <summary>Puts an append in the queue; waits while it is full.</summary>
    public async ValueTask EnqueueAsync(PendingAppend append, CancellationToken cancellation)
    {
        await room.WaitAsync(cancellation);
        appends.Enqueue(append);
        Signal();
    }

    /// <summary>Puts a job in the queue.</summary>
    public void Enqueue(WriteJob job)
    {
        jobs.Enqueue(job);
        Signal();
    }

    /// <summary>Wakes the writer without work, so that it sees that it must stop.</summary>
    public void Signal()
    {
        if (Interlocked.Exchange(ref signalled, 1) == 0)
        {
            wake.Release();
        }
    }

    /// <summary>Blocks the writer thread until something may be there; <see langword="false"/> when the time passed.</summary>
    public bool Wait(TimeSpan time)
    {
        var woken = wake.Wait(time);
        Volatile.Write(ref signalled, 0);
        return woken;
    }

    /// <summary>Fills <paramref name="batch"/> with what waits now; does not wait for more.</summary>
    public void TakeBatch(List<PendingAppend> batch)
    {
        batch.Clear();
        long bytes = 0;
        while (batch.Count < BatchCount && bytes < BatchBytes && appends.TryDequeue(out var append))
        {
            room.Release();
            if (append.TryTake())
            {
                batch.Add(append);
                bytes += append.Size;
            }
        }
    }

    /// <summary>The next job, if there is one.</summary>
    public bool TryTakeJob([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out WriteJob? job) => jobs.TryDequeue(out job);

    public void Dispose()
    {
        room.Dispose();
        wake.Dispose();
    }
}
