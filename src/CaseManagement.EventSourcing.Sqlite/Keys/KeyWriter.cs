using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Sqlite.Engine;

namespace CaseManagement.EventSourcing.Sqlite.Keys;

/// <summary>
/// Adds keys with group commit for callers that block: whoever gets the lock first writes what all others put in the queue meanwhile,
/// so that many new keys share one fsync.
/// </summary>
internal sealed class KeyWriter(WriteConnection connection) : IDisposable
{
    private readonly Lock writing = new();
    private readonly Lock queueing = new();
    private List<PendingKey> queue = [];
    private bool disposed;

    /// <summary>Adds the key or finds the one that is there; durable when it returns.</summary>
    public StoredKey AddOrGet(StoredKey key)
    {
        var pending = new PendingKey(key);
        lock (queueing)
        {
            queue.Add(pending);
        }

        lock (writing)
        {
            if (!pending.IsDone)
            {
                WriteQueue();
            }
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

    private void WriteQueue()
    {
        List<PendingKey> batch;
        lock (queueing)
        {
            batch = queue;
            queue = [];
        }

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
            batch.ForEach(pending => pending.Done(null));
        }
        catch (Exception error)
        {
            batch.ForEach(pending => pending.Done(error));
        }
    }

    private sealed class PendingKey(StoredKey key)
    {
        private StoredKey? answer;
        private Exception? error;

        public bool IsDone { get; private set; }

        public void Write(SqliteDb db)
        {
            answer = KeyTable.Find(db, key.Subject, key.Purpose);
            error = null;
            if (answer is not null)
            {
                return;
            }

            if (KeyTable.Find(db, key.Id) is not null)
            {
                error = new InvalidOperationException($"Key {key.Id:N} belongs to another subject or purpose.");
                return;
            }

            KeyTable.Insert(db, key);
            answer = key;
        }

        public void Done(Exception? failure)
        {
            error = failure ?? error;
            IsDone = true;
        }

        public StoredKey Answer()
        {
            if (error is not null)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(error);
            }

            return answer!;
        }
    }
}
