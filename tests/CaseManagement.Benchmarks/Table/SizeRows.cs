using CaseManagement.Benchmarks.Appending;
using CaseManagement.Benchmarks.Loading;
using CaseManagement.Benchmarks.Measuring;
using CaseManagement.Benchmarks.PostgreSql;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Benchmarks.Table;

/// <summary>Rebuilds of a great log, and everything on the great log against a small one.</summary>
/// <param name="options">How long, and how great.</param>
/// <param name="table">Where the rows go.</param>
internal sealed class SizeRows(TableOptions options, ResultTable table)
{
    private const int Rebuilds = 3;
    private const int Writers = 32;
    private const int Cases = 30;
    private const int Points = 10;
    private const double Asked = 150_000;
    private const double MostBySize = 1.25;
    private const double Flat = 1.25;
    private const string Unit = "events/s";

    public async Task SqliteAsync()
    {
        using var great = new Place();
        using var small = new Place();
        await RowsAsync("SQLite", new Log(great.Directory, null), new Log(small.Directory, null), () => RebuildBenchmark.Read(great.Directory));
    }

    public async Task PostgreSqlAsync(PrivatePostgres server)
    {
        using var great = new Place();
        using var small = new Place();
        var database = await PostgreSqlBenchmarks.DatabaseAsync(server, "great");
        await RowsAsync(
            "PostgreSQL", new Log(great.Directory, database), new Log(small.Directory, await PostgreSqlBenchmarks.DatabaseAsync(server, "small")),
            () => PostgreSqlBenchmarks.Read(database));
    }

    private async Task RowsAsync(string store, Log great, Log small, Func<double> read)
    {
        await Municipality.EnsureAsync(small.Directory, options.Small, options.Running, small.Database);
        await Municipality.EnsureAsync(great.Directory, options.Events, options.Running, great.Database);
        await RebuildsAsync(store, great, small, read);
        await using var greatHouse = House.Open(great.Directory, great.Database);
        await using var smallHouse = House.Open(small.Directory, small.Database);
        var (inGreat, inSmall) = (await CaseLoads.FillAsync(greatHouse, Cases), await CaseLoads.FillAsync(smallHouse, Cases));
        var loads = await Side.TakeTurnsAsync(
            options.Rounds,
            (Of(options.Events), () => CaseLoads.OursAsync(greatHouse, inGreat, options.Round)),
            (Of(options.Small), () => CaseLoads.OursAsync(smallHouse, inSmall, options.Round)));
        table.Within($"{store}, load a case of 500 events at {Of(options.Events)}", "cases/s", loads[0], loads[1], MostBySize);
        await using var greatHost = await AppendingProcess.StartAsync(great.Directory, great.Database);
        await using var smallHost = await AppendingProcess.StartAsync(small.Directory, small.Database);
        var appends = await Side.TakeTurnsAsync(
            options.Rounds,
            (Of(options.Events), () => greatHost.RoundAsync(AppendingProcess.Ours, Writers, options.Round)),
            (Of(options.Small), () => smallHost.RoundAsync(AppendingProcess.Ours, Writers, options.Round)));
        table.Within($"{store}, single-event appends, 32 writers, at {Of(options.Events)}", Unit, appends[0], appends[1], MostBySize);
    }

    private async Task RebuildsAsync(string store, Log great, Log small, Func<double> read)
    {
        List<IReadOnlyList<double>> memories = [];
        async Task<Sample> Rebuild(Log log)
        {
            var (perSecond, memory) = await RebuildingProcess.RunAsync(log.Directory, log.Database);
            if (log == great)
            {
                memories.Add(memory);
            }

            return new Sample(perSecond);
        }

        var sides = await Side.TakeTurnsAsync(
            Rebuilds,
            ("ours", () => Rebuild(great)), (Of(options.Small), () => Rebuild(small)), ("plain reading", () => Task.FromResult(new Sample(read()))));
        table.Rate($"{store}, rebuild of all projections, {Of(options.Events)}", Unit, sides[0], sides[2], Asked);
        var last = memories[^1];
        var (first, end) = (Report.Median(last.Take((last.Count / 3) + 1)), Report.Median(last.TakeLast((last.Count / 3) + 1)));
        var points = Enumerable.Range(0, Points).Select(at => last[(last.Count - 1) * at / (Points - 1)].ToString("0", null));
        table.Fact(
            $"{store}, resident memory of that rebuild", FormattableString.Invariant($"{end / first:0.00} x ({string.Join(", ", points)} MB)"),
            "last third within 1.25 x the first", end <= Flat * first);
        table.Within($"{store}, rebuild at {Of(options.Events)}", Unit, sides[0] with { Name = Of(options.Events) }, sides[1], MostBySize);
    }

    private static string Of(long events) => FormattableString.Invariant($"{events:N0} events");

    private sealed record Log(string Directory, string? Database);
}
