using CaseManagement.Benchmarks.Measuring;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Benchmarks.Table;

/// <summary>Every workload in one run, against its ceiling in rounds that take turns.</summary>
internal static class TableBenchmark
{
    private const double SlowDisk = 2;

    public static async Task RunAsync(TableOptions options)
    {
        var table = new ResultTable();
        table.Note($"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 20} MB, .NET {Environment.Version}, load before the run {Load()}");
        if (options.HasStore("sqlite"))
        {
            await SqliteAsync(options, table);
        }

        if (PrivatePostgres.Missing is { } missing)
        {
            table.Skipped("everything on PostgreSQL", missing);
        }
        else if (options.HasStore("postgresql"))
        {
            await PostgreSqlAsync(options, table);
        }

        table.Note($"load after the run {Load()}");
        table.Print();
    }

    private static async Task SqliteAsync(TableOptions options, ResultTable table)
    {
        if (options.Has("append"))
        {
            await new AppendRows(options, table).SqliteAsync();
        }

        if (options.Has("load"))
        {
            await new LoadRows(options, table).SqliteAsync();
        }

        if (options.Has("rebuild"))
        {
            await new SizeRows(options, table).SqliteAsync();
        }
    }

    private static async Task PostgreSqlAsync(TableOptions options, ResultTable table)
    {
        if (options.Has("append"))
        {
            await OnServerAsync([], server => new AppendRows(options, table).PostgreSqlAsync(server));
        }

        if (options.Has("slow"))
        {
            using var slow = await SlowSync.BuildAsync(SlowDisk);
            await OnServerAsync(slow.Environment, server => new AppendRows(options, table).SlowAsync(server, slow));
        }

        if (options.Has("load"))
        {
            await OnServerAsync([], server => new LoadRows(options, table).PostgreSqlAsync(server));
        }

        if (options.Has("rebuild"))
        {
            await OnServerAsync([], server => new SizeRows(options, table).PostgreSqlAsync(server));
        }
    }

    private static async Task OnServerAsync(Dictionary<string, string> environment, Func<PrivatePostgres, Task> work)
    {
        await using var server = new PrivatePostgres();
        foreach (var (name, value) in environment)
        {
            server.Environment[name] = value;
        }

        // Room as an operator would give it; with 256 MB of log a checkpoint would fall into every other round.
        server.Settings["shared_buffers"] = "1GB";
        server.Settings["max_wal_size"] = "4GB";

        // As docs/operations.md asks; for ours and theirs.
        server.Settings["wal_compression"] = "lz4";
        await server.StartAsync();
        await work(server);
    }

    private static string Load() => File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3)) : "not known";
}
