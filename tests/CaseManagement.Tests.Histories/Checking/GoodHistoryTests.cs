using CaseManagement.Histories.Model;

namespace CaseManagement.Tests.Histories.Checking;

/// <summary>What a correct store may do is no reason for alarm.</summary>
public sealed class GoodHistoryTests
{
    private readonly Story story = new();

    [Fact]
    public void An_empty_history_is_good() => Assert.Empty(story.History.Found());

    [Fact]
    public void What_was_stored_refused_and_read_in_order_is_good()
    {
        story.Append("a", 3);
        story.Conflict("a");
        story.Unavailable("b");
        story.Append("b", expected: new Expectation(ExpectationKind.NoStream));
        story.Append("a", expected: new Expectation(ExpectationKind.Exactly, 3));
        story.Read();
        story.Read("a");
        story.Read(after: 1, max: 2);
        story.Read("nobody");
        Assert.Empty(story.History.Found());
    }

    [Fact]
    public void An_append_without_an_answer_may_be_there_or_not()
    {
        story.Unknown(stored: true, count: 2);
        story.Unknown(stored: false);
        story.Append();
        Assert.Empty(story.History.Found());
    }

    [Fact]
    public void A_command_without_an_answer_that_was_asked_again_is_there_once()
    {
        var first = story.Unknown(stored: true, command: "k1");
        story.Again(first);
        story.Unknown(stored: false, command: "k2");
        story.Append(command: "k2");
        Assert.Empty(story.History.Found());
    }

    [Fact]
    public void Two_that_were_under_way_together_may_be_stored_in_either_order()
    {
        story.Spread = 5000;
        var one = story.Append("a");
        var other = story.Append("b");
        Assert.Empty(story.History.Swapped(one, other).Found());
    }

    [Fact]
    public void A_read_need_not_see_what_was_acknowledged_while_it_was_under_way()
    {
        var read = story.Read();
        story.Append();
        Assert.Empty(story.History.With(read with { Responded = 9000 }).Found());
    }
}
