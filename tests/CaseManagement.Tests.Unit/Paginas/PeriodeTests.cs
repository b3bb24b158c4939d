using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Privacy.Sets;
using CaseManagement.Web.Pages.Opmaak;

namespace CaseManagement.Tests.Unit.Paginas;

public sealed class PeriodeTests
{
    [Theory]
    [InlineData("P1Y", "1 jaar")]
    [InlineData("P5Y", "5 jaar")]
    [InlineData("P1M", "1 maand")]
    [InlineData("P6M", "6 maanden")]
    [InlineData("P2W", "2 weken")]
    [InlineData("P14D", "14 dagen")]
    [InlineData("P1Y6M", "1 jaar en 6 maanden")]
    [InlineData("P", "P")]
    [InlineData("P0D", "P0D")]
    [InlineData("kamer P1Yx", "kamer P1Yx")]
    [InlineData("Woont in kamer P2D", "Woont in kamer P2D")]
    public void A_period_reads_as_Dutch(string tekst, string verwacht) => Assert.Equal(verwacht, Datums.AlsPeriode(tekst));

    [Theory]
    [InlineData("ten hoogste P1M (AVG 14 lid 3)", "ten hoogste 1 maand (AVG 14 lid 3)")]
    [InlineData("P1Y tot P5Y", "1 jaar tot 5 jaar")]
    public void A_sentence_of_the_program_has_its_periods_in_words(string zin, string verwacht) => Assert.Equal(verwacht, Datums.PeriodenInZin(zin));

    [Theory]
    [InlineData("NietInBehandeling", "Niet in behandeling")]
    [InlineData("BagWozKadaster", "BAG, WOZ en Kadaster")]
    [InlineData("2026-03-02", "2 maart 2026")]
    [InlineData("P1Y", "1 jaar")]
    [InlineData("De buurman van McDonald", "De buurman van McDonald")]
    public void A_value_of_a_row_reads_as_Dutch(string tekst, string verwacht) => Assert.Equal(verwacht, Woorden.Waarde(tekst));

    [Fact]
    public void In_a_sentence_a_name_has_no_capital_unless_it_is_an_abbreviation()
    {
        Assert.Equal("wacht op vaststelling", Woorden.InZin(SetStatus.TerVaststelling));
        Assert.Equal("VTH-handhaver", Woorden.InZin(Rol.VthHandhaver));
        Assert.Equal("casusregisseur", Woorden.Rolnaam(Rol.Casusregisseur));
    }
}
