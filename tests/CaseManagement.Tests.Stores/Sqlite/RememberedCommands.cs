using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Sqlite.Commands;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Contract;
using Microsoft.Data.Sqlite;

namespace CaseManagement.Tests.Stores.Sqlite;

/// <summary>A log with many remembered commands, and what is stored of their index.</summary>
internal sealed class RememberedCommands : IAsyncDisposable
{
    /// <summary>How many commands the smallest segment holds.</summary>
    public const int PerSegment = 1 << 14;

    private readonly SqliteFixture fixture = new();

    public string Path => System.IO.Path.Combine(fixture.Options.Directory, SqliteEventStore.FileName);

    public SqliteOptions Options => fixture.Options;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static string Key(int number) => $"c.casusregisseur:{number}";

    public static AppendRequest Append(int number) =>
        Some.Append(Some.Stream(), ExpectedVersion.NoStream) with { Command = Some.Command(Key(number)) };

    /// <summary>Where the first segments keep the part that says where a command is.</summary>
    public static long Place(int segment, int number) =>
        Segment.Place(segment, Segment.Part(0, KeyHash.Of(Key(number))));

    public static async Task PutAsync(SqliteStores stores, int from, int to)
    {
        for (var next = from; next < to; next += 2000)
        {
            await stores.LogArchive.PutCommandsAsync([.. Enumerable.Range(next, Math.Min(2000, to - next)).Select(Command)], Cancellation);
        }

        // Segments are written after the answer, before the next job.
        await stores.LogArchive.PutCommandsAsync([], Cancellation);
    }

    public SqliteStores Open() => new(fixture.Options, TimeProvider.System);

    public async Task<SqliteStores> FilledAsync(int count)
    {
        var stores = Open();
        await PutAsync(stores, 0, count);
        return stores;
    }

    public void Run(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public async Task<string> SegmentsAsync(SqliteStores stores)
    {
        await stores.LogArchive.PutCommandsAsync([], Cancellation);
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat(size, ' ') FROM (SELECT level || ':' || (last - first + 1) AS size FROM command_segments ORDER BY first)";
        return (string)command.ExecuteScalar()!;
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    private static ArchivedCommand Command(int number) =>
        new(new StoredCommand(Key(number), Some.Bytes("vingerafdruk"), Some.Bytes("{}"), 1, number), Some.Time);

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        return connection;
    }
}
