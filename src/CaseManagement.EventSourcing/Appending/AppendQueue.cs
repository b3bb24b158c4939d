using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.EventSourcing.Telemetry;

namespace CaseManagement.EventSourcing.Appending;

/// <summary>Appends that wait for group commit, bounded in number, from the call until the answer.</summary>
/// <param name="metrics">Told how many wait, and how each ended.</param>
/// <param name="wake">Called when one came.</param>
/// <param name="keyHash">What the batch wants to know of the key of a command, computed by the thread of the caller.</param>
[SuppressMessage("Design", "CA1001", Justification = "Who still waits for room must get an answer; a semaphore without a wait handle holds nothing to free.")]
internal sealed class AppendQueue(StoreMetrics metrics, Action wake, Func<string, ulong>? keyHash = null)
{
    private const int Capacity = 8192;
    private const int BatchCount = 256;
    private const int BatchBytes = 4 * 1024 * 1024;

    private readonly ConcurrentQueue<PendingAppend> appends = new();
    private readonly SemaphoreSlim room = new(Capacity);
    private volatile bool closed;

    /// <summary>How many appends wait.</summary>
    public int Waiting => appends.Count;

    /// <summary>Whether it takes no more.</summary>
    public bool IsClosed => closed;

    /// <summary>Waits while the queue is full, and then for the answer.</summary>
    /// <exception cref="ObjectDisposedException">The queue is closed.</exception>
    /// <exception cref="OperationCanceledException">Withdrawn before a batch took it.</exception>
    public Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        return metrics.MeasureAsync(request, EnqueueAsync, cancellation);
    }

    /// <summary>Takes no more: what is in the queue is still to be taken, and who waits for room is refused.</summary>
    public void Close()
    {
        closed = true;
        room.Release();
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

    /// <summary>Answers the callers of a batch that is durable.</summary>
    public static void Answer(List<PendingAppend> batch)
    {
        foreach (var append in batch)
        {
            append.Release();
        }
    }

    /// <summary>Tells the callers of a batch that it failed.</summary>
    public static void Refuse(List<PendingAppend> batch, Exception error)
    {
        var answer = error as StoreUnavailableException ?? new StoreUnavailableException("The append failed.", isFull: false, error);
        foreach (var append in batch)
        {
            append.Refusal = answer;
            append.Release();
        }
    }

    private async Task<AppendResult> EnqueueAsync(AppendRequest request, CancellationToken cancellation)
    {
        var pending = new PendingAppend(request) { KeyHash = request.Command is { } command && keyHash is not null ? keyHash(command.Key) : 0 };
        await room.WaitAsync(cancellation);
        if (closed)
        {
            // Each who is refused lets the next one through, until nobody waits for room.
            room.Release();
            throw new ObjectDisposedException(nameof(AppendQueue));
        }

        appends.Enqueue(pending);
        metrics.Waiting(1);
        wake();

        // Whoever closed the queue may have looked for the last time before this one came.
        ObjectDisposedException.ThrowIf(closed && pending.TryTake(), this);
        using var registration = cancellation.UnsafeRegister(
            static (state, token) => ((PendingAppend)state!).Withdraw(token), pending);
        return await pending.Task;
    }
}
