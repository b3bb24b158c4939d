using CaseManagement.Histories.Model;

namespace CaseManagement.Tests.Histories.Checking;

/// <summary>Property 6.</summary>
public sealed class UnknownAtMostOnceTests
{
    private readonly Story story = new();

    [Fact]
    public void An_append_without_an_answer_that_is_there_twice_is_found()
    {
        var unknown = story.Unknown(stored: true, count: 2);
        Assert.Equal([(6, "twice")], story.History.WithAtEnd(unknown).Found());
    }

    [Fact]
    public void Half_an_append_is_found()
    {
        story.Unknown(stored: true, count: 2);
        var history = story.History;
        Assert.Equal([(6, "in part")], (history with { Final = [history.Final[0]] }).Found());
    }

    [Fact]
    public void An_append_without_an_answer_that_is_there_against_what_it_believed_is_found()
    {
        var unknown = story.Unknown(stored: true);
        Assert.Equal([(6, "belief")], story.History.With(unknown with { Expected = new Expectation(ExpectationKind.StreamExists) }).Found());
    }

    [Fact]
    public void A_command_that_was_done_twice_is_found()
    {
        story.Unknown(stored: true, command: "k");
        story.Append(command: "k");
        Assert.Equal([(6, "command twice")], story.History.Found());
    }

    [Fact]
    public void An_answer_about_a_command_that_is_not_there_is_found()
    {
        var unknown = story.Unknown(stored: true, command: "k");
        story.Again(unknown);
        Assert.Equal([(6, "answer without effect")], story.History.Without(unknown).Found());
    }

    [Fact]
    public void An_answer_that_speaks_of_another_place_is_found()
    {
        var again = story.Again(story.Unknown(stored: true, command: "k"));
        story.Append();
        Assert.Equal([(6, "other answer")], story.History.With(again with { Outcome = again.Outcome with { Position = 2 } }).Found());
    }
}
