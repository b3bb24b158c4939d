
namespace CaseManagement.EventSourcing.Sqlite.Engine;

/// <summary>
/// Keeps the WAL small. SQLite moves it into the database by itself as it grows, but only after commits that wait for the medium, and it
/// can only start it anew at a moment without readers; when such a moment does not come, this makes one.
/// </summary>
internal sealed class WalMaintenance(string path)
{
    private const long Limit = 64 * 1024 * 1024;
    private const int HoldUp = 250;
    private const int BatchesBetweenLooks = 64;
    private const int JobsBetweenCheckpoints = 16;

    private readonly string wal = path + "-wal";
    private int batches;
    private int jobs;

    /// <summary>Cuts the WAL if no reader is in the way; answers whether that succeeded, so that a later moment can try again.</summary>
    public static bool WhenIdle(SqliteDb db) => db.CheckpointTruncate(wait: 0);

    /// <summary>Cuts the WAL when it is too big, and holds up appends and new readers of the WAL for a moment to do so.</summary>
    /// <param name="db">The connection that committed.</param>
    /// <param name="waited">Whether the commit waited for the medium.</param>
    public bool AfterBatch(SqliteDb db, bool waited)
    {
        jobs = waited ? 0 : jobs + 1;
        if (jobs == JobsBetweenCheckpoints)
        {
            jobs = 0;
            db.Checkpoint();
        }

        return ++batches % BatchesBetweenLooks != 0 || new FileInfo(wal) is not { Exists: true, Length: > Limit } || db.CheckpointTruncate(HoldUp);
    }
}
