using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Sqlite.Log;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Sqlite.Archive;

/// <summary>
/// A consistent copy of a database in use, from one read transaction (<c>VACUUM INTO</c>): without its WAL, and without the free pages in
/// which deleted content could still stand.
/// </summary>
internal static class FileCopy
{
    /// <exception cref="StoreUnavailableException">It could not be finished; the disk may be full.</exception>
    public static void Write(string source, string target)
    {
        try
        {
            StoreFiles.EnsureFile(target);
            using (var db = SqliteDb.OpenCopier(source))
            {
                db.Prepare("VACUUM INTO ?1").Bind(1, target).Run();
            }

            // SQLite does not wait for the medium here.
            using var file = new FileStream(target, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
            file.Flush(flushToDisk: true);
        }
        catch (SqliteFailureException failure)
        {
            throw failure.ToUnavailable();
        }
    }

    /// <summary>The head of a log that nobody has open; leaves the bytes of the file as they are.</summary>
    public static LogHead Head(string path)
    {
        try
        {
            using var db = SqliteDb.OpenReader(path);
            return EventReader.Head(db);
        }
        catch (SqliteFailureException failure)
        {
            throw failure.ToUnavailable();
        }
    }
}
