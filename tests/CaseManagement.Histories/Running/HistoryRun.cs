using System.Diagnostics;
using CaseManagement.Histories.Checking;
using CaseManagement.Histories.Faults;
using CaseManagement.Histories.Model;
using CaseManagement.Histories.Stores;

namespace CaseManagement.Histories.Running;

/// <summary>Records one history of a store under faults and judges it.</summary>
public static class HistoryRun
{
    private const int Clients = 12;
    private const int Tailers = 2;

    /// <summary>Runs clients for a while, with one fault after another.</summary>
    /// <param name="store">The store.</param>
    /// <param name="seed">What clients and faults are drawn from. The same seed gives the same questions, not the same timing.</param>
    /// <param name="duration">How long clients run.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<HistoryReport> RunAsync(IStoreUnderTest store, int seed, TimeSpan duration, CancellationToken cancellation)
    {
        await using var arena = await store.PrepareAsync(cancellation);
        return await RunAsync(arena, seed, duration, cancellation);
    }

    /// <inheritdoc cref="RunAsync(IStoreUnderTest, int, TimeSpan, CancellationToken)"/>
    public static async Task<HistoryReport> RunAsync(IArena arena, int seed, TimeSpan duration, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var recorder = new Recorder();
        var struck = new List<string>();
        var links = Enumerable.Range(1, Clients + Tailers).Select(client => new Link(arena, client)).ToList();
        using (var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation))
        {
            var names = new StreamNames();
            var running = links.Select((link, index) => Task.Run(
                () => index < Clients
                    ? new Client(index + 1, new Random(HashCode(seed, index)), link, recorder, names).RunAsync(stop.Token)
                    : new Tailer(index + 1, link, recorder).RunAsync(stop.Token),
                cancellation)).ToList();
            try
            {
                await StrikeAsync(arena.Faults, new Random(seed), duration, struck, cancellation);
            }
            finally
            {
                await stop.CancelAsync();
                await Task.WhenAll(running);
            }
        }

        foreach (var link in links)
        {
            await link.DisposeAsync();
        }

        var elapsed = Stopwatch.GetElapsedTime(started);
        var final = await arena.FinishAsync(cancellation);
        var history = new History(seed, recorder.Operations(), final.Log, arena.Followers);
        var violations = HistoryChecker.Check(history);
        return new HistoryReport(history, violations, final.Damage, struck, arena.Missing, elapsed) { Faults = [.. arena.Faults.Select(fault => fault.Name)] };
    }

    // Each seed begins at another fault, and in a history that is long enough every fault strikes.
    private static async Task StrikeAsync(
        IReadOnlyList<IFault> faults, Random random, TimeSpan duration, List<string> struck, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var order = faults.ToArray();
        random.Shuffle(order);
        for (var turn = 0; Stopwatch.GetElapsedTime(started) < duration; turn++)
        {
            await Lasting.AWhileAsync(random, 100, 300, cancellation);
            if (order.Length > 0)
            {
                var fault = order[turn % order.Length];
                if (await fault.StrikeAsync(random, cancellation))
                {
                    struck.Add(fault.Name);
                }
            }
        }
    }

    private static int HashCode(int seed, int client) => unchecked((seed * 397) ^ client);
}

/// <summary>A history and what is to be said about it.</summary>
/// <param name="History">What happened.</param>
/// <param name="Violations">What may not happen.</param>
/// <param name="Damage">What is wrong with the files or the chain.</param>
/// <param name="Struck">The faults, in order.</param>
/// <param name="Missing">The faults that this machine does not allow.</param>
/// <param name="Elapsed">How long clients ran.</param>
public sealed record HistoryReport(
    History History, IReadOnlyList<Violation> Violations, string? Damage, IReadOnlyList<string> Struck, IReadOnlyList<string> Missing, TimeSpan Elapsed)
{
    /// <summary>The faults that this machine allows; each may have struck or not.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>Whether the store did nothing wrong.</summary>
    public bool IsGood => Violations.Count == 0 && Damage is null;
}
