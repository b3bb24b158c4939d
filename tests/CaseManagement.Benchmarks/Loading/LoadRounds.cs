using CaseManagement.Benchmarks.Measuring;
using CaseManagement.Benchmarks.PostgreSql;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Benchmarks.Loading;

/// <summary>Paired rounds of loading a case from PostgreSQL: whole, only its rows, its rows and their bodies, and plain.</summary>
internal static class LoadRounds
{
    private const int Cases = 60;

    public static async Task RunAsync(int rounds, string? only)
    {
        using var place = new Place();
        await using var server = new PrivatePostgres();
        server.Settings["shared_buffers"] = "1GB";
        await server.StartAsync();
        var database = await PostgreSqlBenchmarks.DatabaseAsync(server, "loads");
        await using var house = House.Open(place.Directory, database);
        var dossiers = await CaseLoads.FillAsync(house, Cases);
        await using var plain = new PlainPostgreSqlLoader(database);
        var (lader, store) = (house.GetRequiredService<Lader<WoonoverlastDossier>>(), house.GetRequiredService<IEventStore>());
        var streams = house.GetRequiredService<IStreamReader>();
        var next = 0;
        StreamName Name() => StreamName.Of("woonoverlast", $"{dossiers[next++ % Cases]}");
        await PairedRounds.RunAsync(
            rounds, 1, only,
            ("ours", _ => lader.LaadAsync(dossiers[next++ % Cases], default)),
            ("rows", _ => store.ReadStreamAsync(Name())),
            ("bodies", _ => streams.ReadAsync(Name())),
            ("plain", _ => plain.LoadAsync(dossiers[next++ % Cases])));
    }
}
