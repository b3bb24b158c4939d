using System.Diagnostics;
using System.Text;
using CaseManagement.Histories.Checking;
using CaseManagement.Histories.Hosting;
using CaseManagement.Histories.Model;
using CaseManagement.Histories.Stores;

namespace CaseManagement.Histories.Running;

/// <summary>
/// A number of commands as fast as two hosts take them, with one fault in the middle. Every command is asked for under its key until there is an
/// answer, as a caller of the program does.
/// </summary>
public static class BurstRun
{
    private const int Clients = 32;
    private const int SharedStreams = 20;
    private const double StrikeAfter = 0.4;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Runs a burst and judges it.</summary>
    /// <param name="arena">The store, empty, with its hosts.</param>
    /// <param name="commands">How many commands.</param>
    /// <param name="strike">Name of the fault, or empty for none.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ArgumentException">There is no such fault here.</exception>
    public static async Task<BurstReport> RunAsync(IArena arena, int commands, string strike, CancellationToken cancellation)
    {
        var fault = strike.Length == 0 ? null : arena.Faults.FirstOrDefault(known => string.Equals(known.Name, strike, StringComparison.Ordinal))
            ?? throw new ArgumentException(
                $"There is no fault '{strike}'; there are: {string.Join(", ", arena.Faults.Select(known => known.Name))}. {string.Join(", ", arena.Missing)}", nameof(strike));
        var (recorder, next, answered) = (new Recorder(), 0, 0);
        var middle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var started = Stopwatch.GetTimestamp();
        var running = Enumerable.Range(1, Clients).Select(client => Task.Run(() => RunClientAsync(client), cancellation)).ToList();
        var striking = StrikeAsync();
        await Task.WhenAll(running);
        var elapsed = Stopwatch.GetElapsedTime(started);
        middle.TrySetResult();
        var struckAt = await striking;
        var operations = recorder.Operations();
        var lag = await Lag.OfAsync(arena, operations.OfType<AppendOperation>().Max(append => append.Outcome.Position), cancellation);
        var final = await arena.FinishAsync(cancellation);
        var history = new History(0, operations, final.Log, arena.Followers);
        return new BurstReport(
            commands, strike, new HistoryReport(history, HistoryChecker.Check(history), final.Damage, struckAt is null ? [] : [strike], arena.Missing, elapsed), struckAt, lag);

        async Task RunClientAsync(int client)
        {
            await using var link = new Link(arena, client);
            for (int number; (number = Interlocked.Increment(ref next)) <= commands;)
            {
                await AskUntilAnsweredAsync(link, client, number);
                if (Interlocked.Increment(ref answered) >= commands * StrikeAfter)
                {
                    middle.TrySetResult();
                }
            }
        }

        async Task AskUntilAnsweredAsync(Link link, int client, int number)
        {
            // One in five goes to a stream that everybody wants; the others each open a stream.
            var (stream, expected) = number % 5 == 0
                ? ($"heet-{number / 5 % SharedStreams}", ExpectationKind.Any)
                : ($"koud-{number}", ExpectationKind.NoStream);
            while (true)
            {
                await link.EnsureAsync(cancellation);
                var question = new Question.Append(
                    stream, new Expectation(expected), $"opdracht-{number}", [.. Enumerable.Range(0, 1 + (number % 3)).Select(_ => NewId())], Fails: false);
                var invoked = recorder.Now;
                var outcome = (await link.AskAsync(question, Patience))?.Outcome ?? Outcome.Unknown("no answer");
                var responded = outcome.Kind is OutcomeKind.Unknown ? long.MaxValue : recorder.Now;
                recorder.Add(new AppendOperation(0, client, invoked, responded, stream, question.Expected, question.Command, question.Events, outcome));
                if (outcome.Kind is not (OutcomeKind.Unknown or OutcomeKind.Unavailable))
                {
                    return;
                }
            }
        }

        async Task<TimeSpan?> StrikeAsync()
        {
            await middle.Task;
            var at = Stopwatch.GetElapsedTime(started);
            return fault is not null && await fault.StrikeAsync(new Random(0), cancellation) ? at : null;
        }
    }

