using CaseManagement.EventSourcing.Appending;
using CaseManagement.EventSourcing.Sqlite.Commands;
using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Sqlite.Log;
using CaseManagement.EventSourcing.Sqlite.Projections;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Sqlite;

/// <summary>
/// The log of one municipality in <c>log.db</c>. Appends go through one writer with group commit, WAL and <c>synchronous=FULL</c>;
/// reads run beside it. Several processes may use the same file.
/// </summary>
public sealed class SqliteEventStore : IEventStore, IAsyncDisposable
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "log.db";

    private readonly LogWriter writer;
    private readonly ReaderPool readers;
    private readonly AppendSignal signal;

    /// <summary>Opens the log, or makes an empty one.</summary>
    /// <param name="options">Where, and of which municipality.</param>
    /// <param name="time">Measures the pauses between looks for appends by other processes.</param>
    /// <exception cref="StoreMismatchException">The file is of a newer version or of another municipality.</exception>
    /// <exception cref="StoreUnavailableException">The file cannot be opened.</exception>
    public SqliteEventStore(SqliteOptions options, TimeProvider time)
    {
        Options = options;
        var path = Path.Combine(StoreFiles.EnsureDirectory(options.Directory), FileName);
        var connection = new WriteConnection(path, options, overwriteDeleted: false, LogSchema.Schema, ProjectionSchema.Schema);
        readers = new ReaderPool(path);
        try
        {
            SettleIndex(connection);
        }
        catch
        {
            readers.Dispose();
            connection.Dispose();
            throw;
        }

        signal = new AppendSignal(_ => new(readers.Read(0, static (db, _) => EventReader.Position(db))), time);
        writer = new LogWriter(connection, Commands, signal.Raise, time);
    }

    /// <inheritdoc/>
    public string Tenant => Options.Tenant;

    internal SqliteOptions Options { get; }

    internal CommandIndex Commands { get; } = new();

    internal ReaderPool Readers => readers;

    internal LogWriter Writer => writer;

    /// <inheritdoc/>
    public Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation = default)
    {
        AppendChecks.Check(request);
        return writer.AppendAsync(request, cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredEvent>> ReadStreamAsync(
        StreamName stream, long afterVersion = 0, long upToVersion = long.MaxValue, CancellationToken cancellation = default) =>
        Answer(
            (stream, afterVersion, upToVersion, cancellation),
            static (db, read) => EventReader.Stream(db, read.stream, read.afterVersion, read.upToVersion, read.cancellation),
            cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredEvent>> ReadAllAsync(long afterPosition, int maxCount, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxCount, 1);
        return Answer(
            (afterPosition, maxCount, cancellation),
            static (db, read) => EventReader.All(db, read.afterPosition, read.maxCount, read.cancellation),
            cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredEvent>> ReadCategoryAsync(
        string category, StreamPlace after, long upToPosition, int maxCount, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxCount, 1);
        return Answer(
            (category, after, upToPosition, maxCount, cancellation),
            static (db, read) => EventReader.Category(db, read.category, read.after, read.upToPosition, read.maxCount, read.cancellation),
            cancellation);
    }

    /// <inheritdoc/>
    public Task<LogHead> ReadHeadAsync(CancellationToken cancellation = default) =>
        Answer(0, static (db, _) => EventReader.Head(db), cancellation);

    /// <inheritdoc/>
    public Task<long> WaitForAppendAsync(long afterPosition, CancellationToken cancellation = default) =>
        signal.WaitAsync(afterPosition, cancellation);

    /// <inheritdoc/>
    public Task<StoredCommand?> FindCommandAsync(string key, CancellationToken cancellation = default) =>
        Answer(
            (Commands, key),
            static (db, read) =>
            {
                read.Commands.Refresh(db);
                return read.Commands.Find(db, read.key, KeyHash.Of(read.key));
            },
            cancellation);

    /// <summary>Finishes the appends that wait and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        // The writer is the last to close: a connection that can only read would leave the WAL where it is.
        readers.Dispose();
        await writer.DisposeAsync();
    }

    // What is damaged is made again. After a change of the tables, or when the index was taken away, it is made in great pieces, and not
    // held in memory first.
    private void SettleIndex(WriteConnection connection)
    {
        if (readers.Read(0, static (db, _) => SegmentRepair.IsDue(db)))
        {
            Commands.Sealed(connection.InTransaction(Commands.Repair, waitForMedium: false));
        }

        while (readers.Read(Segment.Size(1), CommandTable.HasBacklog))
        {
            Commands.Sealed(connection.InTransaction(Commands.Seal, waitForMedium: false));
        }
    }

    // Reads are short and local, so they run on the thread that asks; failures still come through the task.
    private Task<T> Answer<T, TRead>(TRead read, Func<SqliteDb, TRead, T> how, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellation);
        }

        try
        {
            return Task.FromResult(readers.Read(read, how));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellation);
        }
        catch (StoreUnavailableException unavailable)
        {
            return Task.FromException<T>(unavailable);
        }
    }
}
