using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Sqlite.Keys;

/// <summary>
/// Removes every old copy of bytes that were deleted: a page that was split or moved can hold a copy that overwriting on deletion does not
/// reach, so the file is written anew; then the WAL, which holds earlier pages, is cut to nothing.
/// </summary>
internal static class KeyFileCleaning
{
    /// <exception cref="StoreUnavailableException">A reader of another process held on to the WAL for too long.</exception>
    public static void RemoveOldCopies(SqliteDb db)
    {
        db.Execute("VACUUM");
        if (!db.CheckpointTruncate())
        {
            throw new StoreUnavailableException("The keys were destroyed, but old copies could not be removed yet.", isFull: false);
        }
    }
}
