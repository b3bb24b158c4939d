using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Identiteit;
using Xunit;

namespace CaseManagement.Tests.Contract.Archive;

/// <summary>What every store does with a log that another one sealed.</summary>
public abstract class LogArchiveContract : StoreContract
{
    [Fact]
    public async Task An_empty_log_counts_nothing() => Assert.Equal(new LogCounts(0, 0, 0), await Stores.LogArchive.CountAsync());

    [Fact]
    public async Task Events_streams_and_commands_are_counted()
    {
        await FillAsync(Stores, streams: 3);
        await Stores.Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream));
        Assert.Equal(new LogCounts(7, 4, 3), await Stores.LogArchive.CountAsync());
    }

    [Fact]
    public async Task A_copy_is_the_same_byte_for_byte_and_goes_on_where_it_was()
    {
        await using var target = await TargetAsync();
        await FillAsync(Stores, streams: 5);
        var first = await new LogCopy(Stores.Side, target.Stores.Side, pageSize: 3).RunAsync();
        Assert.Equal((0, 10), (first.ResumedAfter, first.End.Position));
        await FillAsync(Stores, streams: 2);
        var second = await new LogCopy(Stores.Side, target.Stores.Side, pageSize: 3).RunAsync();
        Assert.Equal((10, 14), (second.ResumedAfter, second.End.Position));
        await SameAsync(Stores, target.Stores);
    }

    [Fact]
    public async Task A_copied_log_is_appended_to_as_if_it_had_always_been_here()
    {
        await using var target = await TargetAsync();
        var stream = Some.Stream();
        await Stores.Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.NoStream, 2) with { Command = Some.Command("sleutel") });
        await target.Stores.Events.ReadHeadAsync();
        await new LogCopy(Stores.Side, target.Stores.Side).RunAsync();
        var again = await target.Stores.Events.AppendAsync(Some.Append(stream, ExpectedVersion.NoStream) with { Command = Some.Command("sleutel") });
        Assert.Equal(2, Assert.IsType<AppendResult.Duplicate>(again).Previous.Version);
        Assert.IsType<AppendResult.Conflict>(await target.Stores.Events.AppendAsync(Some.Append(stream, ExpectedVersion.NoStream)));
        var next = await target.Stores.Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.Exactly(2)));
        Assert.Equal((3, 3), (next.Version, next.Position));
    }

    [Fact]
    public async Task A_store_that_wrote_before_the_copy_sees_that_its_end_moved()
    {
        await using var target = await TargetAsync();
        await FillAsync(Stores, streams: 1);
        await new LogCopy(Stores.Side, target.Stores.Side).RunAsync();
        var stream = Some.Stream();
        for (var version = 1; version <= 3; version++)
        {
            await Stores.Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.Exactly(version - 1)));
            await new LogCopy(Stores.Side, target.Stores.Side).RunAsync();
        }

        var next = await target.Stores.Events.MustAppendAsync(Some.Append(stream, ExpectedVersion.Exactly(3)));
        Assert.Equal((4, 6), (next.Version, next.Position));
    }

    [Fact]
    public async Task What_does_not_follow_or_was_changed_is_refused_and_nothing_of_its_page_is_stored()
    {
        await using var target = await TargetAsync();
        await FillAsync(Stores, streams: 2);
        var events = await Stores.Events.ReadAllAsync(0, 10);
        var changed = events[2] with { Metadata = Some.Bytes("{}") };
        foreach (var page in new StoredEvent[][] { [.. events.Skip(1)], [events[0], events[2]], [events[0], events[1], changed] })
        {
            await Assert.ThrowsAsync<ArchiveMismatchException>(() => target.Stores.LogArchive.AppendSealedAsync(page));
            Assert.Equal(0, (await target.Stores.LogArchive.CountAsync()).Events);
        }

        Assert.Equal(0, (await target.Stores.Events.ReadHeadAsync()).Position);
    }

    [Fact]
    public async Task Commands_come_each_once_and_one_that_is_remembered_stays()
    {
        await using var target = await TargetAsync();
        foreach (var key in new[] { "b", "a", "é", "B", "a-1" })
        {
            await Stores.Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream) with { Command = Some.Command(key) });
        }

        await target.Stores.Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream) with { Command = Some.Command("a", "hier") });

        // A command comes after its events, so there is a position for each.
        await target.Stores.Events.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream, 4));
        var all = new List<ArchivedCommand>();
        while (await Stores.LogArchive.ReadCommandsAsync(all.Count == 0 ? "" : all[^1].Command.Key, 2) is { Count: > 0 } page)
        {
            all.AddRange(page);
        }

        Assert.Equal(["B", "a", "a-1", "b", "é"], all.Select(command => command.Command.Key).Order(StringComparer.Ordinal));
        Assert.All(all, command => Assert.Equal(Some.Time, command.RecordedAt));
        await target.Stores.LogArchive.PutCommandsAsync(all);
        Assert.Equal(Some.Bytes("hier"), (await target.Stores.Events.FindCommandAsync("a"))!.Outcome.ToArray());
        Assert.Equal(Some.Bytes("{}"), (await target.Stores.Events.FindCommandAsync("é"))!.Outcome.ToArray());
        Assert.Equal(5, (await target.Stores.LogArchive.CountAsync()).Commands);
    }

    private static async Task FillAsync(StoreSet stores, int streams)
    {
        for (var stream = 0; stream < streams; stream++)
        {
            await stores.Events.MustAppendAsync(
                Some.Append(Some.Stream(), ExpectedVersion.NoStream, 2) with { Command = Some.Command($"{Some.Id():N}") });
            stores.Keys.AddOrGet(new(Some.Id(), BetrokkeneId.From(Some.Id()), "proef", Some.Bytes("verpakt"), Some.Bytes("afdruk"), null));
        }
    }

    private static async Task SameAsync(StoreSet one, StoreSet other)
    {
        Assert.Equal(Lines(await one.Events.EverythingAsync()), Lines(await other.Events.EverythingAsync()));
        Assert.Equal(await one.LogArchive.CountAsync(), await other.LogArchive.CountAsync());
        Assert.Equal(one.KeyArchive.Read(null, 100).Select(key => key.Id), other.KeyArchive.Read(null, 100).Select(key => key.Id));
        Assert.Equal(
            (await one.LogArchive.ReadCommandsAsync("", 100)).Select(Line).Order(StringComparer.Ordinal),
            (await other.LogArchive.ReadCommandsAsync("", 100)).Select(Line).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Lines(List<StoredEvent> events) => events.Select(stored =>
        $"{stored.Position} {stored.Stream} {stored.Version} {stored.Id} {stored.Type} {stored.SchemaVersion} {stored.RecordedAt} "
        + $"{Convert.ToHexString(stored.Data.Span)} {Convert.ToHexString(stored.Metadata.Span)} {Convert.ToHexString(stored.Hash.Span)}");

    private static string Line(ArchivedCommand command) =>
        $"{command.Command.Key} {Convert.ToHexString(command.Command.Fingerprint.Span)} {Convert.ToHexString(command.Command.Outcome.Span)} "
        + $"{command.Command.Version} {command.Command.Position} {command.RecordedAt}";

    private async Task<Target> TargetAsync()
    {
        var fixture = CreateFixture();
        return new Target(fixture, await fixture.OpenAsync());
    }

    private sealed record Target(IStoreFixture Fixture, StoreSet Stores) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Stores.DisposeAsync();
            await Fixture.DisposeAsync();
        }
    }
}
