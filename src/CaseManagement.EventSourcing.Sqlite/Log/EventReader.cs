using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.EventSourcing.Sqlite.Log;

/// <summary>Reads events. The bytes of one event share one array, and names that come back often are one string.</summary>
internal static class EventReader
{
    private const string Columns = "position, version, id, schema_version, recorded_at, data, metadata, hash, type, stream";

    public static IReadOnlyList<StoredEvent> Stream(
        SqliteDb db, StreamName stream, long afterVersion, long upToVersion, CancellationToken cancellation) =>
        Read(
            db.Prepare($"SELECT {Columns} FROM events WHERE stream = ?1 AND version > ?2 AND version <= ?3 ORDER BY version")
                .Bind(1, stream.Value).Bind(2, afterVersion).Bind(3, upToVersion),
            stream, cancellation);

    public static IReadOnlyList<StoredEvent> All(SqliteDb db, long afterPosition, int maxCount, CancellationToken cancellation) =>
        Read(
            db.Prepare($"SELECT {Columns} FROM events WHERE position > ?1 ORDER BY position LIMIT ?2")
                .Bind(1, afterPosition).Bind(2, maxCount),
            null, cancellation);

    public static IReadOnlyList<StoredEvent> Category(
        SqliteDb db, string category, StreamPlace after, long upToPosition, int maxCount, CancellationToken cancellation)
    {
        var (stream, version) = after.Within(category);
        return Read(
            db.Prepare(
                $"SELECT {Columns} FROM events WHERE (stream, version) > (?1, ?2) AND stream < ?3 AND position <= ?4 "
                + "ORDER BY stream, version LIMIT ?5")
                .Bind(1, stream).Bind(2, version).Bind(3, StreamPlace.Range(category).Before).Bind(4, upToPosition).Bind(5, maxCount),
            null, cancellation);
    }

    public static LogHead Head(SqliteDb db)
    {
        var statement = db.Prepare("SELECT position, hash FROM head");
        statement.Step();
        var head = new LogHead(statement.Long(0), statement.Blob(1).ToArray());
        statement.Reset();
        return head;
    }

    public static long Position(SqliteDb db)
    {
        var statement = db.Prepare("SELECT position FROM head");
        statement.Step();
        var position = statement.Long(0);
        statement.Reset();
        return position;
    }

    private static List<StoredEvent> Read(Statement statement, StreamName? stream, CancellationToken cancellation)
    {
        var events = new List<StoredEvent>();
        try
        {
            while (statement.Step())
            {
                cancellation.ThrowIfCancellationRequested();
                events.Add(Row(statement, stream));
            }
        }
        finally
        {
            statement.Reset();
        }

        return events;
    }

    private static StoredEvent Row(Statement row, StreamName? stream)
    {
        var data = row.Blob(5);
        var metadataStart = data.Length;
        // Asking for another column may move the bytes of the former, so each is copied before the next is asked.
        var metadataLength = row.Length(6);
        var bytes = GC.AllocateUninitializedArray<byte>(metadataStart + metadataLength + HashChain.Length);
        data.CopyTo(bytes);
        row.Blob(6).CopyTo(bytes.AsSpan(metadataStart));
        row.Blob(7).CopyTo(bytes.AsSpan(metadataStart + metadataLength));
        return new StoredEvent(
            row.Long(0), stream ?? new StreamName(row.Text(9)), row.Long(1), row.Guid(2), NameCache.Get(row.Utf8(8)), row.Int(3),
            bytes.AsMemory(0, metadataStart), bytes.AsMemory(metadataStart, metadataLength), Instant.FromUnixTimeMilliseconds(row.Long(4)),
            bytes.AsMemory(metadataStart + metadataLength));
    }
}
