using Spectre.Console;

namespace CaseManagement.Cli.Opdrachten;

/// <summary>A progress bar on a terminal; nothing where output is not a terminal.</summary>
internal static class Voortgang
{
    public static async Task<T> ToonAsync<T>(string wat, long totaal, Func<IProgress<long>, Task<T>> werk)
    {
        if (Console.IsOutputRedirected)
        {
            return await werk(new Stil());
        }

        return await AnsiConsole.Progress().StartAsync(async context =>
        {
            var task = context.AddTask(wat, maxValue: Math.Max(1, totaal));
            var result = await werk(new Balk(task));
            task.Value = task.MaxValue;
            return result;
        });
    }

    private sealed class Balk(ProgressTask task) : IProgress<long>
    {
        public void Report(long value) => task.Value = value;
    }

    private sealed class Stil : IProgress<long>
    {
        public void Report(long value)
        {
        }
    }
}
