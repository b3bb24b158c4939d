using CaseManagement.EventSourcing.Streams;
using Xunit;

namespace CaseManagement.Tests.Contract.Events;

/// <summary>What every event store keeps: expectations, reading back, waiting. Order and commands are in the other parts.</summary>
public abstract partial class EventStoreContract : StoreContract
{
    private IEventStore Log => Stores.Events;

    [Fact]
    public async Task An_empty_log_has_head_zero()
    {
        var head = await Log.ReadHeadAsync();
        Assert.Equal(0, head.Position);
        Assert.Equal(new byte[32], head.Hash.ToArray());
        Assert.Empty(await Log.ReadAllAsync(0, 10));
        Assert.Empty(await Log.ReadStreamAsync(Some.Stream()));
    }

    [Fact]
    public async Task What_is_read_back_is_what_was_stored()
    {
        var stream = Some.Stream();
        var stored = new NewEvent(Some.Id(), "zaak.geopend", 3, Some.Bytes("{\"é\":\"\\u0000\"}"), Some.Bytes("{}"), Some.Time);
        await Log.MustAppendAsync(new AppendRequest(stream, ExpectedVersion.NoStream, [stored]));
        foreach (var read in new[] { Assert.Single(await Log.ReadStreamAsync(stream)), Assert.Single(await Log.ReadAllAsync(0, 10)) })
        {
            Assert.Equal((1, 1, stream), (read.Position, read.Version, read.Stream));
            Assert.Equal((stored.Id, stored.Type, stored.SchemaVersion), (read.Id, read.Type, read.SchemaVersion));
            Assert.Equal(stored.Data.ToArray(), read.Data.ToArray());
            Assert.Equal(stored.Metadata.ToArray(), read.Metadata.ToArray());
            Assert.Equal(stored.RecordedAt, read.RecordedAt);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4096)]
    [InlineData(3_000_000)]
    public async Task Bodies_of_any_size_come_back_byte_for_byte(int size)
    {
        var body = new byte[size];
        new Random(size).NextBytes(body);
        var stream = Some.Stream();
        var big = Some.Event() with { Data = body, Metadata = body };
        await Log.MustAppendAsync(new AppendRequest(stream, ExpectedVersion.NoStream, [big]));
        var read = Assert.Single(await Log.ReadStreamAsync(stream));
        Assert.True(body.AsSpan().SequenceEqual(read.Data.Span));
        Assert.True(body.AsSpan().SequenceEqual(read.Metadata.Span));
    }

    [Fact]
    public async Task The_time_of_recording_is_kept_to_the_millisecond()
    {
        var stream = Some.Stream();
        var finer = Some.Time + NodaTime.Duration.FromNanoseconds(987_654);
        await Log.MustAppendAsync(new AppendRequest(stream, ExpectedVersion.Any, [Some.Event() with { RecordedAt = finer }]));
        Assert.Equal(Some.Time, Assert.Single(await Log.ReadStreamAsync(stream)).RecordedAt);
    }

    [Fact]
    public async Task A_stream_is_read_between_versions()
    {
        var stream = Some.Stream();
        await Log.MustAppendAsync(Some.Append(stream, ExpectedVersion.NoStream, 5));
        await Log.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream, 2));
        await Log.MustAppendAsync(Some.Append(stream, ExpectedVersion.Exactly(5), 5));
        var read = await Log.ReadStreamAsync(stream, afterVersion: 3, upToVersion: 7);
        Assert.Equal([4, 5, 6, 7], read.Select(stored => stored.Version));
    }

    [Fact]
    public async Task The_log_is_read_in_pages()
    {
        await Log.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream, 7));
        Assert.Equal([3, 4, 5], (await Log.ReadAllAsync(2, 3)).Select(stored => stored.Position));
        Assert.Equal([6, 7], (await Log.ReadAllAsync(5, 3)).Select(stored => stored.Position));
        Assert.Empty(await Log.ReadAllAsync(7, 3));
    }

    [Fact]
    public async Task Everything_is_there_after_reopening()
    {
        var stream = Some.Stream();
        await Log.MustAppendAsync(new AppendRequest(stream, ExpectedVersion.NoStream, Some.Events(3), Some.Command("sleutel")));
        var head = await Log.ReadHeadAsync();
        await ReopenAsync();
        Assert.Equal(3, (await Log.ReadStreamAsync(stream)).Count);
        Assert.Equal(head.Hash.ToArray(), (await Log.ReadHeadAsync()).Hash.ToArray());
        Assert.NotNull(await Log.FindCommandAsync("sleutel"));
        Assert.Equal(4, (await Log.MustAppendAsync(Some.Append(stream, ExpectedVersion.Exactly(3)))).Position);
    }

    [Fact]
    public async Task An_append_without_events_is_not_a_request() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Log.AppendAsync(new AppendRequest(Some.Stream(), ExpectedVersion.Any, [])));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Proef-1")]
    [InlineData("proef-1'; --")]
    public async Task A_stream_has_a_proper_name(string? name) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Log.AppendAsync(Some.Append(new StreamName(name!), ExpectedVersion.Any)));

    [Fact]
    public async Task A_page_holds_at_least_one_event() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Log.ReadAllAsync(0, 0));
}
