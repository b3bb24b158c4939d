using CaseManagement.Cli.Import;

namespace CaseManagement.Tests.Unit.Import;

public sealed class RecordSplitterTests
{
    [Fact]
    public void Quoted_cells_keep_separators_quotes_and_line_breaks()
    {
        var records = RecordSplitter.Split("a;\"b;\"\"c\"\"\r\nd\";e\nf;g").ToList();

        Assert.Equal(["a", "b;\"c\"\r\nd", "e"], records[0].Cellen);
        Assert.Equal("a;\"b;\"\"c\"\"\r\nd\";e", records[0].Tekst);
        Assert.Equal([0, 2, 15], records[0].Celbegin);
        Assert.Equal(["f", "g"], records[1].Cellen);
    }

    [Fact]
    public void Three_kinds_of_line_end_each_count_as_one_physical_line()
    {
        var records = RecordSplitter.Split("a\rb\nc\r\n\"d\r\re\n\"\nf");

        Assert.Equal([1, 2, 3, 4, 8], records.Select(record => record.Regelnummer));
    }

    [Fact]
    public void A_quotation_mark_inside_a_bare_cell_is_text()
    {
        Assert.Equal(["buis 5\"", "x"], Assert.Single(RecordSplitter.Split("buis 5\";x")).Cellen);
    }

    [Theory]
    [InlineData("\"a\"x;b\nc\n\n\"d\n2026-999;x\n\"")]
    [InlineData("\"a;b\nc\n\nd\n2026-999;x\ne")]
    public void After_a_broken_quotation_mark_every_physical_line_is_kept_and_none_is_interpreted(string kapot)
    {
        var records = RecordSplitter.Split("goed;x\n" + kapot).ToList();

        Assert.Null(records[0].KapotVanaf);
        Assert.Equal(kapot.Split('\n'), records.Skip(1).Select(record => record.Tekst));
        Assert.All(records.Skip(1), record => Assert.Equal((2, 0), (record.KapotVanaf, record.Cellen.Count)));
    }

    [Fact]
    public void A_line_inside_a_broken_cell_never_becomes_a_dossier()
    {
        var ingesmokkeld = ImportProef.Regel((Kolom.Nr, "2026-999"));
        var beoordelingen = ImportProef.BeoordeelBestand($"{ImportProef.Kop}\n{ImportProef.Regel()}\n\"kapot\"x;\"\n{ingesmokkeld}\n\"");

        Assert.Equal([true, false, false, false], beoordelingen.Select(b => b.WordtIngelezen));
        Assert.All(beoordelingen.Skip(1), b => Assert.Equal("x IMP-04", b.Kort()));
    }
}
