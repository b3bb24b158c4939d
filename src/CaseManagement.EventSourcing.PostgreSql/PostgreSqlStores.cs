using CaseManagement.EventSourcing.PostgreSql.Archive;
using CaseManagement.EventSourcing.PostgreSql.Engine;

namespace CaseManagement.EventSourcing.PostgreSql;

/// <summary>The stores of one municipality, opened and closed together.</summary>
public sealed class PostgreSqlStores : IAsyncDisposable
{
    /// <summary>Opens the stores; makes or migrates their tables, also when other hosts do so at the same time.</summary>
    /// <param name="options">Where, and of which municipality.</param>
    /// <param name="time">Measures pauses and patience.</param>
    /// <exception cref="Streams.StoreMismatchException">A schema is of a newer version or of another municipality.</exception>
    /// <exception cref="Streams.StoreUnavailableException">The database cannot be used; the message says why.</exception>
    public PostgreSqlStores(PostgreSqlOptions options, TimeProvider time)
    {
        Keys = new PostgreSqlKeyStore(options, time);
        try
        {
            Events = new PostgreSqlEventStore(options, time);
        }
        catch
        {
            Keys.Database.Dispose();
            throw;
        }

        Projections = new PostgreSqlProjectionStore(Events);
        LogArchive = new PostgreSqlLogArchive(Events);
        KeyArchive = new PostgreSqlKeyArchive(Keys);
        ProjectionArchive = new PostgreSqlProjectionArchive(Events);
    }

    /// <summary>The log.</summary>
    public PostgreSqlEventStore Events { get; }

    /// <summary>The read models.</summary>
    public PostgreSqlProjectionStore Projections { get; }

    /// <summary>The wrapped keys.</summary>
    public PostgreSqlKeyStore Keys { get; }

    /// <summary>The log as a whole.</summary>
    public PostgreSqlLogArchive LogArchive { get; }

    /// <summary>The keys as a whole.</summary>
    public PostgreSqlKeyArchive KeyArchive { get; }

    /// <summary>The rows as stored.</summary>
    public PostgreSqlProjectionArchive ProjectionArchive { get; }

    /// <summary>Whether the schema holds a log; makes nothing.</summary>
    /// <param name="options">Where.</param>
    /// <param name="time">Measures patience.</param>
    /// <exception cref="ArgumentException">The name of the schema or the connection string is not a proper one.</exception>
    /// <exception cref="Streams.StoreUnavailableException">The database cannot be used.</exception>
    public static bool HasLog(PostgreSqlOptions options, TimeProvider time) => SchemaLook.Holds(options.ConnectionString, options.Schema, SchemaLook.OfLog, options, time);

    /// <summary>The schema of the log that holds keys, or that of the keys that holds a log; <see langword="null"/> when each is what it should be, or empty. Makes nothing.</summary>
    /// <param name="options">Where.</param>
    /// <param name="time">Measures patience.</param>
    /// <exception cref="Streams.StoreUnavailableException">The database cannot be used.</exception>
    public static string? SchemaOfAnother(PostgreSqlOptions options, TimeProvider time)
    {
        var keys = options.KeySchema ?? options.Schema + "_sleutels";
        return SchemaLook.Holds(options.ConnectionString, options.Schema, SchemaLook.OfKeys, options, time) ? options.Schema
            : SchemaLook.Holds(options.KeyConnectionString ?? options.ConnectionString, keys, SchemaLook.OfLog, options, time) ? keys
            : null;
    }

    /// <summary>What tells this log from every other, whatever name its server was reached by.</summary>
    /// <param name="options">Where.</param>
    /// <param name="time">Measures patience.</param>
    /// <exception cref="Streams.StoreUnavailableException">The database cannot be used.</exception>
    public static string Identity(PostgreSqlOptions options, TimeProvider time) => SchemaLook.Identity(options, time);

    /// <summary>Finishes the appends that wait and closes the connections.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await Events.DisposeAsync();
        }
        finally
        {
            await Keys.DisposeAsync();
        }
    }
}
