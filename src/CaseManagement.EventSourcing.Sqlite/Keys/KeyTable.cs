using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.EventSourcing.Sqlite.Keys;

/// <summary>Reads and changes keys.</summary>
internal static class KeyTable
{
    private const string Select = "SELECT id, subject, purpose, wrapped, fingerprint, destroyed_at FROM keys WHERE ";

    public static StoredKey? Find(SqliteDb db, Guid id) => All(db.Prepare(Select + "id = ?1").Bind(1, id)).SingleOrDefault();

    public static StoredKey? Find(SqliteDb db, BetrokkeneId subject, string purpose) =>
        All(db.Prepare(Select + "subject = ?1 AND purpose = ?2").Bind(1, subject.Value).Bind(2, purpose)).SingleOrDefault();

    public static List<StoredKey> Of(SqliteDb db, BetrokkeneId subject) =>
        All(db.Prepare(Select + "subject = ?1 ORDER BY purpose").Bind(1, subject.Value));

    public static void Insert(SqliteDb db, StoredKey key) =>
        db.Prepare("INSERT INTO keys VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
            .Bind(1, key.Id).Bind(2, key.Subject.Value).Bind(3, key.Purpose).Bind(4, key.Wrapped.Span).Bind(5, key.Fingerprint.Span)
            .Bind(6, key.DestroyedAt?.ToUnixTimeMilliseconds())
            .Run();

    /// <summary>Turns the live keys of a subject into fences; a fence that stands keeps its time.</summary>
    public static void Destroy(SqliteDb db, BetrokkeneId subject, Instant at) =>
        db.Prepare("UPDATE keys SET wrapped = zeroblob(0), destroyed_at = ?2 WHERE subject = ?1 AND destroyed_at IS NULL")
            .Bind(1, subject.Value).Bind(2, at.ToUnixTimeMilliseconds())
            .Run();

    /// <summary>Turns one live key into a fence.</summary>
    public static void Fence(SqliteDb db, Guid id, Instant at) =>
        db.Prepare("UPDATE keys SET wrapped = zeroblob(0), destroyed_at = ?2 WHERE id = ?1 AND destroyed_at IS NULL")
            .Bind(1, id).Bind(2, at.ToUnixTimeMilliseconds())
            .Run();

    /// <summary>The next keys in order of id.</summary>
    public static List<StoredKey> Page(SqliteDb db, Guid? after, int maxCount) => All(after is { } last
        ? db.Prepare(Select + "id > ?1 ORDER BY id LIMIT ?2").Bind(1, last).Bind(2, maxCount)
        : db.Prepare(Select + "TRUE ORDER BY id LIMIT ?1").Bind(1, maxCount));

    /// <summary>The first keys in order of id that were not destroyed.</summary>
    public static List<StoredKey> Live(SqliteDb db, int maxCount) =>
        All(db.Prepare(Select + "destroyed_at IS NULL ORDER BY id LIMIT ?1").Bind(1, maxCount));

    private static List<StoredKey> All(Statement statement)
    {
        var keys = new List<StoredKey>();
        while (statement.Step())
        {
            keys.Add(new StoredKey(
                statement.Guid(0), BetrokkeneId.From(statement.Guid(1)), statement.Text(2), statement.Blob(3).ToArray(),
                statement.Blob(4).ToArray(),
                statement.LongOrNull(5) is { } destroyed ? Instant.FromUnixTimeMilliseconds(destroyed) : null));
        }

        statement.Reset();
        return keys;
    }
}
