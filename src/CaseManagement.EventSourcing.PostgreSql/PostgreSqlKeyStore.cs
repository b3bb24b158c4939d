using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.PostgreSql.Keys;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Identiteit;
using NodaTime;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql;

/// <summary>
/// Wrapped keys in a schema, or a database, of their own with its own backup life (I4). A destruction writes the table anew, so that no
/// copy of the wrapped key stays in its files, and asks the server to let go of the log segment that saw it.
/// </summary>
public sealed class PostgreSqlKeyStore : IKeyStore, IAsyncDisposable
{
    private readonly Database database;
    private readonly KeyTable table;

    /// <summary>Opens the keys; makes or migrates their table.</summary>
    /// <param name="options">Where, and of which municipality.</param>
    /// <param name="time">Measures patience.</param>
    /// <exception cref="StoreMismatchException">The schema is of a newer version or of another municipality.</exception>
    /// <exception cref="StoreUnavailableException">The database cannot be used.</exception>
    public PostgreSqlKeyStore(PostgreSqlOptions options, TimeProvider time)
    {
        var schema = SchemaName.Checked(options.KeySchema ?? options.Schema + "_sleutels");
        if (options.KeyConnectionString is null && string.Equals(schema, options.Schema, StringComparison.Ordinal))
        {
            throw new ArgumentException("Keys have a schema of their own.", nameof(options));
        }

        table = new KeyTable(schema);
        database = new Database(options.KeyConnectionString ?? options.ConnectionString, options, time);
        database.Prepare(connection =>
        {
            ServerCheck.Check(connection);
            StoreSchema.Apply(connection, schema, options.Tenant, KeySchema.Schema);
        });
        database.Warm();
    }

    internal Database Database => database;

    internal KeyTable Table => table;

    /// <inheritdoc/>
    public StoredKey? Find(BetrokkeneId subject, string purpose) => database.Run(connection => table.Find(connection, subject, purpose));

    /// <inheritdoc/>
    public StoredKey? Find(Guid keyId) => database.Run(connection => table.Find(connection, keyId));

    /// <inheritdoc/>
    public IReadOnlyList<StoredKey> Live(int maxCount) => database.Run(connection => table.Live(connection, maxCount));

    /// <inheritdoc/>
    /// <exception cref="StoreUnavailableException">The key could not be stored.</exception>
    /// <exception cref="InvalidOperationException">The id is that of a key of another subject or purpose.</exception>
    public StoredKey AddOrGet(StoredKey key) => database.Run(connection =>
    {
        try
        {
            return table.AddOrGet(connection, key);
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return table.Find(connection, key.Subject, key.Purpose);
        }
    }) ?? throw new InvalidOperationException($"Key {key.Id:N} belongs to another subject or purpose.");

    /// <inheritdoc/>
    /// <exception cref="StoreUnavailableException">It is not known whether the fence stands; repeat the call.</exception>
    public IReadOnlyList<StoredKey> Destroy(BetrokkeneId subject, Instant at)
    {
        var fences = database.Run(connection => table.Destroy(connection, subject, at));
        database.Run(WalCleaning.Try);
        return fences;
    }

    /// <summary>Closes the connections.</summary>
    public ValueTask DisposeAsync() => database.DisposeAsync();
}
