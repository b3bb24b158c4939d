using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Sqlite.Commands;
using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.Sqlite.Archive;

/// <summary>The log of a file as a whole. What it writes is durable with the next append, or when the file is closed.</summary>
/// <param name="log">The log; must outlive this.</param>
public sealed class SqliteLogArchive(SqliteEventStore log) : ILogArchive
{
    /// <inheritdoc/>
    public Task<LogCounts> CountAsync(CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(log.Readers.Read(0, static (db, _) =>
        {
            var statement = db.Prepare(
                "SELECT (SELECT count(*) FROM events), (SELECT count(*) FROM events WHERE version = 1), (SELECT count(*) FROM commands)");
            statement.Step();
            var counts = new LogCounts(statement.Long(0), statement.Long(1), statement.Long(2));
            statement.Reset();
            return counts;
        }));
    }

    /// <inheritdoc/>
    public Task AppendSealedAsync(IReadOnlyList<StoredEvent> events, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return log.Writer.RunAsync(db => SealedPage.Insert(db, events));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArchivedCommand>> ReadCommandsAsync(string afterKey, int maxCount, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<ArchivedCommand>>(log.Readers.Read((log.Commands, afterKey, maxCount), static (db, read) =>
            CommandTable.Page(db, read.afterKey.Length == 0 ? 0 : Place(db, read.Commands, read.afterKey), read.maxCount)));
    }

    /// <inheritdoc/>
    public Task PutCommandsAsync(IReadOnlyList<ArchivedCommand> commands, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var batch = new CommandBatch(log.Commands);
        return log.Writer.RunAsync(db =>
        {
            batch.Begin(db);
            foreach (var (command, recordedAt) in commands)
            {
                var hash = KeyHash.Of(command.Key);
                if (batch.Find(command.Key, hash) is null)
                {
                    batch.Add(
                        new CommandRecord(command.Key, command.Fingerprint, command.Outcome), hash, command.Version, command.Position, recordedAt);
                }
            }

            return true;
        });
    }

    private static long Place(SqliteDb db, CommandIndex commands, string key)
    {
        // An index that was tampered with must not keep anyone from reading all rows.
        return Indexed(db, commands, key) is var place and not 0 ? place
            : CommandTable.Search(db, key) is var found and not 0 ? found
            : throw new ArchiveMismatchException("The command to go on after is not here.");
    }

    private static long Indexed(SqliteDb db, CommandIndex commands, string key)
    {
        try
        {
            commands.Refresh(db);
            return commands.Place(db, key, KeyHash.Of(key));
        }
        catch (SqliteFailureException failure) when (failure.IsCorrupt)
        {
            return 0;
        }
    }
}
