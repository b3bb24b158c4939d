using System.Diagnostics;
using CaseManagement.EventSourcing.Appending;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.EventSourcing.Telemetry;

namespace CaseManagement.EventSourcing.PostgreSql.Log;

/// <summary>Turns whatever waits into one transaction (group commit), one after the other; while one commits the next gathers.</summary>
internal sealed class AppendPump : IAsyncDisposable
{
    private readonly BatchWriter writer;
    private readonly Action<long> appended;
    private readonly StoreMetrics metrics = new("postgresql");
    private readonly AppendQueue queue;
    private readonly SemaphoreSlim something = new(0, 1);
    private readonly List<PendingAppend> batch = [];
    private readonly BatchPace pace = new();
    private readonly Task running;

    /// <param name="writer">Brings a batch into the log; the pump owns it.</param>
    /// <param name="appended">Told the last position after each batch, before its callers are answered.</param>
    public AppendPump(BatchWriter writer, Action<long> appended)
    {
        this.writer = writer;
        this.appended = appended;
        queue = new AppendQueue(metrics, Wake);
        running = Task.Run(RunAsync);
    }

    /// <summary>Appends durably.</summary>
    public Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation) => queue.AppendAsync(request, cancellation);

    /// <summary>Finishes what waits and closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        if (queue.IsClosed)
        {
            return;
        }

        queue.Close();
        await running;
        await writer.DisposeAsync();
        something.Dispose();
    }

    private async Task RunAsync()
    {
        while (!queue.IsClosed || queue.Waiting > 0)
        {
            if (queue.Waiting == 0)
            {
                await something.WaitAsync();
                continue;
            }

            await pace.GatherAsync(queue);
            queue.TakeBatch(batch);
            if (batch.Count > 0)
            {
                await RunBatchAsync();
            }
        }
    }

    private async Task RunBatchAsync()
    {
        var started = Stopwatch.GetTimestamp();
        long last;
        try
        {
            last = await writer.WriteAsync(batch);
        }
        catch (Exception error)
        {
            // The pump must outlive whatever went wrong.
            AppendQueue.Refuse(batch, error);
            return;
        }

        Committed(started, last);
        AppendQueue.Answer(batch);
    }

    private void Committed(long started, long last)
    {
        try
        {
            metrics.Committed(started, batch.Count);
            pace.Committed(started, batch.Count, queue.Waiting);
            appended(last);
        }
        catch (Exception)
        {
            // The batch is stored, and its callers must hear so; who follows the log finds it by looking.
        }
    }

    private void Wake()
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
}
