using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Sqlite.Log;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Sqlite.Archive;

/// <summary>Events that another store sealed, on their way into this one: every link is computed anew and must come out the same.</summary>
internal static class SealedPage
{
    /// <summary>Inserts the events and moves the head; the caller commits.</summary>
    /// <exception cref="ArchiveMismatchException">They do not follow on what is here.</exception>
    public static bool Insert(SqliteDb db, IReadOnlyList<StoredEvent> events)
    {
        var head = EventReader.Head(db);
        var (position, hash) = (head.Position, head.Hash.ToArray());
        foreach (var stored in events)
        {
            HashChain.Next(hash, stored, hash);
            if (stored.Position != position + 1 || !hash.AsSpan().SequenceEqual(stored.Hash.Span))
            {
                throw new ArchiveMismatchException($"The event at position {stored.Position} does not follow on position {position}.");
            }

            position = stored.Position;
            Insert(db, stored);
        }

        db.Prepare("UPDATE head SET position = ?1, hash = ?2").Bind(1, position).Bind(2, hash).Run();
        return true;
    }

    private static void Insert(SqliteDb db, StoredEvent stored) =>
        db.Prepare("INSERT INTO events VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
            .Bind(1, stored.Position).Bind(2, stored.Stream.Value).Bind(3, stored.Version).Bind(4, stored.Id).Bind(5, stored.Type)
            .Bind(6, stored.SchemaVersion).Bind(7, stored.RecordedAt.ToUnixTimeMilliseconds())
            .Bind(8, stored.Data.Span).Bind(9, stored.Metadata.Span).Bind(10, stored.Hash.Span)
            .Run();
}
