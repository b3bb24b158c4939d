using System.Diagnostics;
using CaseManagement.EventSourcing.Appending;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.EventSourcing.Telemetry;
using NodaTime;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>The queue of appends that wait for a transaction: whoever waits gets one answer, and the right one.</summary>
public sealed class AppendQueueTests
{
    private const int Capacity = 8192;

    private readonly List<PendingAppend> batch = [];
    private readonly AppendQueue queue;
    private Action wake = () => { };

    public AppendQueueTests() => queue = new AppendQueue(new StoreMetrics("proef"), () => wake());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_waits_goes_together_and_each_gets_its_own_answer()
    {
        var waiting = Append(3);
        Assert.Equal(3, queue.Waiting);
        Take(3);
        Assert.All(waiting, append => Assert.False(append.IsCompleted));

        AnswerInOrder();

        Assert.Equal([1L, 2L, 3L], (await Task.WhenAll(waiting)).Cast<AppendResult.Appended>().Select(answer => answer.Position));
        Take(0);
    }

    [Fact]
    public void A_batch_is_bounded_in_number()
    {
        Append(300);
        Take(256);
        Take(44);
    }

    [Fact]
    public void A_batch_is_bounded_in_bytes_and_takes_one_that_is_larger_all_the_same()
    {
        Append(3, bytes: 3 * 1024 * 1024);
        Take(2);
        Take(1);
        Append(2, bytes: 5 * 1024 * 1024);
        Take(1);
        Take(1);
    }

    [Fact]
    public void Each_that_comes_wakes_the_writer()
    {
        var woken = 0;
        wake = () => woken++;
        Append(2);
        Assert.Equal(2, woken);
        queue.Close();
        Assert.Equal(3, woken);
    }

    [Fact]
    public async Task Who_withdraws_before_a_batch_takes_it_is_left_out()
    {
        using var patience = new CancellationTokenSource();
        var first = queue.AppendAsync(Request(), patience.Token);
        var second = queue.AppendAsync(Request(), Cancellation);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Take(1);
        AnswerInOrder();
        Assert.IsType<AppendResult.Appended>(await second);
    }

    [Fact]
    public async Task Who_withdraws_after_a_batch_took_it_gets_the_answer()
    {
        using var patience = new CancellationTokenSource();
        var append = queue.AppendAsync(Request(), patience.Token);
        Take(1);
        await patience.CancelAsync();
        AnswerInOrder();
        Assert.IsType<AppendResult.Appended>(await append);
    }

    [Fact]
    public async Task The_fault_of_a_batch_is_told_to_those_in_it_and_to_nobody_else()
    {
        var unlucky = Append(256);
        var lucky = Append(2);
        Take(256);
        AppendQueue.Refuse(batch, new InvalidTimeZoneException("stuk"));
        Take(2);
        AnswerInOrder();

        Assert.All(await Task.WhenAll(lucky), answer => Assert.IsType<AppendResult.Appended>(answer));
        foreach (var append in unlucky)
        {
            var told = await Assert.ThrowsAsync<StoreUnavailableException>(() => append);
            Assert.IsType<InvalidTimeZoneException>(told.InnerException);
            Assert.False(told.IsOutcomeUnknown);
        }
    }

    [Fact]
    public async Task A_fault_that_is_an_answer_already_is_passed_on_as_it_is()
    {
        var append = Append(1)[0];
        Take(1);
        var full = new StoreUnavailableException("vol", isFull: true) { IsOutcomeUnknown = true };
        AppendQueue.Refuse(batch, full);
        Assert.Same(full, await Assert.ThrowsAsync<StoreUnavailableException>(() => append));
    }

