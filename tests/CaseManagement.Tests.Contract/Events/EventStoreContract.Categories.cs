using CaseManagement.EventSourcing.Streams;
using Xunit;

namespace CaseManagement.Tests.Contract.Events;

public abstract partial class EventStoreContract
{
    [Fact]
    public async Task The_streams_of_a_category_are_read_one_after_the_other_whatever_the_order_of_their_events()
    {
        StreamName[] streams = [StreamName.Of("proef", "b"), StreamName.Of("proef", "a-2"), StreamName.Of("proef", "a"), StreamName.Of("proef", "a0")];
        StreamName[] others = [new("proe"), new("proef"), new("proefje-a"), StreamName.Of("proe", "a"), StreamName.Of("zaak", "a")];
        for (var turn = 0; turn < 3; turn++)
        {
            foreach (var stream in streams.Concat(others))
            {
                await Log.MustAppendAsync(Some.Append(stream, ExpectedVersion.Any, 2));
            }
        }

        var all = await Log.EverythingAsync();
        var expected = all.Where(stored => stored.Stream.Category == "proef" && stored.Stream.Value.Contains('-', StringComparison.Ordinal))
            .OrderBy(stored => stored.Stream.Value, StringComparer.Ordinal).ThenBy(stored => stored.Version).Select(stored => stored.Id).ToList();
        Assert.Equal(24, expected.Count);
        foreach (var size in new[] { 1, 5, 100 })
        {
            Assert.Equal(expected, (await CategoryAsync("proef", all.Count, size)).Select(stored => stored.Id));
        }

        Assert.Empty(await CategoryAsync("geen", all.Count, 10));
    }

    [Fact]
    public async Task What_came_after_a_position_is_not_read_with_a_category_and_what_is_read_is_whole()
    {
        var (first, second) = (StreamName.Of("proef", "a"), StreamName.Of("proef", "b"));
        await Log.MustAppendAsync(Some.Append(first, ExpectedVersion.NoStream, 2));
        await Log.MustAppendAsync(Some.Append(second, ExpectedVersion.NoStream));
        await Log.MustAppendAsync(Some.Append(first, ExpectedVersion.Any));

        var read = await CategoryAsync("proef", upTo: 3, size: 10);

        var all = await Log.EverythingAsync();
        Assert.Equal(all.Take(3).Select(stored => stored.Position), read.Select(stored => stored.Position));
        Assert.All(read, stored =>
        {
            var same = all[(int)stored.Position - 1];
            Assert.Equal(
                (same.Stream, same.Version, same.Id, same.Type, same.SchemaVersion, same.RecordedAt),
                (stored.Stream, stored.Version, stored.Id, stored.Type, stored.SchemaVersion, stored.RecordedAt));
            Assert.Equal(same.Data.ToArray(), stored.Data.ToArray());
            Assert.Equal(same.Metadata.ToArray(), stored.Metadata.ToArray());
            Assert.Equal(same.Hash.ToArray(), stored.Hash.ToArray());
        });
    }

    private async Task<List<StoredEvent>> CategoryAsync(string category, long upTo, int size)
    {
        var read = new List<StoredEvent>();
        while (await Log.ReadCategoryAsync(category, read is [.., var last] ? new StreamPlace(last.Stream, last.Version) : default, upTo, size) is { Count: > 0 } page)
        {
            Assert.InRange(page.Count, 1, size);
            read.AddRange(page);
        }

        return read;
    }
}
