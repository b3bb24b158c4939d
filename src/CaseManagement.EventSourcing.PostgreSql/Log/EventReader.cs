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
    private const string Columns = "position, version, id, type, schema_version, recorded_at, data, metadata, hash";
    private const string ColumnsAndStream = Columns + ", stream";

    private readonly string stream =
        $"SELECT {Columns} FROM {schema}.events WHERE stream = $1 AND version > $2 AND version <= $3 ORDER BY version";

    private readonly string all = $"SELECT {ColumnsAndStream} FROM {schema}.events WHERE position > $1 ORDER BY position LIMIT $2";
    private readonly string category =
        $"SELECT {ColumnsAndStream} FROM {schema}.events WHERE (stream, version) > ($1, $2) AND stream < $3 AND position <= $4 "
        + "ORDER BY stream, version LIMIT $5";

    private readonly string head = $"SELECT position, hash FROM {schema}.head WHERE one = 1";
    private readonly string position = $"SELECT position FROM {schema}.head WHERE one = 1";
    private readonly string command = $"SELECT fingerprint, outcome, version, position FROM {schema}.commands WHERE key = $1";

    public async Task<IReadOnlyList<StoredEvent>> StreamAsync(
        StreamName name, long afterVersion, long upToVersion, CancellationToken cancellation)
    {
        var events = new List<StoredEvent>();
        await VisitAsync(name, afterVersion, upToVersion, events.Add, cancellation);
        return events;
    }

    /// <summary>Hands over each event as it comes in; a second attempt goes on after what was handed over.</summary>
    public Task VisitAsync(
        StreamName name, long afterVersion, long upToVersion, Action<StoredEvent> each, CancellationToken cancellation)
    {
        var handedOver = afterVersion;
        return database.RunAsync(
            async (connection, stop) =>
            {
                await using var select = Command(connection, stream, [Text(name.Value), Number(handedOver), Number(upToVersion)]);
                await using var rows = await select.ExecuteReaderAsync(stop);
                while (await rows.ReadAsync(stop))
                {
                    var stored = Row(rows, name);
                    each(stored);
                    handedOver = stored.Version;
                }

                return true;
            },
            cancellation);
    }

    public Task<IReadOnlyList<StoredEvent>> AllAsync(long afterPosition, int maxCount, CancellationToken cancellation) =>
        ManyAsync(all, [Number(afterPosition), Number(maxCount)], cancellation);

    public Task<IReadOnlyList<StoredEvent>> CategoryAsync(
        string name, StreamPlace after, long upToPosition, int maxCount, CancellationToken cancellation)
    {
        var (stream, version) = after.Within(name);
        return ManyAsync(
            category,
            [Text(stream), Number(version), Text(StreamPlace.Range(name).Before), Number(upToPosition), Number(maxCount)],
            cancellation);
    }

    public Task<LogHead> HeadAsync(CancellationToken cancellation) => OneAsync(
        head, [], static row => new LogHead(row.GetInt64(0), row.GetFieldValue<byte[]>(1)), cancellation)!;

    public Task<long> PositionAsync(CancellationToken cancellation) => OneAsync(position, [], static row => row.GetInt64(0), cancellation);

    public Task<StoredCommand?> CommandAsync(string key, CancellationToken cancellation) => OneAsync(
        command,
        [Text(key)],
        row => new StoredCommand(key, row.GetFieldValue<byte[]>(0), row.GetFieldValue<byte[]>(1), row.GetInt64(2), row.GetInt64(3)),
        cancellation);

    private static NpgsqlParameter<string> Text(string value) => new() { TypedValue = value };

    private static NpgsqlParameter<long> Number(long value) => new() { TypedValue = value };

    private static StoredEvent Row(NpgsqlDataReader row, StreamName stream) => new(
        row.GetInt64(0), stream, row.GetInt64(1), row.GetGuid(2), row.GetString(3), row.GetInt32(4),
        row.GetFieldValue<byte[]>(6), row.GetFieldValue<byte[]>(7), Instant.FromUnixTimeMilliseconds(row.GetInt64(5)),
        row.GetFieldValue<byte[]>(8));

    private Task<IReadOnlyList<StoredEvent>> ManyAsync(string sql, NpgsqlParameter[] parameters, CancellationToken cancellation) =>
        database.RunAsync<IReadOnlyList<StoredEvent>>(
            async (connection, stop) =>
            {
                await using var select = Command(connection, sql, parameters);
                await using var rows = await select.ExecuteReaderAsync(stop);
                var events = new List<StoredEvent>();
                while (await rows.ReadAsync(stop))
                {
                    events.Add(Row(rows, new StreamName(rows.GetString(9))));
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
