using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Contract;

namespace CaseManagement.Tests.Stores.Sqlite;

/// <summary>Who waits is woken by the append itself, not by the next look at the file.</summary>
public sealed class SqliteWakingTests : IAsyncDisposable
{
    private readonly SqliteFixture fixture = new();

    [Fact]
    public async Task An_append_of_this_process_wakes_who_waits_though_time_stands_still()
    {
        await using var stores = new SqliteStores(fixture.Options, new StandingTime());
        var cancellation = TestContext.Current.CancellationToken;
        var waiting = stores.Events.WaitForAppendAsync(0, cancellation);
        Assert.False(waiting.IsCompleted);
        await stores.Events.AppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream), cancellation);
        Assert.Equal(1, await waiting.WaitAsync(TimeSpan.FromSeconds(60), TimeProvider.System, cancellation));
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    private sealed class StandingTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new NoTimer();

        private sealed class NoTimer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
