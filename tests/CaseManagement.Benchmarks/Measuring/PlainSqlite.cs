using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace CaseManagement.Benchmarks.Measuring;

/// <summary>
/// What somebody would write by hand: the same table, pragmas and bytes through Microsoft.Data.Sqlite, one writer that puts everything
/// that waits in one transaction. No chain, no expected versions, no idempotency, nothing sealed.
/// </summary>
internal sealed class PlainSqlite : IAsyncDisposable
{
    private const string Settings = """
        PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000;
        PRAGMA wal_autocheckpoint=8000; PRAGMA journal_size_limit=33554432;
        CREATE TABLE IF NOT EXISTS events(
            position INTEGER PRIMARY KEY, stream TEXT NOT NULL, version INTEGER NOT NULL, id BLOB NOT NULL, type TEXT NOT NULL,
            schema_version INTEGER NOT NULL, recorded_at INTEGER NOT NULL, data BLOB NOT NULL, metadata BLOB NOT NULL, hash BLOB NOT NULL);
        CREATE UNIQUE INDEX IF NOT EXISTS events_by_stream ON events(stream, version);
        """;

    private readonly Channel<PlainEvent> waiting = Channel.CreateUnbounded<PlainEvent>(new UnboundedChannelOptions { SingleReader = true });
    private readonly SqliteConnection connection;
    private readonly SqliteCommand insert;
    private readonly Task writer;
    private long position;

    public PlainSqlite(string file)
    {
        connection = Connect(file);
        insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO events VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
        for (var number = 1; number <= 10; number++)
        {
            insert.Parameters.Add(new SqliteParameter($"${number}", null));
        }

        writer = Task.Run(WriteAsync);
    }

    private static SqliteConnection Connect(string file)
    {
        var opened = new SqliteConnection($"Data Source={file};Pooling=False");
        opened.Open();
        using var command = opened.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
        return opened;
    }

    public Task AppendAsync(PlainEvent @event)
    {
        waiting.Writer.TryWrite(@event);
        return @event.Stored.Task;
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.Complete();
        await writer;
        insert.Dispose();
        connection.Dispose();
    }

    private async Task WriteAsync()
    {
        var batch = new List<PlainEvent>();
        while (await waiting.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < 256 && waiting.Reader.TryRead(out var @event))
            {
                batch.Add(@event);
            }

            using (var transaction = connection.BeginTransaction())
            {
                insert.Transaction = transaction;
                batch.ForEach(Insert);
                transaction.Commit();
            }

            batch.ForEach(@event => @event.Stored.SetResult());
        }
    }

    private void Insert(PlainEvent @event)
    {
        object[] values = [++position, @event.Stream, @event.Version, @event.Id, @event.Type, 1L, 1_700_000_000_000L, @event.Data, @event.Metadata, @event.Hash];
        for (var index = 0; index < values.Length; index++)
        {
            insert.Parameters[index].Value = values[index];
        }

        insert.ExecuteNonQuery();
    }
}

/// <summary>An event that is bytes already.</summary>
internal sealed record PlainEvent(string Stream, long Version, byte[] Id, string Type, byte[] Data, byte[] Metadata, byte[] Hash)
{
    public TaskCompletionSource Stored { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
