using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.Kernel.Identiteit;
using Microsoft.Data.Sqlite;

namespace CaseManagement.Benchmarks.Loading;

/// <summary>An indexed select of the rows of a case, and a parse of their bodies.</summary>
internal sealed class PlainSqliteLoader : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand select;

    public PlainSqliteLoader(string directory)
    {
        connection = new SqliteConnection($"Data Source={Path.Combine(directory, SqliteEventStore.FileName)};Mode=ReadOnly;Pooling=False");
        connection.Open();
        select = connection.CreateCommand();
        select.CommandText = "SELECT position, version, id, schema_version, recorded_at, data, metadata, hash, type FROM events WHERE stream = $stream ORDER BY version";
        select.Parameters.Add(new SqliteParameter("$stream", SqliteType.Text));
    }

    /// <summary>Loads a case; answers its length.</summary>
    public Task<long> LoadAsync(DossierId id)
    {
        select.Parameters[0].Value = $"woonoverlast-{id}";
        using var reader = select.ExecuteReader();
        var rows = new List<(long Version, string Type, byte[] Data, byte[] Metadata, byte[] Hash)>();
        var parsed = 0L;
        while (reader.Read())
        {
            rows.Add((reader.GetInt64(1), reader.GetString(8), reader.GetFieldValue<byte[]>(5), reader.GetFieldValue<byte[]>(6), reader.GetFieldValue<byte[]>(7)));
            parsed += CaseLoads.Parse(rows[^1].Data) ? 1 : 0;
        }

        return Task.FromResult(parsed);
    }

    public void Dispose()
    {
        select.Dispose();
        connection.Dispose();
    }
}
