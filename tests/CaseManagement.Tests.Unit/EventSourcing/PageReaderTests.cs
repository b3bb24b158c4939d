using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Unit.Testing;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>The page that is read ahead while the one before it is applied.</summary>
public sealed class PageReaderTests
{
    private readonly ToyLog log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory(Timeout = 30_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_stops_half_way_ends_the_read_ahead(bool inOrder)
    {
        await log.CountAsync("note-1", 1, 2, 3, 4);
        var slow = new SlowFromTheSecond(log.Events);
        var reader = new PageReader(slow, log.Toy.Serializer, [new ToyTotals()]);
        var pages = inOrder ? reader.ReadToEndAsync(0, 2, Cancellation) : reader.ReadCategoryAsync("note", 4, 2, Cancellation);
        await foreach (var page in pages)
        {
            Assert.Equal(2, page.Stored.Count);
            await slow.Begun.Task;
            break;
        }

        Assert.True(slow.HasEnded);
    }

    [Fact]
    public async Task A_read_ahead_that_fails_is_told_when_its_page_is_wanted()
    {
        await log.CountAsync("note-1", 1, 2, 3, 4);
        var reader = new PageReader(new FailsAfterwards(log.Events), log.Toy.Serializer, [new ToyTotals()]);
        var seen = 0;
        await Assert.ThrowsAsync<StoreUnavailableException>(async () =>
        {
            await foreach (var page in reader.ReadToEndAsync(0, 2, Cancellation))
            {
                seen += page.Stored.Count;
            }
        });
        Assert.Equal(2, seen);
    }

    /// <summary>Only the first page comes; the next one waits until it is told to stop.</summary>
    private sealed class SlowFromTheSecond(InMemoryEventStore inner) : PassingLog(inner)
    {
        internal TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal bool HasEnded { get; private set; }

        protected override async Task<IReadOnlyList<StoredEvent>> PageAsync(
            bool isFirst, Func<Task<IReadOnlyList<StoredEvent>>> read, CancellationToken cancellation)
        {
            if (isFirst)
            {
                return await read();
            }

            Begun.SetResult();
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
                return [];
            }
            finally
            {
                HasEnded = true;
            }
        }
    }

    private sealed class FailsAfterwards(InMemoryEventStore inner) : PassingLog(inner)
    {
        protected override Task<IReadOnlyList<StoredEvent>> PageAsync(
            bool isFirst, Func<Task<IReadOnlyList<StoredEvent>>> read, CancellationToken cancellation) =>
            isFirst ? read() : throw new StoreUnavailableException("weg", isFull: false);
    }

    private abstract class PassingLog(InMemoryEventStore inner) : IEventStore
    {
        private int pages;

        public string Tenant => inner.Tenant;

        public Task<AppendResult> AppendAsync(AppendRequest request, CancellationToken cancellation = default) => inner.AppendAsync(request, cancellation);

        public Task<IReadOnlyList<StoredEvent>> ReadStreamAsync(
            StreamName stream, long afterVersion = 0, long upToVersion = long.MaxValue, CancellationToken cancellation = default) =>
            inner.ReadStreamAsync(stream, afterVersion, upToVersion, cancellation);

        public Task<IReadOnlyList<StoredEvent>> ReadAllAsync(long afterPosition, int maxCount, CancellationToken cancellation = default) =>
            PageAsync(Interlocked.Increment(ref pages) == 1, () => inner.ReadAllAsync(afterPosition, maxCount, cancellation), cancellation);

        public Task<IReadOnlyList<StoredEvent>> ReadCategoryAsync(
            string category, StreamPlace after, long upToPosition, int maxCount, CancellationToken cancellation = default) =>
            PageAsync(
                Interlocked.Increment(ref pages) == 1, () => inner.ReadCategoryAsync(category, after, upToPosition, maxCount, cancellation), cancellation);

        public Task<LogHead> ReadHeadAsync(CancellationToken cancellation = default) => inner.ReadHeadAsync(cancellation);

        public Task<long> WaitForAppendAsync(long afterPosition, CancellationToken cancellation = default) =>
            inner.WaitForAppendAsync(afterPosition, cancellation);

        public Task<StoredCommand?> FindCommandAsync(string key, CancellationToken cancellation = default) => inner.FindCommandAsync(key, cancellation);

        protected abstract Task<IReadOnlyList<StoredEvent>> PageAsync(
            bool isFirst, Func<Task<IReadOnlyList<StoredEvent>>> read, CancellationToken cancellation);
    }
}
