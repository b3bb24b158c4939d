using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Projections;

/// <summary>
/// Makes, promotes and drops the generations of one read model. Each change is a transaction under an advisory lock of that read model,
/// so that hosts can start and rebuild at the same time.
/// </summary>
/// <param name="database">The connections.</param>
/// <param name="schema">The schema, checked.</param>
/// <param name="name">The read model.</param>
internal sealed class GenerationTable(Database database, string schema, string name)
{
    private readonly string all = AllOf(schema);

    /// <summary>All generations, also dropped ones, in order of number.</summary>
    public Task<List<Generation>> AllAsync(CancellationToken cancellation) => database.RunAsync(AllAsync, cancellation);

    /// <summary>The live generation as a transaction of the caller sees it.</summary>
    public static async Task<Generation?> LiveAsync(
        NpgsqlConnection connection, string schema, string name, CancellationToken cancellation) =>
        (await ReadAsync(connection, AllOf(schema), name, cancellation)).Find(generation => generation.Life == GenerationLife.Live);

    /// <summary>The live generation; made when there is none, and then it is new.</summary>
    public Task<(Generation Live, bool IsNew)> OpenAsync(IProjection projection, CancellationToken cancellation) => ChangeAsync(
        async (connection, known, stop) => known.Find(generation => generation.Life == GenerationLife.Live) is { } live
            ? (live, false)
            : (await CreateAsync(connection, projection, known, GenerationLife.Live, stop), true),
        cancellation);

    /// <summary>A fresh generation beside the live one; an unfinished one is dropped.</summary>
    public Task<Generation> BeginAsync(IProjection projection, CancellationToken cancellation) => ChangeAsync(
        async (connection, known, stop) =>
        {
            await DropAsync(connection, known, GenerationLife.Building, stop);
            return await CreateAsync(connection, projection, known, GenerationLife.Building, stop);
        },
        cancellation);

    /// <summary>Removes rows and parked streams of the generations of this life.</summary>
    public Task DropAsync(GenerationLife life, CancellationToken cancellation) => ChangeAsync(
        async (connection, known, stop) =>
        {
            await DropAsync(connection, known, life, stop);
            return true;
        },
        cancellation);

    /// <summary>Makes a finished generation the live one and retires the former, which may not be of a newer program.</summary>
    public Task PromoteAsync(GenerationState generation, CancellationToken cancellation) => ChangeAsync(
        async (connection, known, stop) =>
        {
            var number = generation.Number;
            var chosen = known.Find(one => one.Number == number);
            if (chosen?.Life == GenerationLife.Live)
            {
                return true;
            }

            if (chosen?.Life != GenerationLife.Building)
            {
                throw new InvalidOperationException($"Generation {number} of {name} is not being built, so it cannot become the live one.");
            }

            if (chosen.Commit != generation.Commit || chosen.Checkpoint != generation.Checkpoint)
            {
                throw new GenerationLostException(name);
            }

            if (known.Find(one => one.Life == GenerationLife.Live) is { } former)
            {
                if (former.ProjectionVersion > chosen.ProjectionVersion)
                {
                    throw RebuildFailedException.OlderThanLive(name, chosen.ProjectionVersion, former.ProjectionVersion);
                }

                if (await StandingStillAsync(connection, former.Number, stop) > chosen.Checkpoint)
                {
                    throw new GenerationBehindException(name);
                }

                await SetLifeAsync(connection, former.Number, GenerationLife.Retired, stop);
            }

            await SetLifeAsync(connection, number, GenerationLife.Live, stop);
            return true;
        },
        cancellation);

    private Task<T> ChangeAsync<T>(
        Func<NpgsqlConnection, List<Generation>, CancellationToken, Task<T>> change, CancellationToken cancellation) =>
        database.RunAsync(
            async (connection, stop) =>
            {
                await using var transaction = await connection.BeginTransactionAsync(stop);
                await ExecuteAsync(
                    connection,
                    batch => batch.Add("SELECT pg_advisory_xact_lock(hashtextextended('casus:' || $1, 1))").With($"{schema}/{name}"),
                    stop);
                var answer = await change(connection, await AllAsync(connection, stop), stop);
                await transaction.CommitAsync(stop);
                return answer;
            },
            cancellation);

    private static string AllOf(string schema) =>
        $"SELECT number, checkpoint, state, projection_version, columns, commit_id FROM {schema}.generations WHERE name = $1 ORDER BY number";

    private Task<List<Generation>> AllAsync(NpgsqlConnection connection, CancellationToken cancellation) =>
        ReadAsync(connection, all, name, cancellation);

    private static async Task<List<Generation>> ReadAsync(
        NpgsqlConnection connection, string all, string name, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.Add(all).With(name);
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        var found = new List<Generation>();
        while (await reader.ReadAsync(cancellation))
        {
            found.Add(new Generation(
                reader.GetInt32(0), reader.GetInt64(1), (GenerationLife)reader.GetInt32(2), reader.GetInt32(3), reader.GetString(4), reader.GetGuid(5)));
        }

        return found;
    }

    private async Task<Generation> CreateAsync(
        NpgsqlConnection connection, IProjection projection, List<Generation> known, GenerationLife life, CancellationToken cancellation)
    {
        var columns = projection.Schema.Columns;
        var made = new Generation(known.Count == 0 ? 1 : known[^1].Number + 1, 0, life, projection.Version, RowSql.Signature(columns), Guid.Empty);
        await using var create = new NpgsqlCommand(new RowTable(schema, name, made.Number, columns).Create, connection);
        await create.ExecuteNonQueryAsync(cancellation);
        await ExecuteAsync(
            connection,
            batch => batch
                .Add($"INSERT INTO {schema}.generations(name, number, projection_version, columns, state, checkpoint) VALUES ($1, $2, $3, $4, $5, 0)")
                .With(name).With(made.Number).With(made.ProjectionVersion).With(made.Columns).With((int)life),
            cancellation);
        return made;
    }

    // First the row, then the table: the order in which a runner that commits takes its locks.
    private async Task DropAsync(NpgsqlConnection connection, List<Generation> known, GenerationLife life, CancellationToken cancellation)
    {
        foreach (var generation in known.Where(generation => generation.Life == life))
        {
            await SetLifeAsync(connection, generation.Number, GenerationLife.Dropped, cancellation);
            await ExecuteAsync(
                connection,
                batch =>
                {
                    batch.Add($"DELETE FROM {schema}.parked WHERE name = $1 AND number = $2").With(name).With(generation.Number);
                    batch.Add(new RowTable(schema, name, generation.Number, []).Drop);
                },
                cancellation);
        }
    }

    // A runner of another host moves it at any moment; from here on it waits for us, and then finds a retired generation.
    private async Task<long> StandingStillAsync(NpgsqlConnection connection, int number, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.Add($"SELECT checkpoint FROM {schema}.generations WHERE name = $1 AND number = $2 FOR UPDATE").With(name).With(number);
        return (long)(await batch.ExecuteScalarAsync(cancellation))!;
    }

    private Task SetLifeAsync(NpgsqlConnection connection, int number, GenerationLife life, CancellationToken cancellation) =>
        ExecuteAsync(
            connection,
            batch => batch
                .Add($"UPDATE {schema}.generations SET state = $3 WHERE name = $1 AND number = $2").With(name).With(number).With((int)life),
            cancellation);

    private static async Task ExecuteAsync(NpgsqlConnection connection, Action<NpgsqlBatch> fill, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        fill(batch);
        await batch.ExecuteNonQueryAsync(cancellation);
    }
}
