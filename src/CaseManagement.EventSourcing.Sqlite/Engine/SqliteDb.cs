using System.Globalization;
using SQLitePCL;

namespace CaseManagement.EventSourcing.Sqlite.Engine;

/// <summary>One connection with its prepared statements; used by one thread at a time.</summary>
internal sealed class SqliteDb : IDisposable
{
    private const int CheckpointPages = 8000;

    // fullfsync matters on macOS only, where fsync alone does not reach the medium. Temporary content stays out of files of its own.
    private const string WriterSettings = """
        PRAGMA fullfsync=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000;
        PRAGMA journal_size_limit=33554432;
        """;

    private const int ReaderWait = 5000;
    private const int StatementLimit = 256;

    private readonly sqlite3 handle;
    private readonly int lockWait;
    private readonly Dictionary<string, Statement> statements = new(new SqlComparer());

    static SqliteDb() => Batteries_V2.Init();

    private SqliteDb(sqlite3 handle, int lockWait)
    {
        this.handle = handle;
        this.lockWait = lockWait;
    }

    /// <summary>Whether no transaction is open; SQLite ends one by itself after some errors.</summary>
    public bool IsAutoCommit => raw.sqlite3_get_autocommit(handle) != 0;

    /// <summary>How many rows the last statement changed.</summary>
    public int Changes => raw.sqlite3_changes(handle);

    /// <summary>Opens a connection for writing: WAL, every commit durable before it answers (I2).</summary>
    /// <param name="path">The file; made if it is not there.</param>
    /// <param name="overwriteDeleted">Whether deleted content is overwritten with zeros.</param>
    /// <param name="lockWait">How long one attempt waits for a lock of another connection, in milliseconds.</param>
    public static SqliteDb OpenWriter(string path, bool overwriteDeleted, int lockWait)
    {
        StoreFiles.EnsureFile(path);
        var db = Open(path, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE, lockWait);
        try
        {
            db.UseWal();
            db.Execute(WriterSettings);
            db.WaitForMedium(true);
            db.Execute(overwriteDeleted ? "PRAGMA secure_delete=ON" : "PRAGMA secure_delete=OFF");
            return db;
        }
        catch
        {
            db.Dispose();
            throw;
        }
    }

    /// <summary>Opens a connection that can only read.</summary>
    public static SqliteDb OpenReader(string path)
    {
        var db = Open(path, raw.SQLITE_OPEN_READONLY, ReaderWait);
        db.Execute("PRAGMA query_only=ON");
        return db;
    }

    /// <summary>Opens a connection that reads this file and may write a copy of it elsewhere.</summary>
    public static SqliteDb OpenCopier(string path) => Open(path, raw.SQLITE_OPEN_READONLY, ReaderWait);

    /// <summary>The prepared statement for this text; prepared once per connection.</summary>
    public Statement Prepare(string sql)
    {
        if (statements.TryGetValue(sql, out var known))
        {
            return known;
        }

        if (statements.Count >= StatementLimit)
        {
            DisposeStatements();
        }

        Check(raw.sqlite3_prepare_v3(handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var prepared));
        return statements[sql] = new Statement(handle, prepared);
    }

    /// <summary>Runs one or more statements whose rows do not matter.</summary>
    public void Execute(string sql) => Check(raw.sqlite3_exec(handle, sql));

    /// <summary>From the next read on, everything is seen as it was at the moment of that one.</summary>
    public void BeginRead() => Prepare("BEGIN").Run();

    /// <summary>Takes the write lock at once, so that nothing read in the transaction can be overtaken.</summary>
    public void BeginImmediate() => Prepare("BEGIN IMMEDIATE").Run();

