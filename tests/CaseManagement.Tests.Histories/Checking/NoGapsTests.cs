namespace CaseManagement.Tests.Histories.Checking;

/// <summary>Property 2.</summary>
public sealed class NoGapsTests
{
    private readonly Story story = new();

    [Fact]
    public void A_hole_in_the_positions_is_found()
    {
        story.Unknown(stored: true);
        story.Unknown(stored: true);
        var history = story.History;
        Assert.Equal([(2, "position gap")], (history with { Final = [history.Final[0], history.Final[1] with { Position = 3 }] }).Found());
    }

    [Fact]
    public void Two_events_at_one_position_are_found()
    {
        story.Unknown(stored: true, "a");
        story.Unknown(stored: true, "b");
        var history = story.History;
        Assert.Equal([(2, "position again")], (history with { Final = [history.Final[0], history.Final[1] with { Position = 1 }] }).Found());
    }

    [Fact]
    public void A_hole_in_the_versions_of_a_stream_is_found()
    {
        story.Unknown(stored: true, "a");
        story.Unknown(stored: true, "a");
        var history = story.History;
        Assert.Equal([(2, "version gap")], (history with { Final = [history.Final[0], history.Final[1] with { Version = 3 }] }).Found());
    }

    [Fact]
    public void A_page_with_a_hole_is_found()
    {
        story.Append(count: 3);
        var read = story.Read();
        Assert.Contains((2, "read gap"), story.History.With(read with { Entries = [read.Entries[0], read.Entries[2]] }).Found());
    }
}
