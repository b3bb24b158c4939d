using System.Collections.Concurrent;
using System.Diagnostics;
using CaseManagement.EventSourcing.Appending;
using CaseManagement.EventSourcing.Sqlite.Commands;
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
    // Below this, the next commit goes on beside the callers that the last one answered, and on two cores that is the faster way.
    private static readonly TimeSpan WorthGathering = TimeSpan.FromMilliseconds(1);

    private readonly WriteConnection connection;
    private readonly CommandIndex commands;
    private readonly Action<long> appended;
    private readonly SerialPump pump;
    private readonly AppendQueue appends;
    private readonly ConcurrentQueue<WriteJob> jobs = new();
    private readonly IdleWatch idle;
    private readonly List<PendingAppend> batch = [];
    private readonly AppendBatch appender;
    private readonly BatchPace pace = new(WorthGathering);
    private readonly StoreMetrics metrics = new("sqlite");
    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="connection">The write connection; the writer owns it.</param>
    /// <param name="commands">The remembered commands.</param>
    /// <param name="appended">Told the last position after each batch, before its callers are answered.</param>
    /// <param name="time">Measures quiet.</param>
    public LogWriter(WriteConnection connection, CommandIndex commands, Action<long> appended, TimeProvider time)
    {
        this.connection = connection;
        this.commands = commands;
        this.appended = appended;
        appender = new AppendBatch(commands);
        pump = new SerialPump(Work);
        appends = new AppendQueue(metrics, pump.Wake, KeyHash.Of);
        idle = new IdleWatch(time, pump.Wake);
    }

    /// <summary>Appends durably.</summary>
    public Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation) => appends.AppendAsync(request, cancellation);

    /// <summary>
    /// Runs a job in a transaction of its own. What it writes follows from the log and can be made again, so it does not wait for the
    /// medium: it is durable with the next append.
    /// </summary>
    public Task<T> RunAsync<T>(Func<SqliteDb, T> work)
    {
        ObjectDisposedException.ThrowIf(appends.IsClosed, this);
        var job = new WriteJob<T>(work);
        jobs.Enqueue(job);
        pump.Wake();
        if (appends.IsClosed)
        {
            FailLeftOverJobs();
        }

        return job.Task;
    }

    /// <summary>Finishes what waits and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        appends.Close();
        await stopped.Task;
    }

    private void Work()
    {
        if (stopped.Task.IsCompleted)
        {
            return;
        }

        if (appends.Waiting > 0 || !jobs.IsEmpty)
        {
            do
            {
                RunSome();
            }
            while (!pace.IsWaiting && (appends.Waiting > 0 || !jobs.IsEmpty));

            pump.Wake();
            return;
        }

        if (idle.IsQuiet() && !connection.WhenIdle())
        {
            idle.Worked();
        }

        if (appends.IsClosed)
        {
            Stop();
        }
    }

    private void RunSome()
    {
        pace.Gather(appends);
        appends.TakeBatch(batch);
        if (batch.Count > 0)
        {
            RunBatch();
        }

        if (jobs.TryDequeue(out var job))
        {
            job.RunIn(connection);
        }

        if (commands.IsSealDue)
        {
            Seal();
        }

        idle.Worked();
    }

    private void Stop()
    {
        FailLeftOverJobs();
        idle.Dispose();
        connection.Dispose();
        stopped.SetResult();
    }

    private void RunBatch()
    {
        var started = Stopwatch.GetTimestamp();
        long last;
        try
        {
            last = connection.InTransaction(db => appender.Run(db, batch), waitForMedium: true);
        }
        catch (Exception error)
        {
            // The writer must outlive whatever went wrong; the transaction is rolled back, so nobody of this batch was stored.
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
            appender.Committed();
            metrics.Committed(started, batch.Count);
            pace.Committed(started, batch.Count, appends.Waiting);
            appended(last);
        }
        catch (Exception)
        {
            // The batch is stored, and its callers must hear so; what was not taken up here is read from the file.
            commands.Distrust();
        }
    }

    private void Seal()
    {
        try
        {
            commands.Sealed(connection.InTransaction(commands.Seal, waitForMedium: false));
        }
        catch (Exception)
        {
            // The writer must outlive this too. Nothing is lost: the keys stay in memory, and after the next batch there is another attempt.
        }
    }

    private void FailLeftOverJobs()
    {
        while (jobs.TryDequeue(out var job))
        {
            job.Fail(new ObjectDisposedException(nameof(LogWriter)));
        }
    }
}
