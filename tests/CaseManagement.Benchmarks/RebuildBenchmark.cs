using System.Diagnostics;
using CaseManagement.Benchmarks.Measuring;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Streams;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Benchmarks;

/// <summary>Rebuilding every read model of the house from position 0; against plain reading of the same log.</summary>
internal static class RebuildBenchmark
{
    private const int Rounds = 3;

    /// <summary>Runs the rounds.</summary>
    /// <param name="directory">The store.</param>
    /// <param name="models">Only these read models, to see what each costs; <see langword="null"/> for all.</param>
    public static async Task RunAsync(string directory, string[]? models = null)
    {
        await using var house = House.Open(directory);
        await CompareAsync(house, () => Read(directory), models, "plain SQLite");
    }

    /// <summary>Rebuilds in turn with plain reading.</summary>
    /// <param name="house">The house.</param>
    /// <param name="read">Reads everything; answers events per second.</param>
    /// <param name="models">As above.</param>
    /// <param name="against">What reads.</param>
    public static async Task CompareAsync(IServiceProvider house, Func<double> read, string[]? models, string against)
    {
        var runner = house.GetRequiredService<ProjectionRunner>();
        var store = house.GetRequiredService<IEventStore>();
        var projections = house.GetServices<IProjection>().Where(projection => models?.Contains(projection.Name) != false).ToList();
        var names = projections.ConvertAll(projection => projection.Name);
        await runner.CatchUpAsync();
        var head = (await store.ReadHeadAsync()).Position;
        var rounds = new List<(double, double)>();
        var work = new List<(double Ours, double Plain)>();
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var plain = read();
            var between = Environment.CpuUsage.TotalTime;
            var started = Stopwatch.GetTimestamp();
            await runner.RebuildAsync(names);
            rounds.Add((head / Stopwatch.GetElapsedTime(started).TotalSeconds, plain));
            work.Add(((Environment.CpuUsage.TotalTime - between).TotalMicroseconds / head, (between - before).TotalMicroseconds / head));
            foreach (var projection in projections)
            {
                await house.GetRequiredService<IProjectionStore>().DropRetiredAsync(projection);
            }
        }

        var memory = Report.Memory();
        Report.Line($"rebuild: {projections.Count} read models ({string.Join(", ", names)}) from {head:N0} events; asked 100,000 events/s or the ratio");
        Report.Rates("rebuild", "events/s", rounds, asked: 0.35, against);
        Report.Line($"rebuild: processor time per event {Report.Median(work.Select(w => w.Ours)):0.0} us, plain {Report.Median(work.Select(w => w.Plain)):0.0} us");
        Report.Line($"rebuild: collections {GC.CollectionCount(0)}, {GC.CollectionCount(1)}, {GC.CollectionCount(2)}; paused {GC.GetTotalPauseDuration().TotalMilliseconds:N0} ms; allocated {GC.GetTotalAllocatedBytes() / head / Rounds:N0} B per event");
        Report.Line($"rebuild: resident memory {memory.Now} MB, at most {memory.Peak} MB");
    }

    /// <summary>Events per second of a select of everything, every value copied.</summary>
    public static double Read(string directory)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(directory, SqliteEventStore.FileName)};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var select = connection.CreateCommand();
        select.CommandText = "SELECT position, stream, version, id, type, schema_version, recorded_at, data, metadata, hash FROM events ORDER BY position";
        var started = Stopwatch.GetTimestamp();
        var count = 0L;
        var bytes = 0L;
        using var reader = select.ExecuteReader();
        while (reader.Read())
        {
            count++;
            bytes += reader.GetString(1).Length + reader.GetString(4).Length + reader.GetFieldValue<byte[]>(3).Length
                + reader.GetFieldValue<byte[]>(7).Length + reader.GetFieldValue<byte[]>(8).Length + reader.GetFieldValue<byte[]>(9).Length
                + ((reader.GetInt64(0) ^ reader.GetInt64(2) ^ reader.GetInt64(5) ^ reader.GetInt64(6)) & 7);
        }

        return bytes > 0 ? count / Stopwatch.GetElapsedTime(started).TotalSeconds : 0;
    }
}
