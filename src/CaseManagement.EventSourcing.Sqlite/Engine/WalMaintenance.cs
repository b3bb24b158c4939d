
namespace CaseManagement.EventSourcing.Sqlite.Engine;

/// <summary>
/// Keeps the WAL small. SQLite moves it into the database by itself as it grows, but can only start it anew at a moment without
/// readers; when such a moment does not come, this makes one.
/// </summary>
internal sealed class WalMaintenance(string path)
{
    private const long Limit = 64 * 1024 * 1024;
    private const int HoldUp = 250;
    private const int BatchesBetweenLooks = 64;

    private readonly string wal = path + "-wal";
    private int batches;

    /// <summary>Cuts the WAL if no reader is in the way; answers whether that succeeded, so that a later moment can try again.</summary>
    public static bool WhenIdle(SqliteDb db) => db.CheckpointTruncate(wait: 0);

    /// <summary>Cuts the WAL when it is too big, and holds up appends and new readers of the WAL for a moment to do so.</summary>
    public void AfterBatch(SqliteDb db)
    {
        if (++batches % BatchesBetweenLooks == 0 && new FileInfo(wal) is { Exists: true, Length: > Limit })
        {
            db.CheckpointTruncate(HoldUp);
        }
    }
}
