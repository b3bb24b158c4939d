using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.PostgreSql.Engine;
using CaseManagement.EventSourcing.PostgreSql.Projections;
using CaseManagement.EventSourcing.Projections;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Archive;

/// <summary>The rows of a schema as stored.</summary>
/// <param name="log">The log of the same schema; must outlive this.</param>
public sealed class PostgreSqlProjectionArchive(PostgreSqlEventStore log) : IProjectionArchive
{
    private const int Attempts = 5;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredGeneration>> GenerationsAsync(string projection, CancellationToken cancellation = default) =>
        [.. (await new GenerationTable(log.Database, log.Schema, projection).AllAsync(cancellation))
            .Where(generation => generation.Life != GenerationLife.Dropped)
            .Select(generation => new StoredGeneration(generation.State, Life(generation.Life)))];

    /// <inheritdoc/>
    public async Task<IStoredRows?> OpenLiveAsync(IProjection projection, CancellationToken cancellation = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            NpgsqlConnection? connection = null;
            try
            {
                connection = await log.Database.OpenAsync(cancellation);
                if (await PostgreSqlStoredRows.OpenAsync(connection, log.Schema, projection, cancellation) is { } rows)
                {
                    return rows;
                }

                await connection.DisposeAsync();
                return null;
            }
            catch (Exception error) when (Failure.IsOfDatabase(error))
            {
                await (connection?.DisposeAsync() ?? ValueTask.CompletedTask);

                // Another one may have taken its place and its table may be gone.
                if (attempt == Attempts || !(Failure.IsTransient(error) || error is PostgresException { SqlState: PostgresErrorCodes.UndefinedTable }))
                {
                    throw Failure.ToUnavailable(error);
                }
            }
        }
    }

    private static StoredGenerationLife Life(GenerationLife life) => life switch
    {
        GenerationLife.Building => StoredGenerationLife.Building,
        GenerationLife.Live => StoredGenerationLife.Live,
        _ => StoredGenerationLife.Retired,
    };
}
