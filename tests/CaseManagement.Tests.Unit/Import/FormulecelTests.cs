using System.Text;
using CaseManagement.Cli.Import;
using FsCheck;
using FsCheck.Fluent;

namespace CaseManagement.Tests.Unit.Import;

/// <summary>Cells that a spreadsheet program would carry out leave the reject file as text, and come back as they were.</summary>
public sealed class FormulecelTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData(" =1+1")]
    [InlineData("+31")]
    [InlineData("-tekst")]
    [InlineData("@SUM(A1)")]
    [InlineData("\ttekst")]
    [InlineData("＝1+1")]
    [InlineData("'=1+1")]
    [InlineData("''@x")]
    public void A_live_cell_is_written_as_text_and_read_back_as_it_was(string cel)
    {
        var geschreven = Formulecel.Onschadelijk(cel);

        Assert.StartsWith("'", geschreven, StringComparison.Ordinal);
        Assert.False(Formulecel.Is(geschreven));
        Assert.Equal(cel, Formulecel.Herstel(geschreven));
    }

    [Theory]
    [InlineData("'s nachts")]
    [InlineData("gewoon = tekst")]
    [InlineData("")]
    public void Any_other_cell_is_left_alone(string cel)
    {
        Assert.Equal(cel, Formulecel.Onschadelijk(cel));
        Assert.Equal(cel, Formulecel.Herstel(cel));
    }

    [Fact]
    public void Whatever_a_cell_holds_it_comes_back_and_is_never_live() => Prop.ForAll(
        Gen.Elements("'", "=", " ", "\t", "a", "-", "\n", "＝", "\"").ListOf().Select(string.Concat).ToArbitrary(),
        cel => Formulecel.Herstel(Formulecel.Onschadelijk(cel)) == cel && !Formulecel.Is(Formulecel.Onschadelijk(cel))).QuickCheckThrowOnFailure();

    [Fact]
    public void No_cell_of_a_reject_file_begins_with_a_formula_and_the_line_read_again_is_refused_for_the_same_formula()
    {
        var regel = ImportProef.Regel((Kolom.Omschrijving, "=cmd|' /C calc'!A0"), (Kolom.Opmerking, "\"@x;y\""), (Kolom.Betrokkene, "'=al gequoot"));
        var eerste = Maak($"{ImportProef.Kop}\n{regel}\n{ImportProef.Regel((Kolom.Nr, "2026-002"))};\"=kapot");

        var cellen = RecordSplitter.Split(eerste).SelectMany(record => record.Cellen).ToList();
        Assert.DoesNotContain(cellen, Formulecel.Is);
        var terug = ImportProef.BeoordeelBestand(eerste)[0];
        Assert.Equal("=cmd|' /C calc'!A0", terug.Bron.Cellen[(int)Kolom.Omschrijving]);
        Assert.Equal("'=al gequoot", terug.Bron.Cellen[(int)Kolom.Betrokkene]);
        Assert.Equal("x IMP-05 Omschrijving | x IMP-05 Opmerking", terug.Kort());
        Assert.Equal(eerste.Split("\r\n")[1], Maak(eerste).Split("\r\n")[1]);
    }

    [Fact]
    public void A_reject_file_of_before_keeps_its_apostrophes()
    {
        var oud = $"{ImportProef.Kop};Regelnummer;Reden;Regel\n{ImportProef.Regel((Kolom.Omschrijving, "'=tekst"))};2;reden;IMP-05";

        Assert.Equal("'=tekst", Assert.Single(ImportProef.BeoordeelBestand(oud)).Regel!.Omschrijving);
    }

    private static string Maak(string tekst)
    {
        var bestand = ImportProef.Gelezen(SpreadsheetLezer.Lees(Encoding.UTF8.GetBytes(tekst)));
        return Weigerbestand.Maak(bestand.Kolommen, Beoordelaar.Beoordeel(bestand, ImportProef.Context))!;
    }
}
