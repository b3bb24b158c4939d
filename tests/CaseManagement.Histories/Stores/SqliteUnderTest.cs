using CaseManagement.EventSourcing.Sqlite;

namespace CaseManagement.Histories.Stores;

/// <summary>Two hosts on one SQLite file.</summary>
public sealed class SqliteUnderTest : IStoreUnderTest
{
    public const string Tenant = "voorbeeldgooi";

    public string Name => "sqlite";

    public OpenedStore Open(string where)
    {
        var store = new SqliteEventStore(Options(where), TimeProvider.System);
        return new OpenedStore(store, store);
    }

    public async Task<IArena> PrepareAsync(CancellationToken cancellation) => await SqliteArena.PrepareAsync(this, cancellation);

    /// <summary>The options of every store here.</summary>
    public static SqliteOptions Options(string directory) => new() { Directory = directory, Tenant = Tenant };
}
