using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Beslissen;
using NodaTime;

namespace CaseManagement.Tests.Unit.EventSourcing;

public sealed class StreamRepositoryTests
{
    private readonly ToyLog log = new();
    private readonly StreamRepository<string> streams;

    public StreamRepositoryTests() =>
        streams = new StreamRepository<string>(log.Events, log.Toy.Serializer, (state, e) => $"{state ?? "start"} {((NoteCounted)e).Amount}");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stream_folds_in_order_up_to_a_version()
    {
        Assert.Equal(new AppendResult.Appended(3, 3), await AppendAsync(ExpectedVersion.NoStream, 1, 2, 3));

        Assert.Equal(new Loaded<string>("start 1 2 3", 3), await streams.LoadAsync(Toy.Stream, cancellation: Cancellation));
        Assert.Equal(new Loaded<string>("start 1 2", 2), await streams.LoadAsync(Toy.Stream, 2, Cancellation));
    }

    [Fact]
    public async Task No_stream_is_no_state() =>
        Assert.Equal(new Loaded<string>(null, 0), await streams.LoadAsync(Toy.Stream, cancellation: Cancellation));

    [Fact]
    public async Task A_decision_on_an_old_version_is_a_conflict()
    {
        await AppendAsync(ExpectedVersion.NoStream, 1, 2);
        Assert.Equal(new AppendResult.Conflict(2), await AppendAsync(ExpectedVersion.Exactly(1), 3));
    }

    [Fact]
    public async Task A_history_with_an_unknown_event_gives_no_state()
    {
        await AppendAsync(ExpectedVersion.NoStream, 1);
        await log.AppendUnknownAsync(Toy.Stream.Value);
        await Assert.ThrowsAsync<UnknownEventException>(() => streams.LoadAsync(Toy.Stream, cancellation: Cancellation));
    }

    private Task<AppendResult> AppendAsync(ExpectedVersion expected, params int[] amounts) => streams.AppendAsync(
        new AppendEvents(
            Toy.Stream, expected, [.. amounts.Select(IEvent (a) => new NoteCounted(a, null))], "{}"u8.ToArray(),
            Instant.FromUtc(2026, 3, 1, 9, 30)),
        Cancellation);
}
