using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using NodaTime;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Projections;

/// <summary>The parked streams of each generation.</summary>
/// <param name="schema">The schema, checked.</param>
internal sealed class ParkedTable(string schema)
{
    private readonly string of =
        $"SELECT stream, position, error, since FROM {schema}.parked WHERE name = $1 AND number = $2 ORDER BY position";

    private readonly string ofLive =
        $"SELECT p.stream, p.position, p.error, p.since FROM {schema}.parked p JOIN {schema}.generations g USING (name, number) "
        + "WHERE name = $1 AND g.state = 1 ORDER BY p.position";

    private readonly string put =
        $"INSERT INTO {schema}.parked(name, number, stream, position, error, since) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT "
        + "(name, number, stream) DO UPDATE SET position = excluded.position, error = excluded.error, since = excluded.since";

    private readonly string remove = $"DELETE FROM {schema}.parked WHERE name = $1 AND number = $2 AND stream = $3";

    /// <summary>The parked streams of a generation.</summary>
    public Task<List<ParkedStream>> OfAsync(Database database, string name, int number, CancellationToken cancellation) =>
        ReadAsync(database, batch => batch.Add(of).With(name).With(number), cancellation);

    /// <summary>The parked streams of the live generation.</summary>
    public Task<List<ParkedStream>> OfLiveAsync(Database database, string name, CancellationToken cancellation) =>
        ReadAsync(database, batch => batch.Add(ofLive).With(name), cancellation);

    public void Put(NpgsqlBatch batch, string name, int number, ParkedStream parked) =>
        batch.Add(put).With(name).With(number).With(parked.Stream.Value).With(parked.Position).With(ProperText.Of(parked.Error))
            .With(parked.Since.ToUnixTimeMilliseconds());

    public void Remove(NpgsqlBatch batch, string name, int number, StreamName stream) =>
        batch.Add(remove).With(name).With(number).With(stream.Value);

    private static Task<List<ParkedStream>> ReadAsync(Database database, Action<NpgsqlBatch> select, CancellationToken cancellation) =>
        database.RunAsync(
            async (connection, stop) =>
            {
                await using var batch = new NpgsqlBatch(connection);
                select(batch);
                await using var reader = await batch.ExecuteReaderAsync(stop);
                var parked = new List<ParkedStream>();
                while (await reader.ReadAsync(stop))
                {
                    parked.Add(new ParkedStream(
                        new StreamName(reader.GetString(0)), reader.GetInt64(1), reader.GetString(2),
                        Instant.FromUnixTimeMilliseconds(reader.GetInt64(3))));
                }

                return parked;
            },
            cancellation);
}
