using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Sqlite.Log;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

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
        return Task.FromResult<IReadOnlyList<ArchivedCommand>>(log.Readers.Read((afterKey, maxCount), static (db, read) =>
        {
            var statement = db.Prepare(
                "SELECT key, fingerprint, outcome, version, position, recorded_at FROM commands WHERE key > ?1 ORDER BY key LIMIT ?2")
                .Bind(1, read.afterKey).Bind(2, read.maxCount);
            var commands = new List<ArchivedCommand>();
            while (statement.Step())
            {
                commands.Add(new ArchivedCommand(
                    new StoredCommand(
                        statement.Text(0), statement.Blob(1).ToArray(), statement.Blob(2).ToArray(), statement.Long(3), statement.Long(4)),
                    Instant.FromUnixTimeMilliseconds(statement.Long(5))));
            }

            statement.Reset();
            return commands;
        }));
    }

    /// <inheritdoc/>
    public Task PutCommandsAsync(IReadOnlyList<ArchivedCommand> commands, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return log.Writer.RunAsync(db =>
        {
            foreach (var (command, recordedAt) in commands.Where(known => CommandTable.Find(db, known.Command.Key) is null))
            {
                CommandTable.Insert(
                    db, new CommandRecord(command.Key, command.Fingerprint, command.Outcome), command.Version, command.Position, recordedAt);
            }

            return true;
        });
    }
}
