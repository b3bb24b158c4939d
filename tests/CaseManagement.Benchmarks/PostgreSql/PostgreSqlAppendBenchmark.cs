using CaseManagement.Benchmarks.Measuring;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Benchmarks.PostgreSql;

/// <summary>Appends by one writer, by 32, and by two hosts of 16, each in turn with pg-raw of as many writers on the same server.</summary>
internal static class PostgreSqlAppendBenchmark
{
    private const int Rounds = 7;
    private const double Asked = 0.6;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    public static async Task RunAsync(string database)
    {
        using var place = new Place();
        await using var house = House.Open(place.Directory, database);
        foreach (var writers in new[] { 1, 32 })
        {
            var ours = new OurAppends(house, writers);
            var sample = ours.Make(0, StreamName.Of("woonoverlast", "sample"));
            await using var plain = new PlainPostgreSql(database, sample, writers);
            await plain.MakeAsync();
            await CompareAsync(
                $"append {writers}", () => Rate.OfAsync(writers, Round, ours.AppendAsync), () => Rate.OfAsync(writers, Round, plain.AppendAsync));
        }

        await using var one = await AppendingProcess.StartAsync(database);
        await using var other = await AppendingProcess.StartAsync(database);
        async Task<double> Both(string what) => (await Task.WhenAll(one.RoundAsync(what), other.RoundAsync(what))).Sum();
        await CompareAsync("append 2 x 16", () => Both("ours"), () => Both("plain"));
    }

    /// <summary>The child process: a round for every line that comes in.</summary>
    public static async Task ServeAsync(string database)
    {
        using var place = new Place();
        await using var house = House.Open(place.Directory, database);
        var ours = new OurAppends(house, AppendingProcess.Writers);
        await using var plain = new PlainPostgreSql(database, ours.Make(0, StreamName.Of("woonoverlast", "sample")), AppendingProcess.Writers);
        await Console.Out.WriteLineAsync(AppendingProcess.Ready);
        while (await Console.In.ReadLineAsync() is { } what)
        {
            var rate = await Rate.OfAsync(AppendingProcess.Writers, Round, what == "ours" ? ours.AppendAsync : plain.AppendAsync);
            await Console.Out.WriteLineAsync(rate.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static async Task CompareAsync(string what, Func<Task<double>> ours, Func<Task<double>> plain)
    {
        await ours();
        await plain();
        var rounds = new List<(double, double)>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add((await ours(), await plain()));
        }

        Report.Rates(what, "events/s", rounds, Asked, "pg-raw");
    }
}
