using CaseManagement.Benchmarks.PostgreSql;
using CaseManagement.Kernel.Identiteit;
using Npgsql;
using NpgsqlTypes;

namespace CaseManagement.Benchmarks.Loading;

/// <summary>An indexed select of the rows of a case, and a parse of their bodies.</summary>
/// <param name="database">Where.</param>
internal sealed class PlainPostgreSqlLoader(string database) : IAsyncDisposable
{
    private readonly NpgsqlDataSource source =
        NpgsqlDataSource.Create($"{database};Max Auto Prepare=20;Auto Prepare Min Usages=2;No Reset On Close=true");

    /// <summary>Loads a case; answers its length.</summary>
    public async Task<long> LoadAsync(DossierId id)
    {
        await using var command = source.CreateCommand($"SELECT {PlainPostgreSql.Columns} FROM {PlainPostgreSql.OurLog} WHERE stream = $1 ORDER BY version");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = $"woonoverlast-{id}", NpgsqlDbType = NpgsqlDbType.Text });
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(long Version, string Type, byte[] Data, byte[] Metadata, byte[] Hash)>();
        var parsed = 0L;
        while (await reader.ReadAsync())
        {
            rows.Add((reader.GetInt64(2), reader.GetString(4), reader.GetFieldValue<byte[]>(7), reader.GetFieldValue<byte[]>(8), reader.GetFieldValue<byte[]>(9)));
            parsed += CaseLoads.Parse(rows[^1].Data) ? 1 : 0;
        }

        return parsed;
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
