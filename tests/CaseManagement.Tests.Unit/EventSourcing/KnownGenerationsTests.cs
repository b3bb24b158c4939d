using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>Of each read model a host keeps the rows of the live generation and of the one that it builds, and no other.</summary>
public sealed class KnownGenerationsTests
{
    private static readonly ToyTotals One = new("toy_one");
    private static readonly ToyTotals Other = new("toy_other");
    private readonly KnownGenerations known = new(limit: 4);

    [Fact]
    public void A_rebuild_forgets_the_attempts_before_it_and_neither_what_is_live_nor_another_read_model()
    {
        var live = Live(One, 1);
        var elsewhere = Building(Other, 2);
        known.Made(One, 2);
        var failed = Building(One, 2);
        known.Made(One, 3);
        var next = Building(One, 3);

        Assert.Same(next, Building(One, 3));
        Assert.Same(live, Live(One, 1));
        Assert.Same(elsewhere, Building(Other, 2));
        Assert.NotSame(failed, Building(One, 2));
    }

    [Fact]
    public void A_generation_that_another_process_made_live_takes_the_place_of_those_before_it_and_of_no_rebuild_after_it()
    {
        var replaced = Live(One, 1);
        var elsewhere = Live(Other, 1);
        known.Made(One, 3);
        var building = Building(One, 3);
        var live = Live(One, 2);

        Assert.Same(live, Live(One, 2));
        Assert.Same(building, Building(One, 3));
        Assert.Same(elsewhere, Live(Other, 1));
        Assert.NotSame(replaced, Live(One, 1));
    }

    [Fact]
    public void A_promotion_forgets_every_other_generation_of_that_read_model_and_keeps_what_is_known_of_this_one()
    {
        var former = Live(One, 1);
        var elsewhere = Live(Other, 1);
        known.Made(One, 2);
        var promoted = Building(One, 2);
        known.Promoted(One, 2);

        Assert.Same(promoted, Live(One, 2));
        Assert.Same(elsewhere, Live(Other, 1));
        Assert.NotSame(former, Live(One, 1));
    }

    [Fact]
    public void Of_a_generation_that_was_just_made_it_is_known_that_it_is_empty()
    {
        known.Made(One, 2);
        Assert.True(Building(One, 2).TryGet(Guid.Empty, "a", out _));
        Assert.False(Building(One, 3).TryGet(Guid.Empty, "a", out _));
    }

    private KnownRows Live(ToyTotals projection, int number) => known.Of(projection, new GenerationState(number, 0, IsLive: true, 1, Guid.Empty));

    private KnownRows Building(ToyTotals projection, int number) => known.Of(projection, new GenerationState(number, 0, IsLive: false, 1, Guid.Empty));
}
