using CaseManagement.EventSourcing.PostgreSql;

namespace CaseManagement.Histories.Stores;

/// <summary>Two hosts on one PostgreSQL server.</summary>
public sealed class PostgreSqlUnderTest : IStoreUnderTest
{
    public const string Schema = "historie";

    public string Name => "postgresql";

    public OpenedStore Open(string where)
    {
        var store = new PostgreSqlEventStore(Options(where), TimeProvider.System);
        return new OpenedStore(store, store);
    }

    public async Task<IArena> PrepareAsync(CancellationToken cancellation) =>
        await HostArena.StartedAsync(new PostgreSqlArena(this), cancellation);

    /// <summary>The options of every store here. A host that stands still loses the end of the log sooner than it would at work.</summary>
    public static PostgreSqlOptions Options(string connectionString) => new()
    {
        ConnectionString = connectionString,
        Tenant = SqliteUnderTest.Tenant,
        Schema = Schema,
        SilenceTimeout = TimeSpan.FromMilliseconds(600),
    };
}
