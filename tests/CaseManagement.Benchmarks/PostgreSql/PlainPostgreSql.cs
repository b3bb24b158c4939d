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
    /// <summary>The columns of our own log, as text of a select.</summary>
    public const string Columns = "position, stream, version, id, type, schema_version, recorded_at, data, metadata, hash";

    /// <summary>Our own log.</summary>
    public const string OurLog = "casus_voorbeeldgooi.events";

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
    private readonly RandomIdentifiers identifiers = new();
    private readonly byte[] hash = new byte[32];

    public PlainPostgreSql(string database, NewEvent sample)
    {
        source = NpgsqlDataSource.Create($"{database};Max Auto Prepare=20;Auto Prepare Min Usages=2;No Reset On Close=true;Maximum Pool Size=100");
        this.sample = sample;
    }

    public async Task MakeAsync()
    {
        await using var command = source.CreateCommand(Table);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Appends one event of a new stream.</summary>
    public async Task AppendAsync()
    {
        await using var command = source.CreateCommand(Insert);
        Add(command, $"woonoverlast-{identifiers.Next():N}", NpgsqlDbType.Text);
        Add(command, 1L, NpgsqlDbType.Bigint);
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
