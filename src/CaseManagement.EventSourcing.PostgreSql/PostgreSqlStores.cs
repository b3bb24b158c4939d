namespace CaseManagement.EventSourcing.PostgreSql;

/// <summary>The three stores of one municipality, opened and closed together.</summary>
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
        Events = new PostgreSqlEventStore(options, time);
        Projections = new PostgreSqlProjectionStore(Events);
    }

    /// <summary>The log.</summary>
    public PostgreSqlEventStore Events { get; }

    /// <summary>The read models.</summary>
    public PostgreSqlProjectionStore Projections { get; }

    /// <summary>The wrapped keys.</summary>
    public PostgreSqlKeyStore Keys { get; }

    /// <summary>Finishes the appends that wait and closes the connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await Events.DisposeAsync();
        await Keys.DisposeAsync();
    }
}
