using System.Diagnostics;
using CaseManagement.Benchmarks.Measuring;
using CaseManagement.Tests.Shared;
using Npgsql;

namespace CaseManagement.Benchmarks.PostgreSql;

/// <summary>The benchmarks on a private server that goes with them.</summary>
internal static class PostgreSqlBenchmarks
{
    /// <summary>Runs them.</summary>
    /// <param name="what">Which one, or <c>all</c>.</param>
    /// <param name="events">Events of the log that is rebuilt.</param>
    /// <param name="running">Running dossiers in it.</param>
    /// <param name="models">Only these read models; <see langword="null"/> for all.</param>
    /// <param name="environment">More environment variables of the server.</param>
    public static async Task RunAsync(string what, int events, int running, string[]? models, IReadOnlyDictionary<string, string> environment)
    {
        await using var server = new PrivatePostgres();
        foreach (var (name, value) in environment)
        {
            server.Environment[name] = value;
        }

        await server.StartAsync();
        if (what is "rebuild" or "all")
        {
            await RebuildAsync(await DatabaseAsync(server, "rebuilds"), events, running, models);
        }
    }

    /// <summary>A new database; answers its connection string.</summary>
    public static async Task<string> DatabaseAsync(PrivatePostgres server, string name)
    {
        await using var source = NpgsqlDataSource.Create(server.ConnectionString);
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = name }.ConnectionString;
    }

    private static async Task RebuildAsync(string database, int events, int running, string[]? models)
    {
        using var place = new Place();
        await Municipality.EnsureAsync(place.Directory, events, running, database);
        await using var house = House.Open(place.Directory, database);
        await RebuildBenchmark.CompareAsync(house, () => Read(database), models, "plain PostgreSQL");
    }

    /// <summary>Events per second of a select of everything, every value copied.</summary>
    public static double Read(string database)
    {
        using var source = NpgsqlDataSource.Create(database);
        using var command = source.CreateCommand($"SELECT {PlainPostgreSql.Columns} FROM {PlainPostgreSql.OurLog} ORDER BY position");
        command.CommandTimeout = 0;
        var started = Stopwatch.GetTimestamp();
        var (count, bytes) = (0L, 0L);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            count++;
            bytes += reader.GetString(1).Length + reader.GetGuid(3).ToByteArray().Length + reader.GetString(4).Length
                + reader.GetFieldValue<byte[]>(7).Length + reader.GetFieldValue<byte[]>(8).Length + reader.GetFieldValue<byte[]>(9).Length
                + ((reader.GetInt64(0) ^ reader.GetInt64(2) ^ reader.GetInt32(5) ^ reader.GetInt64(6)) & 7);
        }

        return bytes > 0 ? count / Stopwatch.GetElapsedTime(started).TotalSeconds : 0;
    }
}
