using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.PostgreSql.Log;
using CaseManagement.EventSourcing.Streams;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace CaseManagement.EventSourcing.PostgreSql.Archive;

/// <summary>The log of a schema as a whole.</summary>
/// <param name="log">The log; must outlive this.</param>
public sealed class PostgreSqlLogArchive(PostgreSqlEventStore log) : ILogArchive
{
    private const string CommandColumns = "key, fingerprint, outcome, version, position, recorded_at";

    /// <inheritdoc/>
    public Task<LogCounts> CountAsync(CancellationToken cancellation = default) => log.Database.RunAsync(
        async (connection, stop) =>
        {
            await using var batch = new NpgsqlBatch(connection);
            batch.Add(
                $"SELECT (SELECT count(*) FROM {log.Schema}.events), (SELECT count(*) FROM {log.Schema}.events WHERE version = 1), "
                + $"(SELECT count(*) FROM {log.Schema}.commands)");
            await using var reader = await batch.ExecuteReaderAsync(stop);
            await reader.ReadAsync(stop);
            return new LogCounts(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
        },
        cancellation);

    /// <inheritdoc/>
    public Task AppendSealedAsync(IReadOnlyList<StoredEvent> events, CancellationToken cancellation = default) =>
        events.Count == 0 ? Task.CompletedTask : log.Database.RunAsync(new SealedPage(log.Schema, events).WriteAsync, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArchivedCommand>> ReadCommandsAsync(string afterKey, int maxCount, CancellationToken cancellation = default) =>
        log.Database.RunAsync<IReadOnlyList<ArchivedCommand>>(
            async (connection, stop) =>
            {
                await using var batch = new NpgsqlBatch(connection);
                batch.Add($"SELECT {CommandColumns} FROM {log.Schema}.commands WHERE key > $1 ORDER BY key LIMIT $2").With(afterKey).With(maxCount);
                await using var reader = await batch.ExecuteReaderAsync(stop);
                var commands = new List<ArchivedCommand>();
                while (await reader.ReadAsync(stop))
                {
                    commands.Add(new ArchivedCommand(
                        new StoredCommand(
                            reader.GetString(0), reader.GetFieldValue<byte[]>(1), reader.GetFieldValue<byte[]>(2), reader.GetInt64(3),
                            reader.GetInt64(4)),
                        Instant.FromUnixTimeMilliseconds(reader.GetInt64(5))));
                }

                return commands;
            },
            cancellation);

    /// <inheritdoc/>
    /// <exception cref="ArchiveMismatchException">This database cannot hold the key of a command.</exception>
    public Task PutCommandsAsync(IReadOnlyList<ArchivedCommand> commands, CancellationToken cancellation = default)
    {
        var list = commands.ToList();
        if (list.Exists(item => !TextChecks.IsStorable(item.Command.Key)))
        {
            throw new ArchiveMismatchException("The key of a command is not proper text.");
        }

        return list.Count == 0 ? Task.CompletedTask : log.Database.RunAsync(
            async (connection, stop) =>
            {
                await using var batch = new NpgsqlBatch(connection);
                batch.Add($"INSERT INTO {log.Schema}.commands SELECT * FROM unnest($1, $2, $3, $4, $5, $6) ON CONFLICT (key) DO NOTHING")
                    .WithMany(list, item => item.Command.Key, NpgsqlDbType.Text)
                    .WithMany(list, item => item.Command.Fingerprint, NpgsqlDbType.Bytea)
                    .WithMany(list, item => item.Command.Outcome, NpgsqlDbType.Bytea)
                    .WithMany(list, item => item.Command.Version, NpgsqlDbType.Bigint)
                    .WithMany(list, item => item.Command.Position, NpgsqlDbType.Bigint)
                    .WithMany(list, item => item.RecordedAt.ToUnixTimeMilliseconds(), NpgsqlDbType.Bigint);
                return await batch.ExecuteNonQueryAsync(stop);
            },
            cancellation);
    }
}
