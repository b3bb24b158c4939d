using CaseManagement.Kernel.Kalender;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;

namespace CaseManagement.Tests.Unit.Kalender;

public class FeestdagenTests
{
    [Theory]
    [InlineData("2014-04-20")]
    [InlineData("2016-03-27")]
    [InlineData("2019-04-21")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("2285-03-22")]
    [InlineData("1761-03-22")]
    [InlineData("1818-03-22")]
    [InlineData("1943-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    public void Easter_follows_the_Gregorian_computus(string pasen) => Assert.Equal(D(pasen), Paasdatum.Van(D(pasen).Year));

    [Theory]
    [InlineData("2025-04-21", "2025-05-29", "2025-06-09")]
    [InlineData("2026-04-06", "2026-05-14", "2026-05-25")]
    [InlineData("2027-03-29", "2027-05-06", "2027-05-17")]
    [InlineData("2028-04-17", "2028-05-25", "2028-06-05")]
    [InlineData("2029-04-02", "2029-05-10", "2029-05-21")]
    [InlineData("2030-04-22", "2030-05-30", "2030-06-10")]
    public void The_moveable_feasts_follow_Easter(string paasmaandag, string hemelvaart, string pinkstermaandag)
    {
        var jaar = D(paasmaandag).Year;

        Assert.Equal(D(paasmaandag), DatumVan(FeestdagSoort.TweedePaasdag, jaar));
        Assert.Equal(D(paasmaandag).PlusDays(-3), DatumVan(FeestdagSoort.GoedeVrijdag, jaar));
        Assert.Equal(D(hemelvaart), DatumVan(FeestdagSoort.Hemelvaartsdag, jaar));
        Assert.Equal(D(pinkstermaandag), DatumVan(FeestdagSoort.TweedePinksterdag, jaar));
    }

    [Theory]
    [InlineData("2014-04-26", IsoDayOfWeek.Saturday)]
    [InlineData("2024-04-27", IsoDayOfWeek.Saturday)]
    [InlineData("2025-04-26", IsoDayOfWeek.Saturday)]
    [InlineData("2026-04-27", IsoDayOfWeek.Monday)]
    [InlineData("2027-04-27", IsoDayOfWeek.Tuesday)]
    [InlineData("2028-04-27", IsoDayOfWeek.Thursday)]
    [InlineData("2029-04-27", IsoDayOfWeek.Friday)]
    [InlineData("2030-04-27", IsoDayOfWeek.Saturday)]
    [InlineData("2031-04-26", IsoDayOfWeek.Saturday)]
    public void Koningsdag_gives_way_to_a_Sunday(string koningsdag, IsoDayOfWeek weekdag)
    {
        Assert.Equal(D(koningsdag), DatumVan(FeestdagSoort.Koningsdag, D(koningsdag).Year));
        Assert.Equal(weekdag, D(koningsdag).DayOfWeek);
    }

    [Fact]
    public void A_year_has_nine_feasts_in_order_of_date() => Assert.Equal(
        Ds("2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-25", "2026-12-25", "2026-12-26"),
        Feestdagen.Van(2026).Select(feestdag => feestdag.Datum));

    [Fact]
    public void Hemelvaart_can_come_before_5_May() => Assert.Equal(
        [D("2035-05-03"), D("2035-05-05")], Feestdagen.Van(2035).Select(feestdag => feestdag.Datum).Where(datum => datum.Month == 5).Take(2));

    [Fact]
    public void Two_feasts_can_fall_on_one_day() => Assert.Equal(
        [FeestdagSoort.Bevrijdingsdag, FeestdagSoort.Hemelvaartsdag],
        Feestdagen.Op(D("2016-05-05")).Select(feestdag => feestdag.Soort).Order());

    [Theory]
    [InlineData("2013-04-30")]
    [InlineData("2006-04-29")]
    [InlineData("1980-04-30")]
    [InlineData("1989-04-29")]
    [InlineData("1978-05-01")]
    [InlineData("1900-04-30")]
    public void Before_2014_Koninginnedag_was_on_30_April_and_gave_way_to_a_Sunday(string koninginnedag) =>
        Assert.Equal(D(koninginnedag), DatumVan(FeestdagSoort.Koningsdag, D(koninginnedag).Year));

    [Fact]
    public void Every_year_from_1900_to_2200_has_nine_feasts_and_no_year_fails()
    {
        Assert.All(Enumerable.Range(1900, 301), jaar => Assert.Equal(9, Feestdagen.Van(jaar).Count));
        Assert.All([-9998, 0, 1, 1899, 2201, 9999], jaar => Assert.Empty(Feestdagen.Van(jaar)));
    }

    [Fact]
    public void Easter_is_always_a_Sunday_between_22_March_and_25_April()
    {
        foreach (var pasen in Enumerable.Range(1583, 3000).Select(Paasdatum.Van))
        {
            Assert.Equal(IsoDayOfWeek.Sunday, pasen.DayOfWeek);
            Assert.InRange(pasen, new LocalDate(pasen.Year, 3, 22), new LocalDate(pasen.Year, 4, 25));
        }
    }

    private static LocalDate DatumVan(FeestdagSoort soort, int jaar) => Feestdagen.Van(jaar).Single(feestdag => feestdag.Soort == soort).Datum;
}
