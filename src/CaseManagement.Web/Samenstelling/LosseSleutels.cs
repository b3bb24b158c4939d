using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.PostgreSql;
using CaseManagement.EventSourcing.PostgreSql.Archive;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Sqlite.Archive;

namespace CaseManagement.Web.Samenstelling;

/// <summary>
/// The keys of a house whose log is on a server that cannot hold them: in the data directory, or in PostgreSQL, which several hosts can share.
/// </summary>
/// <param name="Keys">The keys.</param>
/// <param name="Archive">The keys as a whole.</param>
/// <param name="Sluit">Closes them.</param>
internal sealed record LosseSleutels(IKeyStore Keys, IKeyArchive Archive, Func<ValueTask> Sluit) : IAsyncDisposable
{
    /// <summary>Opens the keys where the settings say that they are.</summary>
    public static LosseSleutels Open(CasusOpties opties, TimeProvider time) =>
        opties.KeyConnectionString is { Length: > 0 } database ? InDatabase(opties, database, time) : InMap(opties);

    public ValueTask DisposeAsync() => Sluit();

    private static LosseSleutels InDatabase(CasusOpties opties, string database, TimeProvider time)
    {
        var keys = new PostgreSqlKeyStore(Opslag.VanDatabase(opties with { ConnectionString = database, Schema = null }), time);
        return new LosseSleutels(keys, new PostgreSqlKeyArchive(keys), keys.DisposeAsync);
    }

    private static LosseSleutels InMap(CasusOpties opties)
    {
        var keys = new SqliteKeyStore(new SqliteOptions { Directory = opties.Directory, Tenant = opties.Tenant });
        return new LosseSleutels(keys, new SqliteKeyArchive(keys), () =>
        {
            keys.Dispose();
            return ValueTask.CompletedTask;
        });
    }
}
