using System.Globalization;
using CaseManagement.Benchmarks.Measuring;
using CaseManagement.Benchmarks.PostgreSql;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Benchmarks.Appending;

/// <summary>The child process: a round for every line that comes in, of our store or of the plain one beside it.</summary>
internal static class AppendingHost
{
    public const string Directory = "CASUS_DIRECTORY";
    public const string Database = "CASUS_DATABASE";

    private const int MostWriters = 32;

    public static async Task ServeAsync()
    {
        var directory = Environment.GetEnvironmentVariable(Directory)!;
        var database = Environment.GetEnvironmentVariable(Database);
        await using var house = House.Open(directory, database);
        var ours = new OurAppends(house, MostWriters);
        var sample = ours.Make(0, StreamName.Of("woonoverlast", "sample"));
        await using var postgreSql = database is null ? null : new PlainPostgreSql(database, sample);
        await using var sqlite = database is null ? new PlainSqlite(Path.Combine(directory, "plain.db")) : null;
        await (postgreSql?.MakeAsync() ?? Task.CompletedTask);
        var byHand = new PlainSqliteAppends(sample);
        Func<int, Task> plain = sqlite is null ? _ => postgreSql!.AppendAsync() : _ => byHand.AppendAsync(sqlite);
        await Console.Out.WriteLineAsync(AppendingProcess.Ready);
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var asked = line.Split(' ');
            var duration = TimeSpan.FromSeconds(double.Parse(asked[2], CultureInfo.InvariantCulture));
            var round = await Rate.OfAsync(
                int.Parse(asked[1], CultureInfo.InvariantCulture), duration, asked[0] == AppendingProcess.Ours ? ours.AppendAsync : plain);
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{round.PerSecond:R} {round.P50:R} {round.P99:R}"));
        }
    }
}
