using CaseManagement.EventSourcing.PostgreSql;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Web.Samenstelling;

/// <summary>Chooses where log, read models and keys are: SQLite files in the data directory, a PostgreSQL database, or an EventStoreDB server.</summary>
internal static class Opslag
{
    public const string Sqlite = "sqlite";
    public const string PostgreSql = "postgresql";
    public const string EventStoreDb = "eventstoredb";

    public static IServiceCollection AddOpslag(this IServiceCollection services, CasusOpties opties) => opties.Store switch
    {
        Sqlite => services
            .AddSingleton(provider => new SqliteStores(
                new SqliteOptions { Directory = opties.Directory, Tenant = opties.Tenant }, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<IEventStore>(provider => provider.GetRequiredService<SqliteStores>().Events)
            .AddSingleton<IProjectionStore>(provider => provider.GetRequiredService<SqliteStores>().Projections)
            .AddBeheerVanBestanden(opties),
        PostgreSql => services
            .AddSingleton(provider => new PostgreSqlStores(VanDatabase(opties), provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<IEventStore>(provider => provider.GetRequiredService<PostgreSqlStores>().Events)
            .AddSingleton<IProjectionStore>(provider => provider.GetRequiredService<PostgreSqlStores>().Projections)
            .AddBeheerVanDatabase(opties),
        EventStoreDb => services.AddEventStoreDb(opties),
        _ => throw new InvalidOperationException($"Casus:Store is '{opties.Store}'; kies {Sqlite}, {PostgreSql} of {EventStoreDb}."),
    };

    /// <summary>
    /// Where the database is. The master key and the signed heads stay in the data directory: they must not be in the database that they
    /// guard.
    /// </summary>
    /// <exception cref="StoreUnavailableException">There is no connection string.</exception>
    public static PostgreSqlOptions VanDatabase(CasusOpties opties) => new()
    {
        ConnectionString = opties.ConnectionString is { Length: > 0 } tekst
            ? tekst
            : throw new StoreUnavailableException("Casus:Store is postgresql, but Casus:ConnectionString is not set.", isFull: false),
        Tenant = opties.Tenant,
        Schema = opties.Schema ?? "casus_" + string.Concat(opties.Tenant.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_')),
        KeyConnectionString = opties.KeyConnectionString,
        KeySchema = opties.KeySchema,
    };
}
