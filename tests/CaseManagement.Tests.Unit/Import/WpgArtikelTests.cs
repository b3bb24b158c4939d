using CaseManagement.Cli.Import;
using CaseManagement.Cli.Import.Inlezen;
using CaseManagement.Signalen.Ontvangst;

namespace CaseManagement.Tests.Unit.Import;

/// <summary>The optional column for the article of the Wpg on which the police supplied what a line holds.</summary>
public sealed class WpgArtikelTests
{
    private const string Kop = ImportProef.Kop + ";Wpg-artikel";

    [Theory]
    [InlineData("20", ImportWpgArtikel.Artikel20)]
    [InlineData("artikel 16 lid 1 onder c", ImportWpgArtikel.Artikel16Lid1C)]
    [InlineData("", null)]
    public void The_column_is_read_where_it_is(string tekst, ImportWpgArtikel? artikel) => Assert.Equal(artikel, Signaal(tekst).Regel!.WpgArtikel);

    [Fact]
    public void An_unknown_article_is_refused() => Assert.Equal("x IMP-10 Wpg-artikel", Signaal("8").Kort());

    [Fact]
    public void For_a_kind_that_has_none_it_is_said_that_it_is_not_taken_over()
    {
        var beoordeling = Assert.Single(ImportProef.BeoordeelBestand($"{Kop}\n{ImportProef.Regel()};20"));

        Assert.Equal("! IMP-10 Wpg-artikel", beoordeling.Kort());
        Assert.Null(beoordeling.Regel!.WpgArtikel);
    }

    [Fact]
    public void A_formula_in_the_column_is_refused_as_in_any_other() => Assert.Equal("x IMP-05 Wpg-artikel", Signaal("=A1").Kort());

    [Fact]
    public void The_refusal_of_police_data_names_the_column_and_gives_the_reject_file_one()
    {
        var reden = Stapuitkomst.Weigering(new WpgGrondslagOntbreekt());
        var bestand = ImportProef.Lees($"{ImportProef.Kop}\n{ImportProef.Regel()}\n{ImportProef.Regel((Kolom.Nr, "2026-002"), (Kolom.Kanaal, "postduif"))}");
        var beoordelingen = Beoordelaar.Beoordeel(bestand, ImportProef.Context).Select((b, plaats) => plaats == 0 ? b.Geweigerd(reden) : b);

        var regels = Weigerbestand.Maak(bestand.Kolommen, beoordelingen)!.Split("\r\n");

        Assert.Equal(("OND-1.12.7", "Wpg-artikel"), (reden.RegelId, reden.Kolom));
        Assert.Contains("kies uit: 16 lid 1 c, 16, ", reden.Advies, StringComparison.Ordinal);
        Assert.Contains("het bestand met geweigerde regels", reden.Advies, StringComparison.Ordinal);
        Assert.Equal(Kop + ";Rijnummer;Reden;Regel;Herkomst", regels[0]);
        Assert.StartsWith(ImportProef.Regel() + ";;2;", regels[1], StringComparison.Ordinal);
        Assert.StartsWith(ImportProef.Regel((Kolom.Nr, "2026-002"), (Kolom.Kanaal, "postduif")) + ";;3;", regels[2], StringComparison.Ordinal);
    }

    private static Beoordeling Signaal(string artikel) => Assert.Single(ImportProef.BeoordeelBestand(
        $"{Kop}\n{ImportProef.Regel((Kolom.Soort, "Ondermijning"), (Kolom.Stand, "nieuw"), (Kolom.Kanaal, "wijkagent"))};{artikel}"));
}
