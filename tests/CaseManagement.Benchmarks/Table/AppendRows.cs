using CaseManagement.Benchmarks.Appending;
using CaseManagement.Benchmarks.Emmett;
using CaseManagement.Benchmarks.Measuring;
using CaseManagement.Benchmarks.PostgreSql;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Benchmarks.Table;

/// <summary>Single-event appends with chain, remembered outcome and a sealed field; every host is a process of its own.</summary>
/// <param name="options">How long.</param>
/// <param name="table">Where the rows go.</param>
internal sealed class AppendRows(TableOptions options, ResultTable table)
{
    private const int Writers = 32;
    private const string Unit = "events/s";

    /// <summary>PostgreSQL: 32 writers, one writer, two hosts; against pg-raw and emmett.</summary>
    public async Task PostgreSqlAsync(PrivatePostgres server)
    {
        using var place = new Place();
        var database = await PostgreSqlBenchmarks.DatabaseAsync(server, "appends");
        await using var one = await AppendingProcess.StartAsync(place.Directory, database);
        await using var other = await AppendingProcess.StartAsync(place.Directory, database);
        using var emmett = await EmmettPeer.InstallAsync();
        await using var peer = emmett.Missing is null ? await emmett.StartAsync(await PostgreSqlBenchmarks.DatabaseAsync(server, "emmett"), await SampleAsync()) : null;
        List<(string, Func<Task<Sample>>)> sides = [("ours", () => Round(one)), ("pg-raw", () => Plain(one))];
        if (peer is not null)
        {
            sides.Add(("emmett-postgresql", () => peer.RoundAsync("emmett", Writers, options.Round)));
        }

        var many = await Side.TakeTurnsAsync(options.Rounds, sides);
        table.AtLeast("PostgreSQL, single-event appends, 32 writers, one host", Unit, many[0], many[1], 1.0);
        if (peer is null)
        {
            table.Skipped("the same against emmett-postgresql", emmett.Missing!);
        }
        else
        {
            table.AtLeast("the same", Unit, many[0], many[2], 5.0);
        }

        var single = await Side.TakeTurnsAsync(options.Rounds, ("ours", () => Round(one, 1)), ("pg-raw", () => Plain(one, 1)));
        table.AtLeast("PostgreSQL, 1 writer", Unit, single[0], single[1], 0.6);
        var hosts = await Side.TakeTurnsAsync(
            options.Rounds,
            ("two hosts", async () => Measuring.Sample.Together(await Task.WhenAll(Round(one, Writers / 2), Round(other, Writers / 2)))),
            ("one host x 32", () => Round(one)));
        table.AtLeast("PostgreSQL, two hosts x 16 writers", Unit, hosts[0], hosts[1], 0.8);
    }

    /// <summary>SQLite: 32 writers, against a plain group insert.</summary>
    public async Task SqliteAsync()
    {
        using var place = new Place();
        await using var host = await AppendingProcess.StartAsync(place.Directory, database: null);
        var sides = await Side.TakeTurnsAsync(options.Rounds, ("ours", () => Round(host)), ("plain group insert", () => Plain(host)));
        table.AtLeast("SQLite, single-event appends, 32 writers", Unit, sides[0], sides[1], 0.9);
    }

    /// <summary>Both on a disk that waits, against pg-raw on the same disk.</summary>
    public async Task SlowAsync(PrivatePostgres slowServer, SlowSync slow)
    {
        using var place = new Place();
        using var embedded = new Place();
        await using var host = await AppendingProcess.StartAsync(place.Directory, await PostgreSqlBenchmarks.DatabaseAsync(slowServer, "appends"));
        await using var sqlite = await AppendingProcess.StartAsync(embedded.Directory, database: null, slow.Environment);
        var sides = await Side.TakeTurnsAsync(
            options.Rounds, ("PostgreSQL", () => Round(host)), ("SQLite", () => Round(sqlite)), ("pg-raw", () => Plain(host)), ("plain group insert", () => Plain(sqlite)));
        table.AtLeast("PostgreSQL, 32 writers, every fsync 2 ms more", Unit, sides[0], sides[2], 0.7, mostP99: 15);
        table.AtLeast("SQLite, 32 writers, every fsync 2 ms more", Unit, sides[1], sides[2], 0.7, mostP99: 15);
        table.Note($"SQLite with 2 ms more per fsync does {Report.Median(sides[3].Ratios(sides[1])):0.00} x a plain group insert on that disk ({sides[3].PerSecond:N0} {Unit}, p99 {sides[3].P99:0.0} ms)");
    }

    private Task<Sample> Round(AppendingProcess host, int writers = Writers) => host.RoundAsync(AppendingProcess.Ours, writers, options.Round);

    private Task<Sample> Plain(AppendingProcess host, int writers = Writers) => host.RoundAsync(AppendingProcess.Plain, writers, options.Round);

    private static async Task<NewEvent> SampleAsync()
    {
        using var place = new Place();
        await using var house = House.Open(place.Directory);
        return new OurAppends(house, 1).Make(0, StreamName.Of("woonoverlast", "sample"));
    }
}
