using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.PostgreSql.Keys;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.EventSourcing.PostgreSql.Archive;

/// <summary>The keys of a schema as a whole.</summary>
/// <param name="store">The keys; must outlive this.</param>
public sealed class PostgreSqlKeyArchive(PostgreSqlKeyStore store) : IKeyArchive
{
    /// <inheritdoc/>
    public KeyCounts Count() => store.Database.Run(store.Table.Count);

    /// <inheritdoc/>
    public IReadOnlyList<StoredKey> Of(BetrokkeneId subject) => store.Database.Run(connection => store.Table.Of(connection, subject));

    /// <inheritdoc/>
    public IReadOnlyList<StoredKey> Read(Guid? after, int maxCount) =>
        store.Database.Run(connection => store.Table.Page(connection, after, maxCount));

    /// <inheritdoc/>
    public int Put(IReadOnlyList<StoredKey> keys)
    {
        if (keys.Count == 0)
        {
            return 0;
        }

        var attempts = 0;
        var fenced = store.Database.Run(connection =>
        {
            attempts++;
            return Put(connection, keys);
        });

        // An attempt before this one may have done the work and lost its answer.
        if (fenced > 0 || attempts > 1)
        {
            store.Database.Run(WalCleaning.Try);
        }

        return fenced;
    }

    private int Put(Npgsql.NpgsqlConnection connection, IReadOnlyList<StoredKey> keys)
    {
        using var transaction = connection.BeginTransaction();
        store.Table.Lock(connection);
        var merge = new KeyMerge(store.Table.Like(connection, keys));
        foreach (var key in keys)
        {
            merge.Put(key);
        }

        store.Table.Insert(connection, merge.Added);
        if (merge.Fenced.Count > 0)
        {
            store.Table.Fence(connection, merge.Fenced);
            store.Table.WriteAnew(connection);
        }

        transaction.Commit();
        return merge.Replaced;
    }
}