    /// <summary>
    /// Whether a commit waits for the medium. Without, the commit is as safe as the next one that waits: the WAL keeps their order, so
    /// after power loss what follows from the log may be lost, but never without everything after it.
    /// </summary>
    public void WaitForMedium(bool wait)
    {
        Prepare(wait ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL").Run();

        // A checkpoint within a commit does not tell that its sync failed. After a commit that waited, that sync has nothing to drop.
        raw.sqlite3_wal_autocheckpoint(handle, wait ? CheckpointPages : 0);
    }

    /// <summary>Commits; durable when it returns, unless <see cref="WaitForMedium"/> said otherwise.</summary>
    public void Commit() => Prepare("COMMIT").Run();

    /// <summary>Ends the transaction without its changes, if one is open.</summary>
    public void Rollback()
    {
        if (!IsAutoCommit)
        {
            raw.sqlite3_exec(handle, "ROLLBACK");
        }
    }

    /// <summary>
    /// Writes over a commit whose sync failed. It was rolled back, but it lies whole in the WAL, where a recovery would take it for
    /// good. What is written says nothing, so that it does no harm when its own sync fails as well.
    /// </summary>
    public void OverwriteFailedCommit()
    {
        try
        {
            BeginImmediate();
            var statement = Prepare("PRAGMA user_version");
            statement.Step();
            var next = (statement.Int(0) + 1) & 0xFFFF;
            statement.Reset();
            Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version={next}"));
            Commit();
        }
        catch (SqliteFailureException)
        {
            Rollback();
        }
    }

    /// <summary>Moves what it can of the WAL into the database, and keeps nobody waiting.</summary>
    /// <exception cref="SqliteFailureException">The medium fails.</exception>
    public void Checkpoint() => Checkpoint(raw.SQLITE_CHECKPOINT_PASSIVE);

    /// <summary>Moves the WAL into the database and cuts it to nothing; answers whether that came to the end.</summary>
    /// <param name="wait">Milliseconds that readers may keep it from doing so; <see langword="null"/> for as long as for a lock.</param>
    /// <exception cref="SqliteFailureException">The medium fails.</exception>
    public bool CheckpointTruncate(int? wait = null)
    {
        raw.sqlite3_busy_timeout(handle, wait ?? lockWait);
        try
        {
            return Checkpoint(raw.SQLITE_CHECKPOINT_TRUNCATE);
        }
        finally
        {
            raw.sqlite3_busy_timeout(handle, lockWait);
        }
    }

    public void Dispose()
    {
        DisposeStatements();
        raw.sqlite3_close_v2(handle);
    }

    public static SqliteFailureException Failure(sqlite3 handle) =>
        new(raw.sqlite3_extended_errcode(handle), raw.sqlite3_errmsg(handle).utf8_to_string());

    private static SqliteDb Open(string path, int flags, int lockWait)
    {
        var code = raw.sqlite3_open_v2(path, out var handle, flags | raw.SQLITE_OPEN_NOMUTEX, null);
        if (code != raw.SQLITE_OK)
        {
            var failure = new SqliteFailureException(code, "cannot open the file");
            raw.sqlite3_close_v2(handle);
            throw failure;
        }

        raw.sqlite3_extended_result_codes(handle, 1);
        raw.sqlite3_busy_timeout(handle, lockWait);
        return new SqliteDb(handle, lockWait);
    }

    // Statements are long, and mostly the very same string: a few characters tell them apart well enough to look.
    private sealed class SqlComparer : IEqualityComparer<string>
    {
        public bool Equals(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);

        public int GetHashCode(string sql) => HashCode.Combine(sql.Length, sql[^1], sql[sql.Length / 2], sql[sql.Length / 3]);
    }

    private bool Checkpoint(int mode)
    {
        var code = raw.sqlite3_wal_checkpoint_v2(handle, "main", mode, out _, out _);
        return (code & 0xFF) == raw.SQLITE_IOERR ? throw Failure(handle) : code == raw.SQLITE_OK;
    }

    private void UseWal()
    {
        var statement = Prepare("PRAGMA journal_mode=WAL");
        statement.Step();
        var mode = statement.Text(0);
        statement.Reset();
        if (!string.Equals(mode, "wal", StringComparison.Ordinal))
        {
            throw new SqliteFailureException(raw.SQLITE_CANTOPEN, "this file system cannot hold a WAL");
        }
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw Failure(handle);
        }
    }

    private void DisposeStatements()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        statements.Clear();
    }
}
