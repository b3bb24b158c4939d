using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.Streams;
using NodaTime;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Log;

/// <summary>Reads the log. Each read is one statement, so it sees one moment.</summary>
/// <param name="database">The connections.</param>
/// <param name="schema">The schema, checked.</param>
internal sealed class EventReader(Database database, string schema)
{
    private const string Columns = "position, stream, version, id, type, schema_version, recorded_at, data, metadata, hash";

    private readonly string stream =
        $"SELECT {Columns} FROM {schema}.events WHERE stream = $1 AND version > $2 AND version <= $3 ORDER BY version";

    private readonly string all = $"SELECT {Columns} FROM {schema}.events WHERE position > $1 ORDER BY position LIMIT $2";
    private readonly string head = $"SELECT position, hash FROM {schema}.head WHERE one = 1";
    private readonly string position = $"SELECT position FROM {schema}.head WHERE one = 1";
    private readonly string command = $"SELECT fingerprint, outcome, version, position FROM {schema}.commands WHERE key = $1";

    public Task<IReadOnlyList<StoredEvent>> StreamAsync(
        StreamName name, long afterVersion, long upToVersion, CancellationToken cancellation) =>
        ManyAsync(stream, [new NpgsqlParameter<string> { TypedValue = name.Value }, Number(afterVersion), Number(upToVersion)], cancellation);

    public Task<IReadOnlyList<StoredEvent>> AllAsync(long afterPosition, int maxCount, CancellationToken cancellation) =>
        ManyAsync(all, [Number(afterPosition), Number(maxCount)], cancellation);

    public Task<LogHead> HeadAsync(CancellationToken cancellation) => OneAsync(
        head, [], static row => new LogHead(row.GetInt64(0), row.GetFieldValue<byte[]>(1)), cancellation)!;

    public Task<long> PositionAsync(CancellationToken cancellation) => OneAsync(position, [], static row => row.GetInt64(0), cancellation);

    public Task<StoredCommand?> CommandAsync(string key, CancellationToken cancellation) => OneAsync(
        command,
        [new NpgsqlParameter<string> { TypedValue = key }],
        row => new StoredCommand(key, row.GetFieldValue<byte[]>(0), row.GetFieldValue<byte[]>(1), row.GetInt64(2), row.GetInt64(3)),
        cancellation);

    private static NpgsqlParameter<long> Number(long value) => new() { TypedValue = value };

    private static StoredEvent Row(NpgsqlDataReader row) => new(
        row.GetInt64(0), new StreamName(row.GetString(1)), row.GetInt64(2), row.GetGuid(3), row.GetString(4), row.GetInt32(5),
        row.GetFieldValue<byte[]>(7), row.GetFieldValue<byte[]>(8), Instant.FromUnixTimeMilliseconds(row.GetInt64(6)),
        row.GetFieldValue<byte[]>(9));

    private Task<IReadOnlyList<StoredEvent>> ManyAsync(string sql, NpgsqlParameter[] parameters, CancellationToken cancellation) =>
        database.RunAsync<IReadOnlyList<StoredEvent>>(
            async (connection, stop) =>
            {
                await using var select = Command(connection, sql, parameters);
                await using var rows = await select.ExecuteReaderAsync(stop);
                var events = new List<StoredEvent>();
                while (await rows.ReadAsync(stop))
                {
                    events.Add(Row(rows));
                }

                return events;
            },
            cancellation);

    private Task<T?> OneAsync<T>(
        string sql, NpgsqlParameter[] parameters, Func<NpgsqlDataReader, T> read, CancellationToken cancellation) =>
        database.RunAsync(
            async (connection, stop) =>
            {
                await using var select = Command(connection, sql, parameters);
                await using var rows = await select.ExecuteReaderAsync(stop);
                return await rows.ReadAsync(stop) ? read(rows) : default;
            },
            cancellation);

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, NpgsqlParameter[] parameters)
    {
        var made = new NpgsqlCommand(sql, connection);
        foreach (var parameter in parameters)
        {
            // A parameter belongs to one command at a time; a second attempt needs a copy.
            made.Parameters.Add(parameter.Clone());
        }

        return made;
    }
}
