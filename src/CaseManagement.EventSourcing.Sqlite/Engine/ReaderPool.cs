using System.Collections.Concurrent;

namespace CaseManagement.EventSourcing.Sqlite.Engine;

/// <summary>Connections for short reads. A read runs on the thread that asks; as many run side by side as there are threads.</summary>
internal sealed class ReaderPool(string path) : IDisposable
{
    private const int Kept = 16;

    private readonly ConcurrentBag<SqliteDb> idle = [];
    private int idleCount;
    private volatile bool disposed;

    /// <summary>Runs a read; a transaction that it began must be ended by it.</summary>
    /// <exception cref="Streams.StoreUnavailableException">The file cannot be read.</exception>
    public T Read<T, TArgument>(TArgument argument, Func<SqliteDb, TArgument, T> read)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        SqliteDb? db = null;
        try
        {
            db = Rent();
            var result = read(db, argument);
            Return(db);
            return result;
        }
        catch (SqliteFailureException failure)
        {
            db?.Dispose();
            throw failure.ToUnavailable();
        }
        catch
        {
            db?.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        disposed = true;
        while (idle.TryTake(out var db))
        {
            db.Dispose();
        }
    }

    private SqliteDb Rent()
    {
        if (!idle.TryTake(out var db))
        {
            return SqliteDb.OpenReader(path);
        }

        Interlocked.Decrement(ref idleCount);
        return db;
    }

    private void Return(SqliteDb db)
    {
        if (disposed || Interlocked.Increment(ref idleCount) > Kept)
        {
            db.Dispose();
            return;
        }

        idle.Add(db);
    }
}