    [Fact]
    public async Task After_the_close_what_waits_is_still_taken_and_nothing_comes_in()
    {
        var waiting = Append(2);
        queue.Close();
        Assert.True(queue.IsClosed);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => queue.AppendAsync(Request(), Cancellation));
        Take(2);
        AnswerInOrder();
        Assert.All(await Task.WhenAll(waiting), answer => Assert.IsType<AppendResult.Appended>(answer));
    }

    [Fact(Timeout = 30_000)]
    public async Task Who_waits_for_room_comes_in_when_a_batch_is_taken()
    {
        Append(Capacity);
        var outside = Append(2);
        Assert.Equal(Capacity, queue.Waiting);
        Take(256);
        while (queue.Waiting < Capacity - 254)
        {
            await Task.Yield();
        }

        Assert.All(outside, append => Assert.False(append.IsCompleted));
    }

    [Fact(Timeout = 30_000)]
    public async Task Who_withdraws_while_it_waits_for_room_is_let_go()
    {
        Append(Capacity);
        using var patience = new CancellationTokenSource();
        var outside = queue.AppendAsync(Request(), patience.Token);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => outside);
    }

    [Fact(Timeout = 30_000)]
    public async Task Who_waits_for_room_at_the_close_is_refused_and_those_inside_are_served()
    {
        var inside = Append(Capacity);
        var outside = Append(500);
        queue.Close();
        foreach (var append in outside)
        {
            await Assert.ThrowsAsync<ObjectDisposedException>(() => append);
        }

        while (queue.Waiting > 0)
        {
            queue.TakeBatch(batch);
            AnswerInOrder();
        }

        Assert.All(await Task.WhenAll(inside), answer => Assert.IsType<AppendResult.Appended>(answer));
    }

    [Fact(Timeout = 30_000)]
    public async Task Who_comes_in_at_the_moment_of_the_close_is_refused()
    {
        wake = () =>
        {
            wake = () => { };
            queue.Close();
        };
        await Assert.ThrowsAsync<ObjectDisposedException>(() => queue.AppendAsync(Request(), Cancellation));
        Take(0);
    }

    [Theory(Timeout = 30_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_writer_waits_a_moment_for_those_it_just_answered_and_no_longer(bool keepsThread)
    {
        var pace = new BatchPace();
        pace.Committed(Stopwatch.GetTimestamp() - (100 * Stopwatch.Frequency), answered: 2, waiting: 0);
        Append(1);
        var gathering = Task.Run(() => GatherAsync(pace, keepsThread), Cancellation);
        await Task.Yield();
        Assert.False(gathering.IsCompleted);
        Append(1);
        await gathering;

        // What was expected counts once, and one caller is nothing to wait for.
        Take(2);
        await GatherAsync(pace, keepsThread);
        pace.Committed(Stopwatch.GetTimestamp() - (100 * Stopwatch.Frequency), answered: 1, waiting: 0);
        await GatherAsync(pace, keepsThread);

        // Who does not come back is not waited for longer than a tenth of the commit.
        pace.Committed(Stopwatch.GetTimestamp() - (Stopwatch.Frequency / 100), answered: 5, waiting: 5);
        await GatherAsync(pace, keepsThread);
    }

    private static AppendRequest Request(int bytes = 1) => new(
        new StreamName("note-1"), ExpectedVersion.Any,
        [new NewEvent(Guid.Empty, "note.counted", 1, new byte[bytes], default, Instant.FromUnixTimeSeconds(0))]);

    private async Task GatherAsync(BatchPace pace, bool keepsThread)
    {
        if (keepsThread)
        {
            pace.Gather(queue);
        }
        else
        {
            await pace.GatherAsync(queue);
        }
    }

    private List<Task<AppendResult>> Append(int count, int bytes = 1) =>
        [.. Enumerable.Range(0, count).Select(_ => queue.AppendAsync(Request(bytes), Cancellation))];

    private void Take(int expected)
    {
        queue.TakeBatch(batch);
        Assert.Equal(expected, batch.Count);
    }

    private void AnswerInOrder()
    {
        for (var index = 0; index < batch.Count; index++)
        {
            batch[index].Answer = new AppendResult.Appended(1, index + 1);
        }

        AppendQueue.Answer(batch);
    }
}
