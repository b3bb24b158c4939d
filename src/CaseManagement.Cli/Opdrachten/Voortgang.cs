using CaseManagement.EventSourcing.Projections.Running;
using Spectre.Console;

namespace CaseManagement.Cli.Opdrachten;

/// <summary>A progress bar with the time that is left, on a terminal; nothing where output is not a terminal.</summary>
internal static class Voortgang
{
    public static async Task<T> ToonAsync<T>(string wat, long totaal, Func<IProgress<long>, Task<T>> werk)
    {
        if (Console.IsOutputRedirected)
        {
            return await werk(new Stil());
        }

        return await Nieuw().StartAsync(async context =>
        {
            var task = context.AddTask(wat, maxValue: Math.Max(1, totaal));
            var result = await werk(new Balk(task));
            task.Value = task.MaxValue;
            return result;
        });
    }

    /// <summary>A bar for work of which nobody knows how long it takes.</summary>
    public static Task<T> WachtAsync<T>(string wat, Func<Task<T>> werk) =>
        Console.IsOutputRedirected ? werk() : AnsiConsole.Status().StartAsync(wat, _ => werk());

    /// <summary>The bar, told by a fold of the log.</summary>
    public static IProgress<RebuildProgress> VanLogboek(this IProgress<long> voortgang) => new Omzetter(voortgang);

    private static Progress Nieuw() => AnsiConsole.Progress().Columns(
        new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());

    private sealed class Balk(ProgressTask task) : IProgress<long>
    {
        public void Report(long value) => task.Value = value;
    }

    private sealed class Omzetter(IProgress<long> voortgang) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value) => voortgang.Report(value.Position);
    }

    private sealed class Stil : IProgress<long>
    {
        public void Report(long value)
        {
        }
    }
}
