using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.PostgreSql.Log;
using CaseManagement.EventSourcing.Streams;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Archive;

/// <summary>
/// Events that another store sealed, on their way into this one: every link is computed anew and must come out the same. May run again
/// after a failure, also one that hid a success.
/// </summary>
/// <param name="schema">The schema, checked.</param>
/// <param name="events">The events, in order.</param>
internal sealed class SealedPage(string schema, IReadOnlyList<StoredEvent> events)
{
    private readonly AppendSql sql = new(schema);
    private bool tried;

    /// <summary>Inserts the events and moves the head in one transaction.</summary>
    /// <exception cref="ArchiveMismatchException">They do not follow on what is here.</exception>
    public async Task<bool> WriteAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var head = await LockHeadAsync(connection, cancellation);
        if (tried && head.Position == events[^1].Position && head.Hash.Span.SequenceEqual(events[^1].Hash.Span))
        {
            return true;
        }

        tried = true;
        Check(head);
        await using var batch = new NpgsqlBatch(connection);
        sql.Write(batch, [.. events.Select(Row)]);
        sql.MoveHead(batch, new LogHead(events[^1].Position, events[^1].Hash));
        await batch.ExecuteNonQueryAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    private async Task<LogHead> LockHeadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        sql.LockHead(batch);
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        return new LogHead(reader.GetInt64(0), reader.GetFieldValue<byte[]>(1));
    }

    private void Check(LogHead head)
    {
        var (position, hash) = (head.Position, head.Hash.ToArray());
        foreach (var stored in events)
        {
            HashChain.Next(hash, stored, hash);
            if (stored.Position != position + 1 || !hash.AsSpan().SequenceEqual(stored.Hash.Span))
            {
                throw new ArchiveMismatchException($"The event at position {stored.Position} does not follow on position {position}.");
            }

            if (!TextChecks.IsStorable(stored.Type))
            {
                throw new ArchiveMismatchException($"The logical name of the event at position {stored.Position} is not proper text.");
            }

            position = stored.Position;
        }
    }

    private static AppendRow Row(StoredEvent stored) => new(
        stored.Position, stored.Stream.Value, stored.Version,
        new NewEvent(stored.Id, stored.Type, stored.SchemaVersion, stored.Data, stored.Metadata, stored.RecordedAt),
        stored.RecordedAt.ToUnixTimeMilliseconds(), stored.Hash.ToArray());
}
