using System.Text;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.Tests.Unit.Evidence;

public sealed class HashChainLinkTests
{
    private static readonly StoredEvent Event = new(
        1, new StreamName("proef-1"), 1, new Guid("00112233-4455-6677-8899-aabbccddeeff"), "proef.gedaan", 1,
        Encoding.UTF8.GetBytes("data"), Encoding.UTF8.GetBytes("meta"), Instant.FromUnixTimeMilliseconds(1_767_225_600_000), default);

    public static TheoryData<string, StoredEvent> Changes => new()
    {
        { "position", Event with { Position = 2 } },
        { "stream", Event with { Stream = new StreamName("proef-2") } },
        { "version", Event with { Version = 2 } },
        { "id", Event with { Id = new Guid("00112233-4455-6677-8899-aabbccddeefe") } },
        { "type", Event with { Type = "proef.gedaam" } },
        { "schema version", Event with { SchemaVersion = 2 } },
        { "time", Event with { RecordedAt = Event.RecordedAt + Duration.FromMilliseconds(1) } },
        { "data", Event with { Data = Encoding.UTF8.GetBytes("dato") } },
        { "metadata", Event with { Metadata = Encoding.UTF8.GetBytes("meto") } },
        { "another division", Event with { Data = Encoding.UTF8.GetBytes("dat"), Metadata = Encoding.UTF8.GetBytes("ameta") } },
        { "another division of names", Event with { Stream = new StreamName("proef-1p"), Type = "roef.gedaan" } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Every_field_of_an_event_is_in_its_link(string what, StoredEvent changed) =>
        Assert.False(Link(HashChain.Genesis.ToArray(), Event).SequenceEqual(Link(HashChain.Genesis.ToArray(), changed)), what);

    [Fact]
    public void A_link_covers_the_link_before_it()
    {
        var first = Link(HashChain.Genesis.ToArray(), Event);
        Assert.NotEqual(Link(HashChain.Genesis.ToArray(), Event), Link(first, Event));
    }

    /// <summary>The format of the chain is forever: a log that was sealed today is verified in twenty years.</summary>
    [Fact]
    public void The_format_of_a_link_never_changes() =>
        Assert.Equal(
            "e8f5fcb99edba9f080794f83956e098b742bcfbdf53d5e7958eff3e18cde2a35",
            Convert.ToHexStringLower(Link(HashChain.Genesis.ToArray(), Event)));

    [Fact]
    public void A_link_may_replace_the_link_before_it_in_place_and_events_may_be_large()
    {
        var large = Event with { Data = new byte[100_000] };
        var link = HashChain.Genesis.ToArray();
        HashChain.Next(link, large, link);
        Assert.Equal(Link(HashChain.Genesis.ToArray(), large), link);
    }

    private static byte[] Link(byte[] previous, StoredEvent stored)
    {
        var link = new byte[HashChain.Length];
        HashChain.Next(previous, stored, link);
        return link;
    }
}
