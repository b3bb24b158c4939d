using System.Globalization;
using CaseManagement.EventSourcing.PostgreSql;
using CaseManagement.Tests.Contract;
using CaseManagement.Tests.Contract.Archive;
using CaseManagement.Tests.Contract.Events;
using CaseManagement.Tests.Contract.Keys;
using CaseManagement.Tests.Contract.Projections;
using CaseManagement.Tests.Shared;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace CaseManagement.Tests.Stores.PostgreSql;

/// <summary>A schema of its own for each test, on the server of this assembly.</summary>
public sealed class PostgreSqlFixture(PostgresServer server) : IStoreFixture
{
    // One schema, also for hosts of a test that ask for it at the same moment.
    private readonly Lazy<PostgreSqlOptions> options = new(() => new PostgreSqlOptions
    {
        ConnectionString = server.ConnectionString,
        Tenant = "voorbeeldgooi",
        Schema = $"t_{Some.Id():N}"[..18],
    });

    public PostgreSqlOptions Options => options.Value;

    /// <summary>The same through a proxy, without what would keep it from reading along.</summary>
    public PostgreSqlOptions Through(CuttingProxy proxy) => Options with
    {
        ConnectionString = string.Create(
            CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={proxy.Port};Username=casus;Database=postgres;SSL Mode=Disable;GSS Encryption Mode=Disable"),
    };

    public async Task<StoreSet> OpenAsync()
    {
        var stores = await StoresAsync();
        return new StoreSet(stores.Events, stores.Projections, stores.Keys, stores.DisposeAsync)
        {
            LogArchive = stores.LogArchive,
            ProjectionArchive = stores.ProjectionArchive,
            KeyArchive = stores.KeyArchive,
        };
    }

    /// <summary>The stores themselves.</summary>
    public async Task<PostgreSqlStores> StoresAsync()
    {
        await server.StartAsync();
        return new PostgreSqlStores(Options, TimeProvider.System);
    }

    /// <summary>A plain connection; <c>{s}</c> in what it runs stands for the schema.</summary>
    public async Task<NpgsqlConnection> ConnectAsync()
    {
        await server.StartAsync();
        var connection = new NpgsqlConnection(server.ConnectionString + ";Pooling=false;Include Error Detail=true");
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Runs SQL on a plain connection.</summary>
    public async Task<object?> RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql.Replace("{s}", Options.Schema, StringComparison.Ordinal), connection);
        return await command.ExecuteScalarAsync();
    }

    /// <summary>Runs SQL on a connection of its own.</summary>
    public async Task<object?> RunAsync(string sql)
    {
        await using var connection = await ConnectAsync();
        return await RunAsync(connection, sql);
    }

    /// <summary>Waits until so many statements on this schema wait for a lock.</summary>
    public async Task WaitingAsync(long count)
    {
        object? waiting = null;
        for (var look = 0; look < 500 && waiting is not long; look++)
        {
            waiting = await RunAsync(
                "SELECT n FROM (SELECT count(*) AS n FROM pg_sleep(0.01), pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%{s}%') s "
                + $"WHERE n = {count}");
        }

        Xunit.Assert.Equal(count, waiting);
    }

    public async Task<IReadOnlyList<byte[]>> RawBytesAsync()
    {
        await RunAsync("CHECKPOINT");
        return await server.FilesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (options.IsValueCreated)
        {
            await RunAsync("DROP SCHEMA IF EXISTS {s} CASCADE; DROP SCHEMA IF EXISTS {s}_sleutels CASCADE");
        }
    }
}

/// <summary>Enrols the log.</summary>
public sealed class PostgreSqlEventStoreTests(PostgresServer server) : EventStoreContract
{
    protected override IStoreFixture CreateFixture() => new PostgreSqlFixture(server);
}

/// <summary>Enrols the read models.</summary>
public sealed class PostgreSqlProjectionStoreTests(PostgresServer server) : ProjectionStoreContract
{
    protected override IStoreFixture CreateFixture() => new PostgreSqlFixture(server);
}

/// <summary>Enrols the keys.</summary>
public sealed class PostgreSqlKeyStoreTests(PostgresServer server) : KeyStoreContract
{
    protected override IStoreFixture CreateFixture() => new PostgreSqlFixture(server);
}

/// <summary>Enrols the log as a whole.</summary>
public sealed class PostgreSqlLogArchiveTests(PostgresServer server) : LogArchiveContract
{
    protected override IStoreFixture CreateFixture() => new PostgreSqlFixture(server);
}

/// <summary>Enrols the keys as a whole.</summary>
public sealed class PostgreSqlKeyArchiveTests(PostgresServer server) : KeyArchiveContract
{
    protected override IStoreFixture CreateFixture() => new PostgreSqlFixture(server);
}

/// <summary>Enrols the rows as stored.</summary>
public sealed class PostgreSqlProjectionArchiveTests(PostgresServer server) : ProjectionArchiveContract
{
    protected override IStoreFixture CreateFixture() => new PostgreSqlFixture(server);
}
