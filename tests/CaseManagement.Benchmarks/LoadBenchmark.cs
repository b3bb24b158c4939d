using System.Diagnostics;
using CaseManagement.Benchmarks.Measuring;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Benchmarks;

/// <summary>Loading a case of 50 events: read, deserialise, fold; against an indexed select of the same bytes.</summary>
internal static class LoadBenchmark
{
    private const int Rounds = 9;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    public static async Task RunAsync()
    {
        using var place = new Place();
        await using var house = House.Open(place.Directory);
        var dossiers = await FillAsync(house);
        using var connection = new SqliteConnection($"Data Source={Path.Combine(place.Directory, SqliteEventStore.FileName)};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var select = connection.CreateCommand();
        select.CommandText = "SELECT position, version, id, schema_version, recorded_at, data, metadata, hash, type FROM events WHERE stream = $stream ORDER BY version";
        select.Parameters.Add(new SqliteParameter("$stream", SqliteType.Text));

        Task Select(DossierId id)
        {
            Check(Read(select, id));
            return Task.CompletedTask;
        }

        await CompareAsync(house, dossiers, Select, "plain SQLite");
    }

    /// <summary>Equal cases to load.</summary>
    public static Task<IReadOnlyList<DossierId>> FillAsync(IServiceProvider house) =>
        Municipality.FillWithEqualCasesAsync(house, cases: 400, eventsPerCase: 50);

    /// <summary>Loads cases in turn with a plain select of them.</summary>
    public static async Task CompareAsync(IServiceProvider house, IReadOnlyList<DossierId> dossiers, Func<DossierId, Task> select, string against)
    {
        var lader = house.GetRequiredService<Lader<WoonoverlastDossier>>();
        async Task Load(DossierId id) => Check((await lader.LaadAsync(id, default)).Versie);
        await RateAsync(dossiers, Load);
        await RateAsync(dossiers, select);
        var rounds = new List<(double, double)>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add((await RateAsync(dossiers, Load), await RateAsync(dossiers, select)));
        }

        Report.Rates("load", "cases/s", rounds, asked: 0.5, against);
    }

    /// <summary>A case came back whole.</summary>
    public static void Check(long events)
    {
        if (events != 50)
        {
            throw new InvalidOperationException($"A case of 50 events came back with {events}.");
        }
    }

    private static async Task<double> RateAsync(IReadOnlyList<DossierId> dossiers, Func<DossierId, Task> load)
    {
        var started = Stopwatch.GetTimestamp();
        var count = 0;
        for (; Stopwatch.GetElapsedTime(started) < Round; count++)
        {
            await load(dossiers[count % dossiers.Count]);
        }

        return count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static long Read(SqliteCommand select, DossierId id)
    {
        select.Parameters[0].Value = $"woonoverlast-{id}";
        using var reader = select.ExecuteReader();
        var rows = new List<(long Version, string Type, byte[] Data, byte[] Metadata, byte[] Hash)>();
        while (reader.Read())
        {
            rows.Add((reader.GetInt64(1), reader.GetString(8), reader.GetFieldValue<byte[]>(5), reader.GetFieldValue<byte[]>(6), reader.GetFieldValue<byte[]>(7)));
        }

        return rows.Count;
    }
}
