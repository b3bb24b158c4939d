using CaseManagement.EventSourcing.Sqlite.Archive;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Sqlite;

/// <summary>The stores of one municipality, opened and closed together.</summary>
public sealed class SqliteStores : IAsyncDisposable
{
    /// <summary>Opens the stores, or makes empty ones.</summary>
    /// <param name="options">Where, and of which municipality.</param>
    /// <param name="time">Measures the pauses between looks for appends by other processes.</param>
    /// <exception cref="StoreMismatchException">A file is of a newer version or of another municipality.</exception>
    /// <exception cref="Streams.StoreUnavailableException">A file cannot be opened.</exception>
    public SqliteStores(SqliteOptions options, TimeProvider time)
    {
        Keys = new SqliteKeyStore(options);
        try
        {
            Events = new SqliteEventStore(options, time);
        }
        catch
        {
            Keys.Dispose();
            throw;
        }

        Projections = new SqliteProjectionStore(Events);
        LogArchive = new SqliteLogArchive(Events);
        KeyArchive = new SqliteKeyArchive(Keys);
        ProjectionArchive = new SqliteProjectionArchive(Events);
        Maintenance = new SqliteMaintenance(Events);
    }

    /// <summary>The log.</summary>
    public SqliteEventStore Events { get; }

    /// <summary>The read models.</summary>
    public SqliteProjectionStore Projections { get; }

    /// <summary>The wrapped keys.</summary>
    public SqliteKeyStore Keys { get; }

    /// <summary>The log as a whole.</summary>
    public SqliteLogArchive LogArchive { get; }

    /// <summary>The keys as a whole.</summary>
    public SqliteKeyArchive KeyArchive { get; }

    /// <summary>The rows as stored.</summary>
    public SqliteProjectionArchive ProjectionArchive { get; }

    /// <summary>Upkeep.</summary>
    public SqliteMaintenance Maintenance { get; }

    /// <summary>Finishes the writes that wait and closes the files.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await Events.DisposeAsync();
        }
        finally
        {
            Keys.Dispose();
        }
    }
}
