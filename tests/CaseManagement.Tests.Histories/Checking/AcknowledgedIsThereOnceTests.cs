using CaseManagement.Histories.Model;

namespace CaseManagement.Tests.Histories.Checking;

/// <summary>Property 1.</summary>
public sealed class AcknowledgedIsThereOnceTests
{
    private readonly Story story = new();

    [Fact]
    public void A_lost_acknowledgement_is_found()
    {
        var lost = story.Append("a", 2);
        story.Append("b");
        Assert.Contains((1, "lost"), story.History.Without(lost).Found());
    }

    [Fact]
    public void An_event_that_is_there_twice_is_found()
    {
        var twice = story.Append();
        Assert.Equal([(1, "twice")], story.History.WithAtEnd(twice).Found());
    }

    [Fact]
    public void An_event_at_another_place_than_was_said_is_found()
    {
        var append = story.Append();
        Assert.Contains((1, "elsewhere"), story.History.With(append with { Outcome = append.Outcome with { Position = 2 } }).Found());
        Assert.Contains((1, "elsewhere"), story.History.With(append with { Outcome = append.Outcome with { Version = 2 } }).Found());
        Assert.Contains((1, "elsewhere"), story.History.With(append with { Stream = "b" }).Found());
    }

    [Theory]
    [InlineData(ExpectationKind.NoStream, 0)]
    [InlineData(ExpectationKind.Exactly, 2)]
    public void An_append_that_was_stored_against_what_it_believed_is_found(ExpectationKind kind, long version)
    {
        story.Append("a");
        story.Append("a", expected: new Expectation(kind, version));
        Assert.Equal([(1, "belief")], story.History.Found());
    }

    [Fact]
    public void A_first_event_for_who_believed_that_there_was_one_is_found()
    {
        story.Append("a", expected: new Expectation(ExpectationKind.StreamExists));
        Assert.Equal([(1, "belief")], story.History.Found());
    }
}
