using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Sqlite.Engine;

namespace CaseManagement.EventSourcing.Sqlite.Keys;

/// <summary>
/// Adds keys with group commit for callers that block: one of them writes what all others put in the queue, then passes the turn to
/// one that came meanwhile, so that many new keys share one fsync.
/// </summary>
internal sealed class KeyWriter(WriteConnection connection) : IDisposable
{
    private readonly Lock writing = new();
    private readonly Lock queueing = new();
    private List<PendingKey> queue = [];
    private bool led;
    private bool disposed;

    /// <summary>Adds the key or finds the one that is there; durable when it returns.</summary>
    public StoredKey AddOrGet(StoredKey key)
    {
        var pending = new PendingKey(key);
        if (JoinAndLead(pending) || pending.WaitForTurn())
        {
            WriteQueue();
        }

        return pending.Answer();
    }

    /// <summary>Runs work in a durable transaction, and more work on the connection after it.</summary>
    public T Run<T>(Func<SqliteDb, T> work, Action<SqliteDb> after)
    {
        lock (writing)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            var answer = connection.InTransaction(work, waitForMedium: true);
            connection.Run(after);
            return answer;
        }
    }

    public void Dispose()
    {
        lock (writing)
        {
            disposed = true;
            connection.Dispose();
        }
    }

    private bool JoinAndLead(PendingKey pending)
    {
        lock (queueing)
        {
            queue.Add(pending);
            var first = !led;
            led = true;
            return first;
        }
    }

    private void WriteQueue()
    {
        List<PendingKey> batch;
        lock (queueing)
        {
            batch = queue;
            queue = [];
        }

        var failure = Write(batch);
        batch.ForEach(pending => pending.Done(failure));
        lock (queueing)
        {
            led = queue.Count > 0;
            queue.FirstOrDefault()?.Lead();
        }
    }

    private Exception? Write(List<PendingKey> batch)
    {
        lock (writing)
        {
            try
            {
                ObjectDisposedException.ThrowIf(disposed, this);
                connection.InTransaction(
                    db =>
                    {
                        batch.ForEach(pending => pending.Write(db));
                        return true;
                    },
                    waitForMedium: true);
                return null;
            }
            catch (Exception error)
            {
                return error;
            }
        }
    }
}
