namespace CaseManagement.Tests.Histories.Checking;

/// <summary>Property 4.</summary>
public sealed class ReadsSeeWhatWasAcknowledgedTests
{
    private readonly Story story = new();

    [Theory]
    [InlineData(null)]
    [InlineData("a")]
    public void A_read_without_what_was_acknowledged_before_it_is_found(string? stream)
    {
        story.Append("a");
        story.Append("a");
        var read = story.Read(stream);
        Assert.Equal([(4, "stale")], story.History.With(read with { Entries = [read.Entries[0]] }).Found());
        Assert.Equal([(4, "stale")], story.History.With(read with { Entries = [] }).Found());
    }

    [Fact]
    public void A_full_page_need_not_reach_the_end()
    {
        story.Append(count: 5);
        story.Read(max: 2);
        Assert.Empty(story.History.Found());
    }

    [Fact]
    public void A_reader_that_passed_an_event_before_it_was_there_is_found()
    {
        story.Unknown(stored: true, "a");
        story.Append("b");
        var read = story.Read();
        Assert.Contains((4, "missed"), story.History.With(read with { Entries = [read.Entries[1]] }).Found());
    }

    [Fact]
    public void An_event_that_was_seen_and_is_gone_is_found()
    {
        var gone = story.Unknown(stored: true);
        story.Read();
        Assert.Equal([(4, "vanished")], story.History.Without(gone).Found());
    }

    [Fact]
    public void A_client_that_sees_less_than_before_is_found()
    {
        story.Unknown(stored: true);
        story.Read();
        var second = story.Read();
        Assert.Equal([(4, "backwards")], story.History.With(second with { Entries = [] }).Found());
        Assert.Empty(story.History.With(second with { Entries = [], Client = 99 }).Found());
    }

    [Fact]
    public void A_host_that_follows_sees_its_own_appends_at_once_and_those_of_others_in_a_stream_but_not_yet_in_the_log()
    {
        // The first append was at the other host, the second at that of the reader.
        story.Append("a");
        var others = story.Read();
        var inStream = story.Read("a");
        var followed = story.History with { Followers = 2 };
        Assert.Empty(followed.With(others with { Entries = [] }).Found());
        Assert.Equal([(4, "stale")], followed.With(inStream with { Entries = [] }).Found());
        Assert.Equal([(4, "stale")], story.History.With(others with { Entries = [] }).Found());

        var own = new Story();
        own.Read();
        own.Append("a");
        var read = own.Read();
        Assert.Equal([(4, "stale")], (own.History with { Followers = 2 }).With(read with { Entries = [] }).Found());
    }
}
