using CaseManagement.Cli.Import;

namespace CaseManagement.Tests.Unit.Import;

/// <summary>Rows are counted as the spreadsheet program shows them; the line of the file is told where it is another number.</summary>
public sealed class RijnummerTests
{
    [Fact]
    public void After_a_cell_with_line_breaks_and_an_empty_row_the_row_of_the_program_is_told()
    {
        var tekst = $"{ImportProef.Kop}\r\n{ImportProef.Regel((Kolom.Omschrijving, "\"een\r\ntwee\r\ndrie\""))}\r\n\r\n{ImportProef.Regel((Kolom.Nr, "2026-002"))}";

        var records = ImportProef.Lees(tekst).Records;

        Assert.Equal([(2, 2, "rij 2"), (4, 6, "rij 4 (regel 6 van het bestand)")], records.Select(record => (record.Rij, record.Regelnummer, record.Vindplaats)));
    }

    [Fact]
    public void The_report_and_the_file_beside_it_tell_both()
    {
        var tekst = $"{ImportProef.Kop}\n{ImportProef.Regel((Kolom.Omschrijving, "\"een\ntwee\""))}\n{ImportProef.Regel((Kolom.Nr, "2026-002"), (Kolom.Kanaal, "postduif"))}";
        var bestand = ImportProef.Lees(tekst);
        var rapport = ImportRapport.Van(bestand, Beoordelaar.Beoordeel(bestand, ImportProef.Context));

        Assert.Contains(RapportTekst.Regels(rapport), regel => regel.StartsWith("rij 3 (regel 4 van het bestand)  2026-002  geweigerd", StringComparison.Ordinal));
        Assert.Contains("\r\n3;4;2026-002;;geweigerd;nee;IMP-10;Kanaal;", Verslagbestand.Maak(rapport, []), StringComparison.Ordinal);
    }

    [Fact]
    public void Behind_a_broken_quotation_mark_only_lines_of_the_file_can_be_told()
    {
        var kapot = ImportProef.BeoordeelBestand($"{ImportProef.Kop}\n{ImportProef.Regel()};\"open");

        Assert.Equal("regel 2 van het bestand", Assert.Single(kapot).Bron.Vindplaats);
    }
}
