using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>What a host knows of rows without asking the store: never anything that could be older than the last commit, and not that a row is absent that it wrote.</summary>
public sealed class KnownRowsTests
{
    private const int Limit = 4;
    private readonly KnownRows rows = new(Limit, isEmpty: true);

    public KnownRowsTests() => rows.Begin(Guid.Empty);

    [Fact]
    public void Of_a_generation_that_it_made_a_host_knows_what_it_never_wrote_also_when_the_rows_themselves_are_forgotten()
    {
        Assert.Equal((true, null), Ask(0, "a"));
        rows.Committed(At(0), At(5), Enumerable.Range(0, 20).ToDictionary(number => $"r{number}", object? (number) => number));
        Assert.Equal((true, null), Ask(5, "a"));
        Assert.Equal((true, 19), Ask(5, "r19"));
        Assert.Equal((false, null), Ask(5, "r0"));
    }

    [Fact]
    public void After_a_commit_of_somebody_else_nothing_is_known()
    {
        Assert.Equal((true, null), Ask(0, "a"));
        rows.Begin(At(7));
        Assert.Equal((false, null), Ask(7, "a"));
    }

    [Fact]
    public void A_commit_after_another_one_leaves_what_is_known_as_it_was()
    {
        Assert.Equal((true, null), Ask(0, "a"));
        rows.Committed(At(3), At(9), new() { ["a"] = 1 });
        Assert.Equal((false, null), Ask(9, "a"));
        Assert.Equal((true, null), Ask(0, "a"));
    }

    [Fact]
    public void Nothing_is_known_of_a_generation_of_somebody_else_nor_kept_for_who_never_asks()
    {
        var theirs = new KnownRows(Limit, isEmpty: false);
        theirs.Begin(Guid.Empty);
        Assert.False(theirs.TryGet(Guid.Empty, "a", out _));

        rows.Committed(At(0), At(5), new() { ["a"] = 1 });
        Assert.Equal((false, null), Ask(5, "b"));
    }

    private static Guid At(byte commit) => new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, commit);

    private (bool Known, object? Row) Ask(byte commit, string key) => (rows.TryGet(At(commit), key, out var row), row);
}
