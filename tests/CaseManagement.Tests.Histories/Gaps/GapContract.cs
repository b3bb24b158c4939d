using System.Collections.Concurrent;
using System.Diagnostics;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Histories.Hosting;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Tests.Histories.Gaps;

/// <summary>
/// The gap test: slow writers, one append in ten rolled back, and a reader that follows by position. A store enrols with one class. The
/// question is how many acknowledged events the reader never saw.
/// </summary>
public abstract class GapContract(ITestOutputHelper output)
{
    private const int Writers = 8;
    private const int EnoughCommitted = 200;
    private const int EnoughRolledBack = 5;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<Guid, long> committed = new();
    private readonly RandomIdentifiers identifiers = new();
    private int appends;
    private int rolledBack;

    /// <summary>
    /// Runs the test on these stores, which are all on the same log; writers are spread over them, the reader has the first. Answers how
    /// many committed events the reader missed.
    /// </summary>
    protected async Task<int> LostAsync(params IEventStore[] stores)
    {
        var started = Stopwatch.GetTimestamp();
        bool GoesOn() => Stopwatch.GetElapsedTime(started) is var elapsed && elapsed < Patience
            && (elapsed < Duration || committed.Count < EnoughCommitted || Volatile.Read(ref rolledBack) < EnoughRolledBack);
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            while (GoesOn())
            {
                await WriteAsync(stores[writer % stores.Length]);
            }
        })));
        var seen = await FollowAsync(stores[0], writing);
        await writing;
        var lost = committed.Keys.Count(id => !seen.Contains(id));
        output.WriteLine($"{committed.Count} events committed, {rolledBack} appends rolled back, {lost} lost");
        Assert.InRange(committed.Count, EnoughCommitted, int.MaxValue);
        Assert.InRange(rolledBack, EnoughRolledBack, int.MaxValue);
        return lost;
    }

    private async Task WriteAsync(IEventStore store)
    {
        var number = Interlocked.Increment(ref appends);
        var events = Enumerable.Range(0, 3).Select(_ => StoreSession.Event(identifiers.Next())).ToArray();
        var slow = new SlowEvents(events, TimeSpan.FromMilliseconds(1 + (number % 3)), fails: number % 10 == 0);
        try
        {
            var stream = StreamName.Of("proef", identifiers.Next().ToString("N"));
            var appending = store.AppendAsync(new AppendRequest(stream, ExpectedVersion.NoStream, slow));
            slow.Arm();
            var result = Assert.IsType<AppendResult.Appended>(await appending);
            for (var index = 0; index < events.Length; index++)
            {
                committed[events[index].Id] = result.Position - events.Length + index + 1;
            }
        }
        catch (StoreUnavailableException)
        {
            Interlocked.Increment(ref rolledBack);
        }
    }

    // Reads on until the writers are done and it has reached the last position that was acknowledged.
    private async Task<HashSet<Guid>> FollowAsync(IEventStore store, Task writing)
    {
        var (seen, checkpoint, started) = (new HashSet<Guid>(), 0L, Stopwatch.GetTimestamp());
        while (!writing.IsCompleted || checkpoint < committed.Values.DefaultIfEmpty().Max())
        {
            var page = await store.ReadAllAsync(checkpoint, 100, TestContext.Current.CancellationToken);
            seen.UnionWith(page.Select(stored => stored.Id));
            checkpoint = page.Count == 0 ? checkpoint : page[^1].Position;
            Assert.True(Stopwatch.GetElapsedTime(started) < 2 * Patience, "The reader does not reach the end.");
            await Task.Yield();
        }

        return seen;
    }
}
