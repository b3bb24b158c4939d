using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Sqlite.Commands;
using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Sqlite.Archive;

/// <summary>Upkeep of the files of one municipality.</summary>
/// <param name="log">The log; must outlive this.</param>
public sealed class SqliteMaintenance(SqliteEventStore log) : IStoreMaintenance
{
    private const int MostFindings = 100;

    private string Log => Path.Combine(log.Options.Directory, SqliteEventStore.FileName);

    private string Keys => Path.Combine(log.Options.KeyDirectory ?? log.Options.Directory, SqliteKeyStore.FileName);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> CheckIntegrityAsync(CancellationToken cancellation = default) => Task.Run<IReadOnlyList<string>>(
        () => [.. Of(Log, IndexFindings), .. Of(Keys, static _ => [])],
        cancellation);

    /// <inheritdoc/>
    public Task CheckWritableAsync(CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();

        // Writing the head as it is takes room in the WAL and changes nothing.
        return log.Writer.RunAsync(db =>
        {
            db.Prepare("UPDATE head SET position = position").Run();
            return true;
        });
    }

    /// <inheritdoc/>
    public Task<LogHead> CopyLogAsync(string directory, CancellationToken cancellation = default)
    {
        var target = Path.Combine(directory, SqliteEventStore.FileName);
        return Task.Run(
            () =>
            {
                FileCopy.Write(Log, target);
                return FileCopy.Head(target);
            },
            cancellation);
    }

    /// <inheritdoc/>
    public Task CopyKeysAsync(string directory, CancellationToken cancellation = default) =>
        Task.Run(() => FileCopy.Write(Keys, Path.Combine(directory, SqliteKeyStore.FileName)), cancellation);

    /// <inheritdoc/>
    public StoreSizes Sizes() => new(Size(Log), Size(Log + "-wal"));

    // What was made again is told as well: nobody else saw that it had been damaged.
    private IEnumerable<string> IndexFindings(SqliteDb db) =>
        [.. CommandIndexCheck.Findings(db), .. log.Commands.WasRepaired ? ["the index of commands was damaged and was made again from the rows"] : Array.Empty<string>()];

    private static long Size(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    private static IEnumerable<string> Of(string path, Func<SqliteDb, IEnumerable<string>> index) =>
        File.Exists(path) ? Findings(path, index).Select(text => $"{Path.GetFileName(path)}: {text}") : [];

    private static List<string> Findings(string path, Func<SqliteDb, IEnumerable<string>> index)
    {
        try
        {
            using var db = SqliteDb.OpenReader(path);
            var statement = db.Prepare($"PRAGMA integrity_check({MostFindings})");
            var findings = new List<string>();
            while (statement.Step())
            {
                findings.Add(statement.Text(0));
            }

            statement.Reset();
            return findings is ["ok"] ? [.. index(db)] : findings;
        }
        catch (SqliteFailureException failure) when (!failure.IsBusy)
        {
            return [failure.Message];
        }
        catch (SqliteFailureException failure)
        {
            throw failure.ToUnavailable();
        }
    }
}
