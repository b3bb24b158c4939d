using System.Diagnostics;
using CaseManagement.EventSourcing.Sqlite.Engine;

namespace CaseManagement.EventSourcing.Sqlite.Log;

/// <summary>
/// The write connection of a file; used by the writer thread alone. After an error other than a held lock it is given up and
/// opened anew for the next transaction, because what a failed fsync left behind is unknown.
/// </summary>
internal sealed class WriteConnection : IDisposable
{
    private readonly string path;
    private readonly TimeSpan lockTimeout;
    private readonly WalMaintenance maintenance;
    private SqliteDb? db;
    private bool waits = true;

    /// <param name="path">The database file.</param>
    /// <param name="db">An open connection, schema checked.</param>
    /// <param name="lockTimeout">How long to try for the lock of another process.</param>
    public WriteConnection(string path, SqliteDb db, TimeSpan lockTimeout)
    {
        this.path = path;
        this.db = db;
        this.lockTimeout = lockTimeout;
        maintenance = new WalMaintenance(path);
    }

    /// <summary>Runs work under the write lock and commits it.</summary>
    /// <param name="work">The work; run again from the start when another process turns out to hold the lock.</param>
    /// <param name="waitForMedium">Whether the commit must be durable by itself.</param>
    /// <exception cref="Streams.StoreUnavailableException">It was rolled back.</exception>
    public T InTransaction<T>(Func<SqliteDb, T> work, bool waitForMedium)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                var open = Open(waitForMedium);
                open.BeginImmediate();
                var result = work(open);
                open.Commit();
                maintenance.AfterBatch(open);
                return result;
            }
            catch (SqliteFailureException failure) when (failure.IsBusy)
            {
                // Only ever the whole transaction is tried again: nothing of it was kept.
                db?.Rollback();
                if (Stopwatch.GetElapsedTime(started) >= lockTimeout)
                {
                    throw failure.ToUnavailable();
                }
            }
            catch (SqliteFailureException failure)
            {
                GiveUp();
                throw failure.ToUnavailable();
            }
            catch
            {
                db?.Rollback();
                throw;
            }
        }
    }

    /// <summary>Uses a quiet moment; answers whether all is done.</summary>
    public bool WhenIdle() => db is null || WalMaintenance.WhenIdle(db);

    public void Dispose() => db?.Dispose();

    private SqliteDb Open(bool waitForMedium)
    {
        if (db is null)
        {
            db = SqliteDb.OpenWriter(path);
            waits = true;
        }

        if (waits != waitForMedium)
        {
            db.WaitForMedium(waitForMedium);
            waits = waitForMedium;
        }

        return db;
    }

    private void GiveUp()
    {
        db?.Rollback();
        db?.Dispose();
        db = null;
    }
}
