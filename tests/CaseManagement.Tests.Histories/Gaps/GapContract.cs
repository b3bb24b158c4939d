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
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>How long the writers go on.</summary>
    protected static TimeSpan Duration => TimeSpan.FromSeconds(4);

    /// <summary>Runs the test on these stores, which are all on the same log; writers are spread over them, the reader has the first.</summary>
    protected async Task<(int Committed, int Lost)> CountAsync(params IEventStore[] stores)
    {
        var committed = new ConcurrentDictionary<Guid, long>();
        var rolledBack = 0;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(Duration);
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                rolledBack += await WriteAsync(stores[writer % stores.Length], new Random(writer), committed) ? 0 : 1;
            }
        })));
        var seen = await FollowAsync(stores[0], writing, committed);
        await writing;
        var lost = committed.Keys.Count(id => !seen.Contains(id));
        output.WriteLine($"{committed.Count} events committed, {rolledBack} appends rolled back, {lost} lost");
        Assert.True(committed.Count > 50 && rolledBack > 3, "There was too little to lose.");
        return (committed.Count, lost);
    }

    private static async Task<bool> WriteAsync(IEventStore store, Random random, ConcurrentDictionary<Guid, long> committed)
    {
        var identifiers = new RandomIdentifiers();
        var fails = identifiers.Next().GetHashCode() % 10 == 0;
        var events = Enumerable.Range(0, 3).Select(_ => StoreSession.Event(identifiers.Next())).ToArray();
        var slow = new SlowEvents(events, TimeSpan.FromMilliseconds(random.Next(1, 4)), fails);
        try
        {
            var stream = StreamName.Of("proef", identifiers.Next().ToString("N"));
            var result = Assert.IsType<AppendResult.Appended>(await store.AppendAsync(new AppendRequest(stream, ExpectedVersion.NoStream, slow)));
            for (var index = 0; index < events.Length; index++)
            {
                committed[events[index].Id] = result.Position - events.Length + index + 1;
            }

            return true;
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
    }

    // Reads on until the writers are done and it has reached the last position that was acknowledged.
    private static async Task<HashSet<Guid>> FollowAsync(IEventStore store, Task writing, ConcurrentDictionary<Guid, long> committed)
    {
        var (seen, checkpoint, started) = (new HashSet<Guid>(), 0L, Stopwatch.GetTimestamp());
        while (!writing.IsCompleted || checkpoint < committed.Values.Max())
        {
            var page = await store.ReadAllAsync(checkpoint, 100, TestContext.Current.CancellationToken);
            seen.UnionWith(page.Select(stored => stored.Id));
            checkpoint = page.Count == 0 ? checkpoint : page[^1].Position;
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, "The reader does not reach the end.");
            await Task.Yield();
        }

        return seen;
    }
}
