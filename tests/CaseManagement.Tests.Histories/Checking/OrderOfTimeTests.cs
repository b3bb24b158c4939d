namespace CaseManagement.Tests.Histories.Checking;

/// <summary>Property 3.</summary>
public sealed class OrderOfTimeTests
{
    private readonly Story story = new();

    [Fact]
    public void An_append_that_overtook_an_earlier_one_is_found()
    {
        var first = story.Append("a");
        var second = story.Append("b");
        Assert.Equal([(3, "overtaken")], story.History.Swapped(first, second).Found());
    }

    [Fact]
    public void An_append_without_an_answer_that_is_stored_before_an_earlier_one_is_found()
    {
        story.Unknown(stored: true, "a");
        var first = story.Append("b");
        var history = story.History;
        Assert.Equal([(3, "overtaken")], history.With(history.Appends.First() with { Invoked = first.Responded + 1 }).Found());
    }
}
