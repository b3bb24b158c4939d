using CaseManagement.EventSourcing.EventStoreDb;

namespace CaseManagement.Histories.Stores.EventStoreDb;

/// <summary>
/// Two hosts with a directory each on a server or a cluster that environment variables name: <c>EVENTSTOREDB_CONNECTION</c>, and in
/// <c>EVENTSTOREDB_KILL_LEADER</c> a command that kills the leader with -9 and brings that node back.
/// </summary>
public sealed class EventStoreDbUnderTest : IStoreUnderTest
{
    internal const string ConnectionVariable = "EVENTSTOREDB_CONNECTION";
    internal const string KillVariable = "EVENTSTOREDB_KILL_LEADER";

    public string Name => "eventstoredb";

    public OpenedStore Open(string where)
    {
        var stores = new EventStoreDbStores(Options(where), TimeProvider.System);
        return new OpenedStore(stores.Events, stores);
    }

    public async Task<IArena> PrepareAsync(CancellationToken cancellation) => await HostArena.StartedAsync(new EventStoreDbArena(this), cancellation);

    // The connection string may hold a password, so it does not travel as an argument; the directory above that of the host gives the name on the server.
    private static EventStoreDbOptions Options(string where) => new()
    {
        ConnectionString = Environment.GetEnvironmentVariable(ConnectionVariable) is { Length: > 0 } connection
            ? connection
            : throw new InvalidOperationException($"{ConnectionVariable} names no server."),
        Tenant = SqliteUnderTest.Tenant,
        Prefix = Path.GetFileName(Path.GetDirectoryName(where))!.ToLowerInvariant(),
        Directory = where,
    };
}
