using System.Diagnostics;
using CaseManagement.EventSourcing.Appending;
using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.EventSourcing.Telemetry;

namespace CaseManagement.EventSourcing.Sqlite.Log;

/// <summary>
/// The one writer of the file in this process: turns whatever waits into one transaction (group commit) and runs jobs of read models
/// in between.
/// </summary>
internal sealed class LogWriter : IAsyncDisposable
{
    private readonly WriteConnection connection;
    private readonly Action<long> appended;
    private readonly SerialPump pump;
    private readonly WriteQueue queue;
    private readonly IdleWatch idle;
    private readonly List<PendingAppend> batch = [];
    private readonly AppendBatch appender = new();
    private readonly BatchPace pace = new();
    private readonly StoreMetrics metrics = new("sqlite");
    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool stopping;

    /// <param name="connection">The write connection; the writer owns it.</param>
    /// <param name="appended">Told the last position after each batch, before its callers are answered.</param>
    /// <param name="time">Measures quiet.</param>
    public LogWriter(WriteConnection connection, Action<long> appended, TimeProvider time)
    {
        this.connection = connection;
        this.appended = appended;
        pump = new SerialPump(Work);
        queue = new WriteQueue(pump.Wake, metrics);
        idle = new IdleWatch(time, pump.Wake);
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

    /// <summary>
    /// Runs a job in a transaction of its own. What it writes follows from the log and can be made again, so it does not wait for the
    /// medium: it is durable with the next append.
    /// </summary>
    public Task<T> RunAsync<T>(Func<SqliteDb, T> work)
    {
        ObjectDisposedException.ThrowIf(stopping, this);
        var job = new WriteJob<T>(work);
        queue.Enqueue(job);
        if (stopping)
        {
            FailLeftOverJobs();
        }

        return job.Task;
    }

    /// <summary>Finishes what waits and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        stopping = true;
        pump.Wake();
        await stopped.Task;
    }

    private void Work()
    {
        if (stopped.Task.IsCompleted)
        {
            return;
        }

        while (!queue.IsEmpty)
        {
            pace.Gather(queue);
            queue.TakeBatch(batch);
            if (batch.Count > 0)
            {
                RunBatch();
            }

            if (queue.TryTakeJob(out var job))
            {
                job.RunIn(connection);
            }

            idle.Worked();
        }

        if (idle.IsQuiet() && !connection.WhenIdle())
        {
            idle.Worked();
        }

        if (stopping)
        {
            Stop();
        }
    }

    private void Stop()
    {
        FailLeftOverJobs();
        idle.Dispose();
        connection.Dispose();
        queue.Dispose();
        stopped.SetResult();
    }

    private void RunBatch()
    {
        try
        {
            var started = Stopwatch.GetTimestamp();
            var last = connection.InTransaction(db => appender.Run(db, batch), waitForMedium: true);
            metrics.Committed(started, batch.Count);
            pace.Committed(started, batch.Count, queue.WaitingAppends);
            appended(last);
            foreach (var append in batch)
            {
                append.SetResult(append.Answer!);
            }
        }
        catch (Exception error)
        {
            // The writer must outlive whatever went wrong; the transaction is rolled back, so nobody of this batch was stored.
            var answer = error as StoreUnavailableException ?? new StoreUnavailableException("The append failed.", isFull: false, error);
            foreach (var append in batch)
            {
                append.TrySetException(answer);
            }
        }
    }

    private void FailLeftOverJobs()
    {
        while (queue.TryTakeJob(out var job))
        {
            job.Fail(new ObjectDisposedException(nameof(LogWriter)));
        }
    }
}