    private static Guid NewId()
    {
        Span<byte> bytes = stackalloc byte[16];
        Random.Shared.NextBytes(bytes);
        return new Guid(bytes);
    }
}

/// <summary>What a burst gave.</summary>
/// <param name="Commands">How many commands were asked for.</param>
/// <param name="Strike">Name of the fault that was to strike, or empty for none.</param>
/// <param name="History">What happened, and what is to be said about it.</param>
/// <param name="StruckAt">When the fault struck, since the beginning; <see langword="null"/> when it did not.</param>
/// <param name="Behind">How long after the last answer it took until every host showed all that was acknowledged.</param>
public sealed record BurstReport(int Commands, string Strike, HistoryReport History, TimeSpan? StruckAt, TimeSpan Behind)
{
    /// <summary>Whether the fault struck while commands were under way, if one was asked for.</summary>
    public bool HasStruck => Strike.Length == 0 || StruckAt < History.Elapsed;

    /// <summary>Commands that are in the log, each under its key.</summary>
    public int Stored => History.History.Appends.Where(append => append.Command is not null)
        .GroupBy(append => append.Command).Count(attempts => attempts.Any(attempt => attempt.Events.Any(InLog.Contains)));

    /// <summary>
    /// Whether every command is in the log once, the fault that was asked for did strike, every host had caught up soon, and nothing else is wrong.
    /// </summary>
    public bool IsGood => History.IsGood && Stored == Commands && HasStruck && Behind <= Lag.Most;

    private string Wrong => string.Join("; ", new[]
    {
        HasStruck ? "" : $"the fault '{Strike}' did not strike while commands were under way",
        Behind <= Lag.Most ? "" : "a host had not caught up in time",
        FormattableString.Invariant($"{History.Violations.Count} violations"),
        History.Damage ?? "",
    }.Where(text => text.Length > 0));

    private HashSet<Guid> InLog => field ??= [.. History.History.Final.Select(entry => entry.Event)];

    /// <inheritdoc/>
    public override string ToString()
    {
        var appends = History.History.Appends.ToList();
        var answers = appends.Where(append => append.Responded != long.MaxValue && append.Outcome.Kind is not OutcomeKind.Unavailable).ToList();
        var waits = answers.Select(append => (append.Responded - append.Invoked) / 1e6).Order().ToList();
        var moments = answers.Select(append => append.Responded / 1e9).Order().ToList();
        var silence = moments.Zip(moments.Skip(1), (one, other) => other - one).DefaultIfEmpty().Max();
        var kinds = appends.GroupBy(append => append.Outcome.Kind).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key}");
        var text = new StringBuilder();
        text.AppendLine(FormattableString.Invariant(
            $"{Commands} commands in {History.Elapsed.TotalSeconds:0.0} s ({Commands / History.Elapsed.TotalSeconds:0}/s), {Stored} of them in the log, {History.History.Final.Count} events; attempts: {string.Join(", ", kinds)}"));
        text.AppendLine(FormattableString.Invariant(
            $"answer after {waits[waits.Count / 2]:0} ms (median), {waits[(int)(waits.Count * 0.99)]:0} ms (99 %), {waits[^1]:0} ms (longest); longest time without any answer {silence:0.0} s"));
        text.AppendLine(StruckAt is { } at ? FormattableString.Invariant($"{History.Struck[0]} after {at.TotalSeconds:0.0} s") : "nothing struck");
        text.AppendLine(FormattableString.Invariant($"every host showed all of it {Behind.TotalSeconds:0.00} s after the last answer"));
        foreach (var reason in appends.Where(append => append.Outcome.Reason is not null).GroupBy(append => (append.Outcome.Kind, append.Outcome.Reason)))
        {
            text.AppendLine(FormattableString.Invariant($"  {reason.Count()}x {reason.Key.Kind}: {reason.Key.Reason}"));
        }

        return text.Append(IsGood ? "nothing lost, nothing double, the chain is whole on every host" : $"WRONG: {Wrong}").ToString();
    }
}
