using System.Diagnostics;
using CaseManagement.EventSourcing.Streams;
using SQLitePCL;

namespace CaseManagement.EventSourcing.Sqlite.Engine;

/// <summary>
/// The write connection of a file; used by the writer thread alone. After an error other than a held lock it is given up and
/// opened anew for the next transaction; after an error of the medium that transaction first moves the WAL into the database and starts
/// it anew, because what a failed fsync left behind in it is unknown.
/// </summary>
internal sealed class WriteConnection : IDisposable
{
    private static readonly TimeSpan OneAttempt = TimeSpan.FromSeconds(5);

    private readonly string path;
    private readonly TimeSpan lockTimeout;
    private readonly int lockWait;
    private readonly bool overwriteDeleted;
    private readonly WalMaintenance maintenance;
    private SqliteDb? db;
    private bool waits = true;

    // What happened to the process before this one is not known.
    private bool suspect = true;

    /// <summary>Opens the file and makes or checks its tables.</summary>
    /// <param name="path">The database file.</param>
    /// <param name="options">Whose file, and how long to try for the lock of another process.</param>
    /// <param name="overwriteDeleted">Whether deleted content is overwritten with zeros.</param>
    /// <param name="schemas">The parts of the file.</param>
    /// <exception cref="StoreMismatchException">The file is not ours to use.</exception>
    /// <exception cref="StoreUnavailableException">The file cannot be opened.</exception>
    public WriteConnection(string path, SqliteOptions options, bool overwriteDeleted, params ReadOnlySpan<StoreSchema> schemas)
    {
        this.path = path;
        this.overwriteDeleted = overwriteDeleted;
        lockTimeout = options.LockTimeout;
        lockWait = (int)(lockTimeout < OneAttempt ? lockTimeout : OneAttempt).TotalMilliseconds;
        maintenance = new WalMaintenance(path);
        var started = Stopwatch.GetTimestamp();
        while (db is null)
        {
            try
            {
                db = OpenChecked(options.Tenant, schemas);
            }
            catch (SqliteFailureException failure) when (!failure.IsBusy || Stopwatch.GetElapsedTime(started) >= lockTimeout)
            {
                throw failure.ToUnavailable();
            }
            catch (SqliteFailureException)
            {
                // Another process is just making the same file; SQLite does not always wait for that by itself.
                Thread.Yield();
            }
        }
    }

    /// <summary>Runs work under the write lock and commits it.</summary>
    /// <param name="work">The work; run again from the start when another process turns out to hold the lock.</param>
    /// <param name="waitForMedium">Whether the commit must be durable by itself.</param>
    /// <exception cref="StoreUnavailableException">It was rolled back.</exception>
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
                Tidy(() => maintenance.AfterBatch(open, waitForMedium));
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
                GiveUp(failure);
                throw failure.ToUnavailable();
            }
            catch
            {
                db?.Rollback();
                throw;
            }
        }
    }

    /// <summary>Runs work outside a transaction.</summary>
    /// <exception cref="StoreUnavailableException">It failed.</exception>
    public void Run(Action<SqliteDb> work)
    {
        try
        {
            work(Open(waitForMedium: true));
        }
        catch (SqliteFailureException failure)
        {
            GiveUp(failure);
            throw failure.ToUnavailable();
        }
    }

    /// <summary>Uses a quiet moment; answers whether all is done.</summary>
    public bool WhenIdle() => db is null || Tidy(() => WalMaintenance.WhenIdle(db));

    public void Dispose() => db?.Dispose();

    private SqliteDb OpenChecked(string tenant, ReadOnlySpan<StoreSchema> schemas)
    {
        var opened = SqliteDb.OpenWriter(path, overwriteDeleted, lockWait);
        try
        {
            foreach (var schema in schemas)
            {
                schema.Apply(opened, tenant);
            }

            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    private SqliteDb Open(bool waitForMedium)
    {
        if (db is null)
        {
            db = SqliteDb.OpenWriter(path, overwriteDeleted, lockWait);
            waits = true;
        }

        if (suspect)
        {
            // A sync that failed may have dropped what lies in the WAL without being synced before, and no later sync brings it back.
            suspect = !db.CheckpointTruncate();
            if (suspect)
            {
                throw new SqliteFailureException(raw.SQLITE_BUSY, "readers keep the WAL from being moved");
            }
        }

        if (waits != waitForMedium)
        {
            db.WaitForMedium(waitForMedium);
            waits = waitForMedium;
        }

        return db;
    }

    // What was committed stays committed, whatever comes of tidying up; but after a sync that failed the WAL is suspect.
    private bool Tidy(Func<bool> tidy)
    {
        try
        {
            return tidy();
        }
        catch (Exception failure) when (failure is SqliteFailureException or IOException or UnauthorizedAccessException)
        {
            suspect |= failure is SqliteFailureException { IsMedium: true };
            return false;
        }
    }

    private void GiveUp(SqliteFailureException failure)
    {
        db?.Rollback();
        if (failure.IsMedium)
        {
            suspect = true;
            db?.OverwriteFailedCommit();
        }

        db?.Dispose();
        db = null;
    }
}
