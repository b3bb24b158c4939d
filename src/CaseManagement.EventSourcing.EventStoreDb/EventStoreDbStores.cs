using CaseManagement.EventSourcing.EventStoreDb.Archive;
using CaseManagement.EventSourcing.EventStoreDb.Sealing;
using CaseManagement.EventSourcing.EventStoreDb.Server;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Sqlite.Archive;

namespace CaseManagement.EventSourcing.EventStoreDb;

/// <summary>
/// The stores of one municipality with its log on EventStoreDB: the sealed log with its chain and the read models in SQLite on this host.
/// Keys cannot be on EventStoreDB, because a log forgets nothing; whoever opens these stores brings a key store of another kind.
/// </summary>
public sealed class EventStoreDbStores : IAsyncDisposable
{
    private const string Mark = "@eventstoredb:";

    private readonly SqliteEventStore log;
    private readonly IStreamServer server;

    /// <summary>Opens the stores; the server need not be there yet.</summary>
    /// <param name="options">Where, and of which municipality.</param>
    /// <param name="time">Measures pauses and patience.</param>
    /// <exception cref="Streams.StoreMismatchException">A file is of a newer version or of another municipality, or is a log of its own.</exception>
    /// <exception cref="Streams.StoreUnavailableException">A file cannot be opened, or the settings of the server cannot be used.</exception>
    public EventStoreDbStores(EventStoreDbOptions options, TimeProvider time)
        : this(options, new EventStoreDbServer(options, time), time)
    {
    }

    /// <summary>The stores on a server, which they own, also when they cannot be opened.</summary>
    internal EventStoreDbStores(EventStoreDbOptions options, IStreamServer server, TimeProvider time)
    {
        this.server = server;
        try
        {
            // The mark keeps a program that would append to the file itself away from it: what the server does not have is not in the log.
            log = new SqliteEventStore(new SqliteOptions { Directory = options.Directory, Tenant = options.Tenant + Mark + options.Prefix }, time);
        }
        catch
        {
            server.Dispose();
            throw;
        }

        Projections = new SqliteProjectionStore(log);
        ProjectionArchive = new SqliteProjectionArchive(log);
        var sealedLog = new SealedLog(log, new SqliteLogArchive(log), new SqliteProjectionStore(log));
        Events = new EventStoreDbEventStore(options, server, sealedLog, time);
        LogArchive = new EventStoreDbLogArchive(Events, new SqliteLogArchive(log));
    }

    /// <summary>The log.</summary>
    public EventStoreDbEventStore Events { get; }

    /// <summary>The read models.</summary>
    public SqliteProjectionStore Projections { get; }

    /// <summary>The log as a whole.</summary>
    public EventStoreDbLogArchive LogArchive { get; }

    /// <summary>The rows as stored.</summary>
    public SqliteProjectionArchive ProjectionArchive { get; }

    /// <summary>Lets appends come to their answer, stops the sealing and closes the files and the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await Events.DisposeAsync();
        }
        finally
        {
            await server.DisposeAsync();
            await log.DisposeAsync();
        }
    }
}
