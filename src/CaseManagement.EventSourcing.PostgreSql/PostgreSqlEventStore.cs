using CaseManagement.EventSourcing.Appending;
using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.PostgreSql.Log;
using CaseManagement.EventSourcing.PostgreSql.Projections;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.PostgreSql;

/// <summary>
/// The log of one municipality in a schema of its own. Each host gathers its appends into one transaction (group commit); the row that
/// holds the head is locked inside it, so that positions have no gaps whatever the number of hosts.
/// </summary>
public sealed class PostgreSqlEventStore : IEventStore, IAsyncDisposable
{
    private readonly EventReader reader;
    private readonly AppendSignal signal;
    private readonly AppendPump pump;

    /// <summary>Opens the log; makes or migrates its tables.</summary>
    /// <param name="options">Where, and of which municipality.</param>
    /// <param name="time">Measures pauses and patience.</param>
    /// <exception cref="StoreMismatchException">The schema is of a newer version or of another municipality.</exception>
    /// <exception cref="StoreUnavailableException">The database cannot be used.</exception>
    public PostgreSqlEventStore(PostgreSqlOptions options, TimeProvider time)
    {
        Options = options;
        Schema = SchemaName.Checked(options.Schema);
        Database = new Database(options.ConnectionString, options, time);
        Database.Prepare(connection =>
        {
            ServerCheck.Check(connection);
            StoreSchema.Apply(connection, Schema, options.Tenant, LogSchema.Schema, ProjectionSchema.Schema);
        });
        reader = new EventReader(Database, Schema);
        signal = new AppendSignal(cancellation => new(reader.PositionAsync(cancellation)), time);
        pump = new AppendPump(new BatchWriter(Database, Schema, options, time), signal.Raise);
    }

    /// <inheritdoc/>
    public string Tenant => Options.Tenant;

    internal PostgreSqlOptions Options { get; }

    internal string Schema { get; }

    internal Database Database { get; }

    /// <inheritdoc/>
    public Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation = default)
    {
        AppendChecks.Check(request);
        TextChecks.Check(request);
        return pump.AppendAsync(request, cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredEvent>> ReadStreamAsync(
        StreamName stream, long afterVersion = 0, long upToVersion = long.MaxValue, CancellationToken cancellation = default) =>
        reader.StreamAsync(stream, afterVersion, upToVersion, cancellation);

    /// <inheritdoc/>
    public Task VisitStreamAsync(
        StreamName stream, long afterVersion, long upToVersion, Action<StoredEvent> each, CancellationToken cancellation = default) =>
        reader.VisitAsync(stream, afterVersion, upToVersion, each, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredEvent>> ReadAllAsync(long afterPosition, int maxCount, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxCount, 1);
        return reader.AllAsync(afterPosition, maxCount, cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredEvent>> ReadCategoryAsync(
        string category, StreamPlace after, long upToPosition, int maxCount, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxCount, 1);
        return reader.CategoryAsync(category, after, upToPosition, maxCount, cancellation);
    }

    /// <inheritdoc/>
    public Task<LogHead> ReadHeadAsync(CancellationToken cancellation = default) => reader.HeadAsync(cancellation);

    /// <inheritdoc/>
    public Task<long> WaitForAppendAsync(long afterPosition, CancellationToken cancellation = default) =>
        signal.WaitAsync(afterPosition, cancellation);

    /// <inheritdoc/>
    public Task<StoredCommand?> FindCommandAsync(string key, CancellationToken cancellation = default) =>
        TextChecks.IsStorable(key) ? reader.CommandAsync(key, cancellation) : Task.FromResult<StoredCommand?>(null);

    /// <summary>Finishes the appends that wait and closes the connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await pump.DisposeAsync();
        await Database.DisposeAsync();
    }
}
