using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>What a host knows of rows without asking the store: never anything that could be older than the checkpoint, and not that a row is absent that it wrote.</summary>
public sealed class KnownRowsTests
{
    private const int Limit = 4;
    private readonly KnownRows rows = new(Limit, isEmpty: true);

    public KnownRowsTests() => rows.Begin(0);

    [Fact]
    public void Of_a_generation_that_it_made_a_host_knows_what_it_never_wrote_also_when_the_rows_themselves_are_forgotten()
    {
        Assert.Equal((true, null), Ask(0, "a"));
        rows.Committed(0, 5, Enumerable.Range(0, 20).ToDictionary(number => $"r{number}", object? (number) => number));
        Assert.Equal((true, null), Ask(5, "a"));
        Assert.Equal((true, 19), Ask(5, "r19"));
        Assert.Equal((false, null), Ask(5, "r0"));
    }

    [Fact]
    public void At_another_checkpoint_and_after_a_commit_that_may_have_failed_nothing_is_known()
    {
        Assert.Equal((true, null), Ask(0, "a"));
        rows.Begin(7);
        Assert.Equal((false, null), Ask(7, "a"));

        var failed = new KnownRows(Limit, isEmpty: true);
        Assert.True(failed.TryGet(0, "a", out _));
        failed.Forget();
        failed.Begin(0);
        Assert.False(failed.TryGet(0, "a", out _));
    }

    [Fact]
    public void A_commit_from_another_checkpoint_leaves_what_is_known_as_it_was()
    {
        Assert.Equal((true, null), Ask(0, "a"));
        rows.Committed(3, 9, new() { ["a"] = 1 });
        Assert.Equal((false, null), Ask(9, "a"));
        Assert.Equal((true, null), Ask(0, "a"));
    }

    [Fact]
    public void Nothing_is_known_of_a_generation_of_somebody_else_nor_kept_for_who_never_asks()
    {
        var theirs = new KnownRows(Limit, isEmpty: false);
        theirs.Begin(0);
        Assert.False(theirs.TryGet(0, "a", out _));

        rows.Committed(0, 5, new() { ["a"] = 1 });
        Assert.Equal((false, null), Ask(5, "b"));
    }

    private (bool Known, object? Row) Ask(long checkpoint, string key) => (rows.TryGet(checkpoint, key, out var row), row);
}
