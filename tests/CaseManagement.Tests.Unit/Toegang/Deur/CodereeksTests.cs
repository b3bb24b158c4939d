using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Tests.Unit.Toegang.Deur;

/// <summary>The number in a code is the counter of the series in an order that only the key tells.</summary>
public sealed class CodereeksTests
{
    private readonly InMemoryKeyStore sleutels = new();

    [Fact]
    public void The_first_ninety_thousand_are_every_number_of_five_digits_once()
    {
        var reeks = Merkproef.Reeks(sleutels);
        var nummers = Enumerable.Range(1, 90_000).Select(teller => reeks.Nummer("WOV", "2026", teller)).ToHashSet();
        Assert.Equal(90_000, nummers.Count);
        Assert.Equal((10_000, 99_999), (nummers.Min(), nummers.Max()));
    }

    [Fact]
    public void What_comes_after_them_has_six_digits_and_then_seven()
    {
        var reeks = Merkproef.Reeks(sleutels);
        var zes = Enumerable.Range(0, 5000).Select(keer => reeks.Nummer("WOV", "2026", 90_001 + (keer * 180L))).ToList();
        Assert.All(zes, nummer => Assert.InRange(nummer, 100_000, 999_999));
        Assert.Equal(5000, zes.Distinct().Count());
        Assert.InRange(reeks.Nummer("WOV", "2026", 990_000), 100_000, 999_999);
        Assert.InRange(reeks.Nummer("WOV", "2026", 990_001), 1_000_000, 9_999_999);
        Assert.Throws<ArgumentOutOfRangeException>(() => reeks.Nummer("WOV", "2026", 0));
    }

    [Fact]
    public void Any_number_of_places_is_taken_once_each()
    {
        var sleutel = Merkproef.Hoofdsleutel.Derive("proef");
        for (var aantal = 1; aantal <= 150; aantal++)
        {
            var plaatsen = Enumerable.Range(0, aantal).Select(rang => Codereeks.Verwissel(sleutel, rang, aantal)).Order();
            Assert.Equal(Enumerable.Range(0, aantal).Select(plaats => (long)plaats), plaatsen);
        }
    }

    [Fact]
    public void Another_prefix_year_or_house_has_another_order()
    {
        var reeks = Merkproef.Reeks(sleutels);
        var eerste = Eerste(reeks, "WOV", "2026");
        Assert.True(Gelijk(eerste, Eerste(reeks, "PGA", "2026")) < 5);
        Assert.True(Gelijk(eerste, Eerste(reeks, "WOV", "2027")) < 5);
        Assert.True(Gelijk(eerste, Eerste(Merkproef.Reeks(), "WOV", "2026")) < 5);
    }

    [Fact]
    public void A_house_that_is_started_again_or_restored_with_its_keys_goes_on_with_the_same_order()
    {
        var eerste = Eerste(Merkproef.Reeks(sleutels), "WOV", "2026");
        var hersteld = new InMemoryKeyStore();
        hersteld.Restore(sleutels.Keys);
        Assert.Equal(eerste, Eerste(Merkproef.Reeks(sleutels), "WOV", "2026"));
        Assert.Equal(eerste, Eerste(Merkproef.Reeks(hersteld), "WOV", "2026"));
        Assert.Single(sleutels.Keys);
    }

    [Fact]
    public void No_order_and_no_distance_can_be_seen()
    {
        var nummers = Eerste(Merkproef.Reeks(sleutels), "OND", "2026");
        var paren = nummers.Zip(nummers.Skip(1)).ToList();

        // Of numbers by lot half goes up, and two neighbours are a third of the range apart; six standard deviations either way.
        Assert.InRange(paren.Count(paar => paar.First < paar.Second), 400, 600);
        Assert.InRange(paren.Average(paar => Math.Abs(paar.First - paar.Second)), 25_000, 35_000);
        Assert.InRange(nummers.Average(), 50_000, 60_000);
    }

    private static List<long> Eerste(Codereeks reeks, string prefix, string jaar) =>
        [.. Enumerable.Range(1, 1000).Select(teller => reeks.Nummer(prefix, jaar, teller))];

    private static int Gelijk(List<long> een, List<long> ander) => een.Zip(ander).Count(paar => paar.First == paar.Second);
}
