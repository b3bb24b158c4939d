using System.Diagnostics;
using CaseManagement.EventSourcing.Appending;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.EventSourcing.Telemetry;

namespace CaseManagement.EventSourcing.PostgreSql.Log;

/// <summary>Turns whatever waits into one transaction (group commit), one after the other; while one commits the next gathers.</summary>
internal sealed class AppendPump : IAsyncDisposable
{
    private const int GatheringShare = 10;

    private readonly BatchWriter writer;
    private readonly Action<long> appended;
    private readonly StoreMetrics metrics = new("postgresql");
    private readonly AppendQueue queue;
    private readonly List<PendingAppend> batch = [];
    private readonly Task running;
    private volatile bool stopping;
    private long allowed;
    private int expected;

    /// <param name="writer">Brings a batch into the log; the pump owns it.</param>
    /// <param name="appended">Told the last position after each batch, before its callers are answered.</param>
    public AppendPump(BatchWriter writer, Action<long> appended)
    {
        this.writer = writer;
        this.appended = appended;
        queue = new AppendQueue(metrics);
        running = Task.Run(RunAsync);
    }

    /// <summary>Appends durably.</summary>
    public async Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(stopping, this);
        using var append = metrics.Begin();
        try
        {
            var result = await EnqueueAsync(request, cancellation);
            append.Answered(request, result);
            return result;
        }
        catch (Exception error)
        {
            append.Failed(error);
            throw;
        }
    }

    private async Task<AppendResult> EnqueueAsync(AppendRequest request, CancellationToken cancellation)
    {
        var pending = new PendingAppend(request);
        await queue.EnqueueAsync(pending, cancellation);
        ObjectDisposedException.ThrowIf(stopping && pending.TryTake(), this);
        using var registration = cancellation.UnsafeRegister(
            static (state, token) => ((PendingAppend)state!).Withdraw(token), pending);
        return await pending.Task;
    }

    /// <summary>Finishes what waits and closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        if (stopping)
        {
            return;
        }

        stopping = true;
        queue.Wake();
        await running;
        await writer.DisposeAsync();
        queue.Dispose();
    }

    private async Task RunAsync()
    {
        while (!stopping || queue.Waiting > 0)
        {
            if (queue.Waiting == 0)
            {
                await queue.WaitAsync();
                continue;
            }

            await GatherAsync();
            queue.TakeBatch(batch);
            if (batch.Count > 0)
            {
                await RunBatchAsync();
            }
        }
    }

    /// <summary>
    /// Keeps callers together that append again as soon as they are answered: otherwise they fall apart into two groups of which one
    /// always misses the boat, and each append takes two commits. Costs at most a tenth of the last commit, and nothing for one caller.
    /// </summary>
    private async ValueTask GatherAsync()
    {
        var until = Stopwatch.GetTimestamp() + allowed;
        while (expected > 1 && queue.Waiting < expected && Stopwatch.GetTimestamp() < until)
        {
            await Task.Yield();
        }

        expected = 0;
    }

    private async Task RunBatchAsync()
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            var last = await writer.WriteAsync(batch);
            metrics.Committed(started, batch.Count);
            allowed = (Stopwatch.GetTimestamp() - started) / GatheringShare;
            expected = batch.Count + queue.Waiting;
            appended(last);
            foreach (var append in batch)
            {
                append.SetResult(append.Answer!);
            }
        }
        catch (Exception error)
        {
            // The pump must outlive whatever went wrong.
            var answer = error as StoreUnavailableException ?? new StoreUnavailableException("The append failed.", isFull: false, error);
            foreach (var append in batch)
            {
                append.TrySetException(answer);
            }
        }
    }
}
