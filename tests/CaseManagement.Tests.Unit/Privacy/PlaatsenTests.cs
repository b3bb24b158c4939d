using System.Text.Json;
using CaseManagement.Privacy.Trail;

namespace CaseManagement.Tests.Unit.Privacy;

public sealed class PlaatsenTests
{
    [Fact]
    public void Positions_stay_in_order_also_when_one_comes_late()
    {
        var plaatsen = Plaatsen.Van(3).Met(7).Met(9).Met(5).Met(1);
        Assert.Equal([1L, 3L, 5L, 7L, 9L], plaatsen.Posities);
        Assert.Equal(Plaatsen.Van(1, 3, 5, 7, 9), plaatsen);
    }

    [Fact]
    public void An_event_with_several_rows_stands_there_as_many_times() =>
        Assert.Equal([4L, 4L, 8L], Plaatsen.Van(4).Met(8).Met(4).Posities);

    [Fact]
    public void The_position_that_is_last_already_is_added_behind_it() => Assert.Equal([3L, 4L, 4L], Plaatsen.Van(3, 4).Met(4).Posities);

    [Fact]
    public void Adding_twice_to_the_same_value_gives_two_values_that_do_not_touch_each_other()
    {
        var begin = Plaatsen.Van(1).Met(2);
        var (links, rechts) = (begin.Met(3).Met(4), begin.Met(30).Met(40));
        Assert.Equal([1L, 2L], begin.Posities);
        Assert.Equal([1L, 2L, 3L, 4L], links.Posities);
        Assert.Equal([1L, 2L, 30L, 40L], rechts.Posities);
        Assert.NotEqual(links, rechts);
    }

    public static TheoryData<long[]> Reeksen => new(
        [0, 1, 127, 128, 129, 256], [16_383, 16_384, 32_768, 49_153], [1, 2_097_153, 300_000_000, long.MaxValue - 1, long.MaxValue]);

    [Theory]
    [MemberData(nameof(Reeksen))]
    public void Every_distance_is_kept_whole(long[] posities)
    {
        Assert.Equal(posities, Plaatsen.Van(posities).Posities);
        Assert.Equal(posities, posities.Reverse().Aggregate(Plaatsen.Van(), (plaatsen, positie) => plaatsen.Met(positie)).Posities);
        Assert.Equal(posities.Length, Plaatsen.Van(posities).Aantal);
        Assert.NotEqual(Plaatsen.Van(posities), Plaatsen.Van(posities.AsSpan(..^1)));
    }

    [Fact]
    public void A_document_holds_the_distances()
    {
        var json = JsonSerializer.Serialize(Plaatsen.Van(1_000_000, 1_000_000, 1_000_005));
        Assert.Equal("[1000000,0,5]", json);
        Assert.Equal(Plaatsen.Van(1_000_000, 1_000_000, 1_000_005), JsonSerializer.Deserialize<Plaatsen>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Plaatsen>("7"));
    }
}
