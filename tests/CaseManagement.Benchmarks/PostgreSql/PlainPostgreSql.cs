using System.Diagnostics;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Identiteit;
using Npgsql;
using NpgsqlTypes;

namespace CaseManagement.Benchmarks.PostgreSql;

/// <summary>
/// pg-raw: what somebody would write by hand, plain inserts of one row without any order, each its own durable transaction on a connection
/// of its own. The same columns and bytes; the position is a sequence, so readers by position would miss events. No chain, no checks.
/// </summary>
internal sealed class PlainPostgreSql : IAsyncDisposable
{
    private const string Table = """
        CREATE SCHEMA IF NOT EXISTS plain;
        CREATE TABLE IF NOT EXISTS plain.events(
            position bigserial PRIMARY KEY, stream text COLLATE "C" NOT NULL, version bigint NOT NULL, id uuid NOT NULL,
            type text COLLATE "C" NOT NULL, schema_version integer NOT NULL, recorded_at bigint NOT NULL, data bytea NOT NULL,
            metadata bytea NOT NULL, hash bytea NOT NULL);
        CREATE UNIQUE INDEX IF NOT EXISTS events_by_stream ON plain.events(stream, version);
        """;

    private const string Insert =
        "INSERT INTO plain.events(stream, version, id, type, schema_version, recorded_at, data, metadata, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

    private readonly NpgsqlDataSource source;
    private readonly NewEvent sample;
    private readonly (string Stream, int Length)[] streams;
    private readonly string process = $"{Environment.ProcessId}-{Stopwatch.GetTimestamp()}";
    private readonly byte[] hash = new byte[32];
    private int dossiers;

    public PlainPostgreSql(string database, NewEvent sample, int writers)
    {
        source = NpgsqlDataSource.Create($"{database};Max Auto Prepare=20;Auto Prepare Min Usages=2;No Reset On Close=true;Maximum Pool Size=100");
        this.sample = sample;
        streams = new (string, int)[writers];
    }

    public async Task MakeAsync()
    {
        await using var command = source.CreateCommand(Table);
        await command.ExecuteNonQueryAsync();
    }

    public async Task AppendAsync(int writer)
    {
        var at = streams[writer];
        if (at.Length % 50 == 0)
        {
            at.Stream = $"woonoverlast-{DerivedIdentifier.From(sample.Id, $"{process}-{Interlocked.Increment(ref dossiers)}"):N}";
        }

        streams[writer] = at with { Length = at.Length + 1 };
        await using var command = source.CreateCommand(Insert);
        Add(command, at.Stream, NpgsqlDbType.Text);
        Add(command, 1L + (at.Length % 50), NpgsqlDbType.Bigint);
        Add(command, sample.Id, NpgsqlDbType.Uuid);
        Add(command, sample.Type, NpgsqlDbType.Text);
        Add(command, 1, NpgsqlDbType.Integer);
        Add(command, 1_700_000_000_000L, NpgsqlDbType.Bigint);
        Add(command, sample.Data, NpgsqlDbType.Bytea);
        Add(command, sample.Metadata, NpgsqlDbType.Bytea);
        Add(command, hash, NpgsqlDbType.Bytea);
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();

    private static void Add<T>(NpgsqlCommand command, T value, NpgsqlDbType type) =>
        command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = value, NpgsqlDbType = type });
}
