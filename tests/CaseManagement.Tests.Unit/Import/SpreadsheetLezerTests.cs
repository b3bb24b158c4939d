using System.Text;
using CaseManagement.Cli.Import;

namespace CaseManagement.Tests.Unit.Import;

public sealed class SpreadsheetLezerTests
{
    private static readonly string Tekst = $"{ImportProef.Kop}\r\n{ImportProef.Regel((Kolom.Betrokkene, "Ö. Testöglu"))}\r\n";

    [Fact]
    public void Three_encodings_give_the_same_text()
    {
        var westeuropees = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        (byte[] Bytes, Tekstcodering Codering)[] vormen =
        [
            (Encoding.UTF8.GetBytes(Tekst), Tekstcodering.Utf8),
            (Encoding.UTF8.GetBytes('\uFEFF' + Tekst), Tekstcodering.Utf8MetBom),
            (westeuropees.GetBytes(Tekst), Tekstcodering.Windows1252),
        ];

        Assert.All(vormen, vorm =>
        {
            var bestand = ImportProef.Gelezen(SpreadsheetLezer.Lees(vorm.Bytes));
            Assert.Equal(vorm.Codering, bestand.Codering);
            Assert.Equal("Ö. Testöglu", Assert.Single(bestand.Records).Cellen[(int)Kolom.Betrokkene]);
        });
    }

    [Fact]
    public void UTF_16_and_a_false_UTF_8_mark_are_refused_as_a_whole()
    {
        byte[][] bestanden =
        [
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Tekst)],
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Tekst)],
            [.. Encoding.UTF8.Preamble, .. Encoding.Latin1.GetBytes(Tekst)],
        ];

        Assert.All(bestanden, bytes => Assert.Equal("IMP-01", ImportProef.Afgewezen(SpreadsheetLezer.Lees(bytes)).RegelId));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\r\n")]
    [InlineData(ImportProef.Kop)]
    [InlineData(ImportProef.Kop + "\r\n;;;;\r\n\r\n")]
    public void A_file_without_lines_is_refused_as_a_whole(string tekst) =>
        Assert.Equal("IMP-01", ImportProef.Afgewezen(SpreadsheetLezer.Lees(Encoding.UTF8.GetBytes(tekst))).RegelId);

    [Fact]
    public void A_file_over_50_MB_is_refused_as_a_whole() =>
        Assert.Equal("IMP-01", ImportProef.Afgewezen(SpreadsheetLezer.Lees(new byte[SpreadsheetLezer.MaximumBytes + 1])).RegelId);

    [Fact]
    public async Task A_missing_file_is_refused_without_an_exception() =>
        Assert.Equal("IMP-01", ImportProef.Afgewezen(await SpreadsheetLezer.LeesBestandAsync(ImportProef.Voorbeeldbestand + ".weg", TestContext.Current.CancellationToken)).RegelId);

    [Fact]
    public void A_header_is_matched_by_name_in_any_order_and_case()
    {
        var kop = string.Join(';', ImportProef.Kop.Split(';').Reverse().Select(naam => $" {naam.ToUpperInvariant()} "));
        var regel = string.Join(';', ImportProef.Regel().Split(';').Reverse());

        var beoordeling = Assert.Single(ImportProef.BeoordeelBestand($"{kop}\n{regel}"));

        Assert.Equal("", beoordeling.Kort());
        Assert.Equal("Stank in portiek", beoordeling.Regel!.Omschrijving);
    }

    [Theory]
    [InlineData(";Opmerking", "", "ontbreken: Opmerking")]
    [InlineData(";Opmerking", ";Opmerking;J. Geheim", "onbekend: 19")]
    [InlineData(";Opmerking", ";Opmerking;NR", "meer dan één keer: Nr")]
    [InlineData(";", ",", "ontbreken: Nr, Soort")]
    [InlineData("Nr;", "\"Nr;", "ontbreken: Nr, Soort")]
    public void A_wrong_header_is_refused_with_our_own_column_names_only(string van, string naar, string melding)
    {
        var tekst = ImportProef.Kop.Replace(van, naar, StringComparison.Ordinal) + "\r\n" + ImportProef.Regel();

        var reden = ImportProef.Afgewezen(SpreadsheetLezer.Lees(Encoding.UTF8.GetBytes(tekst)));

        Assert.Equal("IMP-02", reden.RegelId);
        Assert.Contains(melding, reden.Melding, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim", reden.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_lines_are_skipped_and_counted()
    {
        var bestand = ImportProef.Lees($"{ImportProef.Kop}\r\n\r\n{ImportProef.Regel()}\r\n;;;\r\n   \r\n");

        Assert.Equal(3, Assert.Single(bestand.Records).Regelnummer);
        Assert.Equal(3, bestand.LegeRegels);
    }
}
