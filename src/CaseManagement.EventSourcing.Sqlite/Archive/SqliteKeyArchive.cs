using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Sqlite.Keys;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.EventSourcing.Sqlite.Archive;

/// <summary>The keys of a file as a whole.</summary>
/// <param name="store">The keys; must outlive this.</param>
public sealed class SqliteKeyArchive(SqliteKeyStore store) : IKeyArchive
{
    /// <inheritdoc/>
    public KeyCounts Count() => store.Readers.Read(0, static (db, _) =>
    {
        var statement = db.Prepare("SELECT count(*), count(destroyed_at) FROM keys");
        statement.Step();
        var counts = new KeyCounts(statement.Long(0) - statement.Long(1), statement.Long(1));
        statement.Reset();
        return counts;
    });

    /// <inheritdoc/>
    public IReadOnlyList<StoredKey> Of(BetrokkeneId subject) => store.Readers.Read(subject, KeyTable.Of);

    /// <inheritdoc/>
    public IReadOnlyList<StoredKey> Read(Guid? after, int maxCount) =>
        store.Readers.Read((after, maxCount), static (db, read) => KeyTable.Page(db, read.after, read.maxCount));

    /// <inheritdoc/>
    public int Put(IReadOnlyList<StoredKey> keys)
    {
        var fenced = 0;
        store.Writer.Run(
            db =>
            {
                // The transaction may run again from its beginning.
                fenced = 0;
                foreach (var key in keys)
                {
                    fenced += Put(db, key) ? 1 : 0;
                }

                return true;
            },
            db =>
            {
                if (fenced > 0)
                {
                    KeyFileCleaning.RemoveOldCopies(db);
                }
            });
        return fenced;
    }

    private static bool Put(SqliteDb db, StoredKey key)
    {
        var known = KeyTable.Find(db, key.Id);
        if (known is null && KeyTable.Find(db, key.Subject, key.Purpose) is null)
        {
            KeyTable.Insert(db, key.DestroyedAt is null ? key : key with { Wrapped = ReadOnlyMemory<byte>.Empty });
            return false;
        }

        if (known is null || known.Subject != key.Subject || !string.Equals(known.Purpose, key.Purpose, StringComparison.Ordinal)
            || !known.Fingerprint.Span.SequenceEqual(key.Fingerprint.Span))
        {
            throw new ArchiveMismatchException($"Key {key.Id:N} is another key here.");
        }

        if (key.DestroyedAt is not { } at || known.DestroyedAt is not null)
        {
            return false;
        }

        KeyTable.Fence(db, key.Id, at);
        return true;
    }
}
