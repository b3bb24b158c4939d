using System.Collections.Concurrent;
using CaseManagement.EventSourcing.Streams;
using Xunit;

namespace CaseManagement.Tests.Contract.Events;

public abstract partial class EventStoreContract
{
    /// <summary>The gap test: what a tailing reader passes over it never sees again, so it must not pass over anything.</summary>
    [Fact]
    public async Task A_reader_that_follows_the_log_never_misses_an_event()
    {
        var other = await OpenAnotherAsync();
        var acknowledged = new ConcurrentBag<long>();
        using var finished = new CancellationTokenSource();
        var seen = FollowAsync(Log, finished.Token);
        var seenByOther = FollowAsync(other.Events, finished.Token);
        await EachWriterAsync(async writer =>
        {
            // Writers differ in how much they store at once, some are another process, and a tenth is refused.
            var log = writer % 8 == 0 ? other.Events : Log;
            var stream = Some.Stream();
            for (var turn = 0; turn < 60; turn++)
            {
                var belief = turn % 10 == 9 ? ExpectedVersion.NoStream : ExpectedVersion.Any;
                var size = writer % 5 == 0 ? 20 : 1;
                if (await log.AppendAsync(Some.Append(stream, belief, size)) is AppendResult.Appended appended)
                {
                    acknowledged.Add(appended.Position);
                }
            }
        });
        await finished.CancelAsync();
        var last = (await Log.ReadHeadAsync()).Position;
        var everything = Enumerable.Range(1, (int)last).Select(position => (long)position);
        Assert.Equal(everything, await Soon(seen));
        Assert.Equal(everything, await Soon(seenByOther));
        Assert.Equal(last, acknowledged.Max());
    }

    [Fact]
    public async Task Waiting_for_what_is_there_already_ends_at_once()
    {
        await Log.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream, 3));
        Assert.Equal(3, await Soon(Log.WaitForAppendAsync(2)));
        await ReopenAsync();
        Assert.Equal(3, await Soon(Log.WaitForAppendAsync(0)));
    }

    [Fact]
    public async Task An_append_wakes_who_waits()
    {
        var waiting = Enumerable.Range(0, 10).Select(_ => Log.WaitForAppendAsync(0)).ToList();
        var beyond = Log.WaitForAppendAsync(1);
        Assert.All(waiting, wait => Assert.False(wait.IsCompleted));
        await Log.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream));
        Assert.All(await Soon(Task.WhenAll(waiting)), position => Assert.Equal(1, position));
        Assert.False(beyond.IsCompleted);
        await Log.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream));
        Assert.Equal(2, await Soon(beyond));
    }

    [Fact]
    public async Task An_append_by_another_process_wakes_who_waits()
    {
        var other = await OpenAnotherAsync();
        var waiting = Log.WaitForAppendAsync(0);
        await other.Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream, 2));
        Assert.Equal(2, await Soon(waiting));
    }

    [Fact]
    public async Task Waiting_can_be_given_up()
    {
        using var patience = new CancellationTokenSource();
        var waiting = Log.WaitForAppendAsync(0, patience.Token);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Soon(waiting));
    }

    [Fact]
    public async Task Two_processes_can_write_to_one_stream()
    {
        var other = await OpenAnotherAsync();
        var stream = Some.Stream();
        for (var version = 0; version < 20; version++)
        {
            var log = version % 2 == 0 ? Log : other.Events;
            Assert.Equal(version + 1, (await log.MustAppendAsync(Some.Append(stream, ExpectedVersion.Exactly(version)))).Position);
        }

        Assert.Equal(new AppendResult.Conflict(20), await Log.AppendAsync(Some.Append(stream, ExpectedVersion.Exactly(19))));
    }

    private static async Task<List<long>> FollowAsync(IEventStore log, CancellationToken finished)
    {
        var seen = new List<long>();
        while (true)
        {
            // Looked at before the read, so that the last read comes after the last append.
            var last = finished.IsCancellationRequested;
            var page = await log.ReadAllAsync(seen.Count == 0 ? 0 : seen[^1], 7, CancellationToken.None);
            seen.AddRange(page.Select(stored => stored.Position));
            if (page.Count == 0 && last)
            {
                return seen;
            }

            await Task.Yield();
        }
    }
}
