using System.Globalization;
using CaseManagement.Benchmarks;
using CaseManagement.Benchmarks.Appending;
using CaseManagement.Benchmarks.Loading;
using CaseManagement.Benchmarks.Measuring;
using CaseManagement.Benchmarks.PostgreSql;
using CaseManagement.Benchmarks.Table;

// dotnet run -c Release --project tests/CaseManagement.Benchmarks -- table [--events 10000000] [--running 600|20000] [--quick]
//   [--only append,slow,load,rebuild] [--stores sqlite,postgresql]
// dotnet run -c Release --project tests/CaseManagement.Benchmarks -- [rebuild|start|all] [--events 1000000] [--running 600|20000]
//   [--store sqlite|postgresql|DIRECTORY] [--models NAME,NAME] [--fsync-delay MILLISECONDS]
// dotnet run -c Release --project tests/CaseManagement.Benchmarks -- [appends|loads] [--rounds 6] [--only ours|rows|bodies|plain] [--store DIRECTORY]
// PostgreSQL runs on a private server that goes with it. `appending` and `rebuilding` are processes that the table starts.
const string PostgreSql = "postgresql";
var what = args.FirstOrDefault(argument => !argument.StartsWith('-')) is { } first && Array.IndexOf(args, first) == 0 ? first : "all";
switch (what)
{
    case "appending":
        await AppendingHost.ServeAsync();
        return 0;
    case "rebuilding":
        await RebuildingProcess.ServeAsync();
        return 0;
}

var running = int.Parse(Option("--running") ?? $"{Municipality.Town}", CultureInfo.InvariantCulture);
if (what is "table")
{
    var quick = args.Contains("--quick");
    var great = long.Parse(Option("--events") ?? (quick ? "200000" : "10000000"), CultureInfo.InvariantCulture);
    await TableBenchmark.RunAsync(new TableOptions(great, running, quick, Option("--only")?.Split(',') ?? [], Option("--stores")?.Split(',') ?? []));
    return 0;
}

var events = int.Parse(Option("--events") ?? "1000000", CultureInfo.InvariantCulture);
var store = Option("--store") is "sqlite" ? null : Option("--store");
var delay = double.Parse(Option("--fsync-delay") ?? "0", CultureInfo.InvariantCulture);
using var slow = await SlowSync.BuildAsync(delay);
if (delay > 0)
{
    Report.Line($"every sync of the store takes {delay} ms more");
}

if (delay > 0 && store is not PostgreSql)
{
    // The store is in this process, so it is this process that must begin with the library.
    var at = Array.IndexOf(args, "--fsync-delay");
    return await slow.RunAgainAsync([.. args[..at], .. args[(at + 2)..]]);
}

if (what is "appends" or "loads")
{
    var rounds = int.Parse(Option("--rounds") ?? "6", CultureInfo.InvariantCulture);
    await (what is "loads" ? LoadRounds.RunAsync(rounds, Option("--only")) : AppendRounds.RunAsync(store, rounds, Option("--only")));
    return 0;
}

Report.Line($"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 20} MB, .NET {Environment.Version}");
if (store is PostgreSql)
{
    await PostgreSqlBenchmarks.RunAsync(what, events, running, Option("--models")?.Split(','), slow.Environment);
    return 0;
}

if (what is "rebuild" or "start" or "all")
{
    using var place = new Place(store);
    await Municipality.EnsureAsync(place.Directory, events, running);
    if (what is not "start")
    {
        await RebuildBenchmark.RunAsync(place.Directory, Option("--models")?.Split(','));
    }

    if (what is not "rebuild")
    {
        await StartBenchmark.RunAsync(place.Directory);
    }
}

return 0;

string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
