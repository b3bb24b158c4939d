using System.Runtime.ExceptionServices;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Sqlite.Engine;

namespace CaseManagement.EventSourcing.Sqlite.Keys;

/// <summary>A key that waits to be written, and the thread that waits with it.</summary>
internal sealed class PendingKey(StoredKey key)
{
    private readonly object gate = new();
    private StoredKey? answer;
    private Exception? error;
    private bool done;
    private bool leads;

    /// <summary>Finds or inserts the key, in the transaction of its batch; may run again when the transaction is tried again.</summary>
    public void Write(SqliteDb db)
    {
        error = null;
        answer = KeyTable.Find(db, key.Subject, key.Purpose);
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

    /// <summary>Ends the wait with the answer, or with the failure of the whole batch.</summary>
    public void Done(Exception? failure)
    {
        lock (gate)
        {
            error = failure ?? error;
            done = true;
            Monitor.Pulse(gate);
        }
    }

    /// <summary>Ends the wait by making this thread the one that writes.</summary>
    public void Lead()
    {
        lock (gate)
        {
            leads = true;
            Monitor.Pulse(gate);
        }
    }

    /// <summary>Waits for the answer or for the turn to write; answers whether it is the turn.</summary>
    public bool WaitForTurn()
    {
        lock (gate)
        {
            while (!done && !leads)
            {
                Monitor.Wait(gate);
            }

            return !done;
        }
    }

    /// <summary>The key that is stored now.</summary>
    public StoredKey Answer()
    {
        if (error is not null)
        {
            ExceptionDispatchInfo.Throw(error);
        }

        return answer!;
    }
}
