using System.Collections.Concurrent;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Streams;
using Xunit;

namespace CaseManagement.Tests.Contract.Events;

public abstract partial class EventStoreContract
{
    private const int Writers = 32;

    [Fact]
    public async Task Positions_and_versions_have_no_gaps_under_32_writers()
    {
        StreamName[] streams = [Some.Stream(), Some.Stream(), Some.Stream(), Some.Stream()];
        var acknowledged = new ConcurrentBag<(StreamName Stream, long Version, long Position)>();
        await EachWriterAsync(async writer =>
        {
            for (var turn = 0; turn < 40; turn++)
            {
                // Every third append believes something that is sometimes wrong, so that refused appends lie between stored ones.
                var stream = streams[(writer + turn) % streams.Length];
                var belief = turn % 3 == 0 ? ExpectedVersion.Exactly(turn) : ExpectedVersion.Any;
                if (await Log.AppendAsync(Some.Append(stream, belief, 1 + (turn % 2))) is AppendResult.Appended appended)
                {
                    acknowledged.Add((stream, appended.Version, appended.Position));
                }
            }
        });
        var all = await Log.EverythingAsync();
        Assert.Equal(Enumerable.Range(1, all.Count).Select(position => (long)position), all.Select(stored => stored.Position));
        foreach (var stream in all.GroupBy(stored => stored.Stream))
        {
            Assert.Equal(Enumerable.Range(1, stream.Count()).Select(version => (long)version), stream.Select(stored => stored.Version));
            Assert.Equal(stream.Select(stored => stored.Id), (await Log.ReadStreamAsync(stream.Key)).Select(stored => stored.Id));
        }

        Assert.All(acknowledged, answer =>
        {
            var stored = all[(int)answer.Position - 1];
            Assert.Equal(answer, (stored.Stream, stored.Version, stored.Position));
        });
        Assert.Equal(all.Count, (await Log.ReadHeadAsync()).Position);
    }

    [Fact]
    public async Task One_of_32_writers_with_the_same_belief_succeeds()
    {
        var stream = Some.Stream();
        var results = new ConcurrentBag<AppendResult>();
        await EachWriterAsync(async _ => results.Add(await Log.AppendAsync(Some.Append(stream, ExpectedVersion.NoStream))));
        Assert.Single(results, result => result is AppendResult.Appended);
        Assert.Equal(Writers - 1, results.Count(result => result is AppendResult.Conflict { Actual: 1 }));
    }

    [Fact]
    public async Task A_conflict_leaves_the_other_appends_alone()
    {
        var taken = Some.Stream();
        await Log.MustAppendAsync(Some.Append(taken, ExpectedVersion.NoStream));
        var good = Enumerable.Range(0, 200).Select(_ => Some.Stream()).ToList();
        var appends = good.SelectMany(stream => new[]
        {
            Log.AppendAsync(Some.Append(taken, ExpectedVersion.NoStream, 3)),
            Log.AppendAsync(Some.Append(stream, ExpectedVersion.NoStream, 2)),
        }).ToList();
        var results = await Task.WhenAll(appends);
        Assert.Equal(200, results.Count(result => result is AppendResult.Conflict { Actual: 1 }));
        Assert.Equal(200, results.Count(result => result is AppendResult.Appended { Version: 2 }));
        Assert.Equal(401, (await Log.EverythingAsync()).Count);
    }

    [Fact]
    public async Task Appends_to_one_stream_that_wait_together_see_each_other()
    {
        var stream = Some.Stream();
        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(version =>
            Log.AppendAsync(Some.Append(stream, ExpectedVersion.Exactly(version)))));
        Assert.Equal(
            Enumerable.Range(1, 50).Select(version => (long)version),
            results.Cast<AppendResult.Appended>().Select(result => result.Version));
    }

    [Fact]
    public async Task An_append_that_was_acknowledged_before_another_was_asked_has_the_lower_position()
    {
        var clock = 0L;
        var history = new ConcurrentBag<(long Time, bool Answered, long Position)>();
        var other = await OpenAnotherAsync();
        await EachWriterAsync(async writer =>
        {
            for (var turn = 0; turn < 25; turn++)
            {
                var asked = Interlocked.Increment(ref clock);
                var log = writer % 4 == 0 ? other.Events : Log;
                var appended = await log.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream));
                history.Add((asked, false, appended.Position));
                history.Add((Interlocked.Increment(ref clock), true, appended.Position));
            }
        });
        var highest = 0L;
        foreach (var moment in history.OrderBy(moment => moment.Time))
        {
            Assert.True(moment.Answered || moment.Position > highest);
            highest = moment.Answered ? Math.Max(highest, moment.Position) : highest;
        }
    }

    [Fact]
    public async Task The_chain_over_all_events_ends_in_the_head()
    {
        await EachWriterAsync(writer => Log.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream, 1 + (writer % 3))));
        var link = HashChain.Genesis.ToArray();
        foreach (var stored in await Log.EverythingAsync())
        {
            HashChain.Next(link, stored, link);
            Assert.Equal(link, stored.Hash.ToArray());
        }

        Assert.Equal(link, (await Log.ReadHeadAsync()).Hash.ToArray());
    }

    private static Task EachWriterAsync(Func<int, Task> write) =>
        Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => write(writer))));
}
