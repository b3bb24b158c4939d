using System.Collections.Concurrent;
using CaseManagement.EventSourcing.Appending;
using CaseManagement.EventSourcing.Telemetry;

namespace CaseManagement.EventSourcing.PostgreSql.Log;

/// <summary>Appends that wait for the pump, bounded in number.</summary>
/// <param name="metrics">Told how many wait.</param>
internal sealed class AppendQueue(StoreMetrics metrics) : IDisposable
{
    private const int Capacity = 8192;
    private const int BatchCount = 256;
    private const int BatchBytes = 4 * 1024 * 1024;

    private readonly ConcurrentQueue<PendingAppend> appends = new();
    private readonly SemaphoreSlim room = new(Capacity);
    private readonly SemaphoreSlim something = new(0, 1);

    /// <summary>How many appends wait.</summary>
    public int Waiting => appends.Count;

    /// <summary>Puts an append in the queue; waits while it is full.</summary>
    public async ValueTask EnqueueAsync(PendingAppend append, CancellationToken cancellation)
    {
        await room.WaitAsync(cancellation);
        appends.Enqueue(append);
        metrics.Waiting(1);
        Wake();
    }

    /// <summary>Wakes the pump, also when there is nothing.</summary>
    public void Wake()
    {
        if (something.CurrentCount == 0)
        {
            try
            {
                something.Release();
            }
            catch (SemaphoreFullException)
            {
                // Another one woke it at the same moment.
            }
        }
    }

    /// <summary>Waits until something may be there.</summary>
    public Task WaitAsync() => something.WaitAsync();

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

    public void Dispose()
    {
        room.Dispose();
        something.Dispose();
    }
}
