using CaseManagement.Histories.Model;

namespace CaseManagement.Tests.Histories.Checking;

/// <summary>Property 5.</summary>
public sealed class RefusedNeverAppearsTests
{
    private readonly Story story = new();

    [Fact]
    public void A_refused_append_that_is_there_is_found()
    {
        Assert.Equal([(5, "stored")], story.History.Found(story.Conflict()));
        Assert.Equal([(5, "stored")], story.History.Found(story.Unavailable()));
    }

    [Fact]
    public void A_refused_append_that_was_seen_for_a_moment_is_found()
    {
        var refused = story.Unavailable();
        var read = story.Read();
        Assert.Contains((5, "seen"), story.History.With(read with { Entries = [new Entry(1, "a", 1, refused.Events[0])] }).Found());
    }

    [Fact]
    public void A_refusal_without_ground_is_found()
    {
        story.Append();
        var refused = story.Conflict();
        Assert.Equal([(5, "groundless")], story.History.With(refused with { Expected = new Expectation(ExpectationKind.Exactly, 1) }).Found());
    }

    [Fact]
    public void An_event_that_nobody_asked_for_is_found()
    {
        var append = story.Append();
        var history = story.History;
        Assert.Equal([(5, "nobody's")], (history with { Operations = [] }).Found());
        Assert.Empty(history.With(append).Found());
    }
}

internal static class OneMore
{
    /// <summary>What is found when an append of this history is in the log although it was refused.</summary>
    public static IReadOnlyList<(int, string)> Found(this History history, AppendOperation refused) =>
        new History(0, [.. history.Operations, refused], history.Final).WithAtEnd(refused).Found();
}
