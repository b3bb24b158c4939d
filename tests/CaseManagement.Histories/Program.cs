using System.Globalization;
using CaseManagement.Histories.Checking;
using CaseManagement.Histories.Hosting;
using CaseManagement.Histories.Model;
using CaseManagement.Histories.PowerLoss;
using CaseManagement.Histories.Running;
using CaseManagement.Histories.Stores;

// dotnet run -c Release --project tests/CaseManagement.Histories -- run [--minutes 60] [--store sqlite] [--seed S] [--seconds-each 20] [--out DIRECTORY]
// dotnet run -c Release --project tests/CaseManagement.Histories -- burst [--store sqlite] [--commands 5000] [--strike "NAME OF A FAULT"] [--out DIRECTORY]
// dotnet run -c Release --project tests/CaseManagement.Histories -- check FILE
// dotnet run -c Release --project tests/CaseManagement.Histories -- power [--events 3000] [--cuts 40] [--normal] [--failing-syncs] [--seed S]
// The commands `host` and `writer` are the child processes of a run.
const string Usage = "run [--minutes N] [--store NAME] [--seed S] [--seconds-each N] [--out DIRECTORY] | burst [--store NAME] [--commands N] [--strike FAULT] [--out DIRECTORY] | check FILE | power [--events N] [--cuts N] [--normal] [--failing-syncs] [--seed S]";
switch (args)
{
    case ["run", ..]:
        return await RunAsync();
    case ["burst", ..]:
        return await BurstAsync();
    case ["check", var file]:
        return await CheckAsync(file);
    case ["host", ..]:
        var opened = StoreKinds.Find(Option("--store", "sqlite")).Open(Option("--at", ""));
        return await HostWorker.RunAsync(opened.Events, opened.Owner);
    case ["power", ..]:
        return await CutPowerAsync();
    case ["writer", ..]:
        return await PowerLossWriter.RunAsync(Option("--at", ""), Number("--events", "1000"), args.Contains("--normal"));
    default:
        await Console.Error.WriteLineAsync(Usage);
        return 2;
}

async Task<int> RunAsync()
{
    var store = StoreKinds.Find(Option("--store", "sqlite"));
    var ends = TimeProvider.System.GetUtcNow().AddMinutes(double.Parse(Option("--minutes", "1"), CultureInfo.InvariantCulture));
    var each = TimeSpan.FromSeconds(Number("--seconds-each", "20"));
    var seed = Number("--seed", $"{TimeProvider.System.GetTimestamp() & 0xFFFFFF}");
    var bad = 0;
    for (; TimeProvider.System.GetUtcNow() < ends; seed++)
    {
        var report = await HistoryRun.RunAsync(store, seed, each, CancellationToken.None);
        Console.WriteLine(ReportText.Summary(report));
        foreach (var missing in report.Missing)
        {
            Console.WriteLine($"  not here: {missing}");
        }

        if (!report.IsGood)
        {
            bad++;
            Console.WriteLine(await ReportText.KeepAndExplainAsync(report, Option("--out", "TestResults/histories"), CancellationToken.None));
        }
    }

    Console.WriteLine(bad == 0 ? "every history is good" : $"{bad} histories are wrong");
    return bad == 0 ? 0 : 1;
}

async Task<int> BurstAsync()
{
    await using var arena = await StoreKinds.Find(Option("--store", "sqlite")).PrepareAsync(CancellationToken.None);
    var strike = Option("--strike", "");
    var report = await BurstRun.RunAsync(arena, Number("--commands", "5000"), strike, CancellationToken.None);
    Console.WriteLine(report);
    if (!report.History.IsGood)
    {
        Console.WriteLine(await ReportText.KeepAndExplainAsync(report.History, Option("--out", "TestResults/histories"), CancellationToken.None));
    }

    return report.IsGood ? 0 : 1;
}

async Task<int> CutPowerAsync()
{
    var how = new PowerLossKind(
        Number("--events", "3000"), Number("--cuts", "40"), args.Contains("--normal"), args.Contains("--failing-syncs"));
    var (report, missing) = await PowerLossRun.RunAsync(how, Number("--seed", "1"), CancellationToken.None);
    Console.WriteLine(report is null ? missing : $"{report with { Losses = [] }}\n{string.Join('\n', report.Losses)}");
    return report is { Losses.Count: 0 } ? 0 : 1;
}

async Task<int> CheckAsync(string file)
{
    var history = await HistoryFile.ReadAsync(file);
    var violations = HistoryChecker.Check(history);
    Console.WriteLine(violations.Count == 0 ? "good" : ReportText.Explain(history, violations));
    return violations.Count == 0 ? 0 : 1;
}

int Number(string name, string otherwise) => int.Parse(Option(name, otherwise), CultureInfo.InvariantCulture);

string Option(string name, string otherwise) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
