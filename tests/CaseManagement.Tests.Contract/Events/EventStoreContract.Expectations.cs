using CaseManagement.EventSourcing.Streams;
using Xunit;

namespace CaseManagement.Tests.Contract.Events;

public abstract partial class EventStoreContract
{
    public static TheoryData<string, long, bool> Beliefs => new()
    {
        { "Any", 0, true },
        { "Any", 3, true },
        { "NoStream", 0, true },
        { "NoStream", 3, false },
        { "StreamExists", 0, false },
        { "StreamExists", 3, true },
        { "Exactly 3", 3, true },
        { "Exactly 2", 3, false },
        { "Exactly 4", 3, false },
        { "Exactly 1", 0, false },
        { "Exactly 0", 0, true },
        { "Exactly 0", 3, false },
    };

    [Theory]
    [MemberData(nameof(Beliefs))]
    public async Task An_append_succeeds_only_when_its_belief_holds(string belief, long actual, bool holds)
    {
        var stream = Some.Stream();
        await Log.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream));
        if (actual > 0)
        {
            await Log.MustAppendAsync(Some.Append(stream, ExpectedVersion.NoStream, (int)actual));
        }

        var before = await Log.ReadHeadAsync();
        var result = await Log.AppendAsync(Some.Append(stream, Believe(belief), 2));
        AppendResult expected = holds ? new AppendResult.Appended(actual + 2, before.Position + 2) : new AppendResult.Conflict(actual);
        Assert.Equal(expected, result);
        Assert.Equal(holds ? actual + 2 : actual, (await Log.ReadStreamAsync(stream)).Count);
    }

    [Fact]
    public async Task A_conflict_stores_nothing_and_uses_no_position()
    {
        var stream = Some.Stream();
        await Log.MustAppendAsync(Some.Append(stream, ExpectedVersion.NoStream));
        var before = await Log.ReadHeadAsync();
        await Log.AppendAsync(Some.Append(stream, ExpectedVersion.NoStream, 3) with { Command = Some.Command("conflict") });
        var after = await Log.ReadHeadAsync();
        Assert.Equal((before.Position, Convert.ToHexString(before.Hash.Span)), (after.Position, Convert.ToHexString(after.Hash.Span)));
        Assert.Null(await Log.FindCommandAsync("conflict"));
        Assert.Equal(2, (await Log.MustAppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream))).Position);
    }

    [Fact]
    public async Task Streams_whose_names_begin_alike_do_not_mix()
    {
        await Log.MustAppendAsync(Some.Append(new StreamName("proef-1"), ExpectedVersion.NoStream, 2));
        await Log.MustAppendAsync(Some.Append(new StreamName("proef-10"), ExpectedVersion.NoStream));
        Assert.Equal(2, (await Log.ReadStreamAsync(new StreamName("proef-1"))).Count);
        var wrong = Some.Append(new StreamName("proef-10"), ExpectedVersion.Exactly(2));
        Assert.Equal(new AppendResult.Conflict(1), await Log.AppendAsync(wrong));
    }

    private static ExpectedVersion Believe(string belief) => belief.Split(' ') switch
    {
        ["Any"] => ExpectedVersion.Any,
        ["NoStream"] => ExpectedVersion.NoStream,
        ["StreamExists"] => ExpectedVersion.StreamExists,
        [_, var version] => ExpectedVersion.Exactly(long.Parse(version, System.Globalization.CultureInfo.InvariantCulture)),
        _ => throw new ArgumentException("Not a belief.", nameof(belief)),
    };
}
