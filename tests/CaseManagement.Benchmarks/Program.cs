using System.Globalization;
using CaseManagement.Benchmarks;
using CaseManagement.Benchmarks.Measuring;

// dotnet run -c Release --project tests/CaseManagement.Benchmarks -- [append|load|rebuild|start|all] [--events 1000000] [--running 600|20000]
//   [--store DIRECTORY] [--models NAME,NAME]
var what = args.FirstOrDefault(argument => !argument.StartsWith('-')) is { } first && Array.IndexOf(args, first) == 0 ? first : "all";
var events = int.Parse(Option("--events") ?? "1000000", CultureInfo.InvariantCulture);
var running = int.Parse(Option("--running") ?? $"{Municipality.Town}", CultureInfo.InvariantCulture);
var store = Option("--store");
Report.Line($"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 20} MB, .NET {Environment.Version}");

if (what is "append" or "all")
{
    await AppendBenchmark.RunAsync();
}

if (what is "load" or "all")
{
    await LoadBenchmark.RunAsync();
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

string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
