using CaseManagement.Benchmarks.Loading;
using CaseManagement.Benchmarks.Measuring;
using CaseManagement.Benchmarks.PostgreSql;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Benchmarks.Table;

/// <summary>Loading a case of 500 events, against a plain select and JSON parse of the same bytes.</summary>
/// <param name="options">How long.</param>
/// <param name="table">Where the rows go.</param>
internal sealed class LoadRows(TableOptions options, ResultTable table)
{
    private const int Cases = 60;
    private const double Asked = 0.7;

    public async Task SqliteAsync()
    {
        using var place = new Place();
        await using var house = House.Open(place.Directory);
        var dossiers = await CaseLoads.FillAsync(house, Cases);
        using var plain = new PlainSqliteLoader(place.Directory);
        var sides = await Side.TakeTurnsAsync(
            options.Rounds,
            ("ours", () => CaseLoads.OursAsync(house, dossiers, options.Round)),
            ("plain select and parse", () => CaseLoads.RateAsync(dossiers, options.Round, plain.LoadAsync)));
        table.AtLeast("SQLite, load a case of 500 events", "cases/s", sides[0], sides[1], Asked);
    }

    public async Task PostgreSqlAsync(PrivatePostgres server)
    {
        using var place = new Place();
        var database = await PostgreSqlBenchmarks.DatabaseAsync(server, "loads");
        await using var house = House.Open(place.Directory, database);
        var dossiers = await CaseLoads.FillAsync(house, Cases);
        await using var plain = new PlainPostgreSqlLoader(database);
        var sides = await Side.TakeTurnsAsync(
            options.Rounds,
            ("ours", () => CaseLoads.OursAsync(house, dossiers, options.Round)),
            ("plain select and parse", () => CaseLoads.RateAsync(dossiers, options.Round, plain.LoadAsync)));
        table.AtLeast("PostgreSQL, load a case of 500 events", "cases/s", sides[0], sides[1], Asked);
    }
}
