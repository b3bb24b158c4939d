using CaseManagement.Web.Namen;
using CaseManagement.Web.Pages.Opmaak;
using NodaTime;

namespace CaseManagement.Tests.Unit.Paginas;

/// <summary>What a page makes of the view of a case.</summary>
public sealed class ZaakinhoudTests
{
    [Fact]
    public void What_lies_deep_is_shown_too()
    {
        var deel = Assert.Single(Zaakinhoud.Van(new Laag(new Laag(new Laag(new Laag(new Laag(new Laag(null, "bodem"), ""), ""), ""), ""), "")));
        var diepte = 1;
        for (; deel.Delen.Count > 0; diepte++)
        {
            deel = Assert.Single(Assert.Single(deel.Delen));
        }

        Assert.Equal((6, "Tekst", "bodem"), (diepte, deel.Label, deel.Tekst));
    }

    [Fact]
    public void A_list_that_lies_deep_is_shown_too()
    {
        var deel = Assert.Single(Zaakinhoud.Van(new { A = new { B = new { C = new { D = new { E = new[] { new { F = "bodem" } } } } } } }));
        while (deel.Delen.Count > 0)
        {
            deel = Assert.Single(Assert.Single(deel.Delen));
        }

        Assert.Equal("bodem", deel.Tekst);
    }

    [Fact]
    public void A_time_of_day_reads_as_the_clock() =>
        Assert.Equal("09.05 uur", Assert.Single(Zaakinhoud.Van(new { Tijdstip = new LocalTime(9, 5) })).Tekst);

    [Theory]
    [InlineData("DossierZoeken", "Dossier zoeken")]
    [InlineData("pga", "pga")]
    [InlineData("zoekOpNaam", "zoek op naam")]
    [InlineData("X", "X")]
    [InlineData("", "")]
    public void A_name_is_read_word_by_word(string naam, string zin)
    {
        Assert.Equal(zin, Naamdelen.Zin(naam));
        Assert.Equal(naam, string.Concat(Naamdelen.Van(naam)));
    }

    private sealed record Laag(Laag? Dieper, string Tekst);
}
