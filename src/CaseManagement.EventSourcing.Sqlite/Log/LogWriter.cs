using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Sqlite.Log;

/// <summary>
/// The one writer of the file in this process: a thread that turns whatever waits into one transaction (group commit) and runs jobs of
/// read models in between.
/// </summary>
internal sealed class LogWriter : IAsyncDisposable
{
    private static readonly TimeSpan IdleBefore = TimeSpan.FromSeconds(1);

    private readonly WriteConnection connection;
    private readonly Action<long> appended;
    private readonly WriteQueue queue = new();
    private readonly List<PendingAppend> batch = [];
    private readonly AppendBatch appender = new();
    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool stopping;

    /// <summary>Starts the writer thread.</summary>
    /// <param name="connection">The write connection; the writer owns it.</param>
    /// <param name="appended">Told the last position after each batch, before its callers are answered.</param>
    public LogWriter(WriteConnection connection, Action<long> appended)
    {
        this.connection = connection;
        this.appended = appended;
        new Thread(Loop) { IsBackground = true, Name = "log writer" }.Start();
    }

    /// <summary>Appends durably.</summary>
    public async Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(stopping, this);
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
        if (!stopping)
        {
            stopping = true;
            queue.Signal();
        }

        await stopped.Task;
    }

    private void Loop()
    {
        var dirty = true;
        while (!stopping)
        {
            if (queue.Wait(dirty ? IdleBefore : Timeout.InfiniteTimeSpan))
            {
                WorkUntilEmpty();
                dirty = true;
            }
            else
            {
                dirty = !connection.WhenIdle();
            }
        }

        WorkUntilEmpty();
        FailLeftOverJobs();
        connection.Dispose();
        queue.Dispose();
        stopped.SetResult();
    }

    private void WorkUntilEmpty()
    {
        bool any;
        do
        {
            queue.TakeBatch(batch);
            any = batch.Count > 0;
            if (any)
            {
                RunBatch();
            }

            if (queue.TryTakeJob(out var job))
            {
                any = true;
                RunJob(job);
            }
        }
        while (any);
    }

    private void RunBatch()
    {
        try
        {
            var last = connection.InTransaction(db => appender.Run(db, batch), waitForMedium: true);
            appended(last);
            foreach (var append in batch)
            {
                append.SetResult(append.Answer!);
            }
        }
        catch (Exception error)
        {
            // The thread must outlive whatever went wrong; the transaction is rolled back, so nobody of this batch was stored.
            var answer = error as StoreUnavailableException ?? new StoreUnavailableException("The append failed.", isFull: false, error);
            foreach (var append in batch)
            {
                append.TrySetException(answer);
            }
        }
    }

    private void RunJob(WriteJob job)
    {
        try
        {
            connection.InTransaction(
                db =>
                {
                    job.Run(db);
                    return true;
                },
                waitForMedium: false);
            job.Complete();
        }
        catch (Exception error)
        {
            job.Fail(error);
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
