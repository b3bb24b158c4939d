using CaseManagement.Cli.Import;

namespace CaseManagement.Tests.Unit.Import;

public sealed class VoorbeeldbestandTests
{
    // Line, number, judgement, findings (x refuses, ? holds, ! warns).
    private static readonly string[][] Verwacht =
    [
        ["2", "2026-001", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["3", "2026-002", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["4", "2026-003", "Aanvaard", ""],
        ["5", "2026-004", "Geweigerd", "x IMP-08 Ontvangen op"],
        ["6", "2026-005", "Aanvaard", ""],
        ["7", "2026-006", "AanvaardMetWaarschuwing", "! MEL-01 Melder"],
        ["8", "2026-007", "Aanvaard", ""],
        ["9", "2026-008", "Geweigerd", "x ROL-01 Achtervang | ! AVG-04 BSN"],
        ["10", "2026-009", "Aanvaard", ""],
        ["11", "2026-010", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["12", "2026-011", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["13", "2026-012", "Geweigerd", "x AVG-04 BSN"],
        ["14", "2026-013", "AanvaardMetWaarschuwing", "! MEL-02 Melder"],
        ["15", "2026-014", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["16", "2026-015", "Geweigerd", "x IMP-10 Soort"],
        ["17", "2026-016", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["18", "2026-017", "AanvaardMetWaarschuwing", "! AVG-04 BSN | ! MEL-01 Melder"],
        ["19", "2026-018", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["20", "2026-019", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["22", "2026-020", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["23", "2026-021", "AanvaardMetWaarschuwing", "! MEL-01 Melder"],
        ["24", "2026-022", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["25", "2026-022", "Geweigerd", "x IMP-07 Nr"],
        ["26", "2026-024", "Aanvaard", ""],
        ["27", "2026-025", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["28", "2026-026", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["29", "2026-027", "AanvaardMetWaarschuwing", "! IMP-12 Stand van zaken"],
        ["30", "2026-028", "Aanvaard", ""],
        ["31", "2026-029", "Aanvaard", ""],
        ["32", "2026-030", "AanvaardMetWaarschuwing", "! MEL-02 Melder"],
        ["33", "2026-031", "AanvaardMetWaarschuwing", "! IMP-08 Ontvangen op"],
        ["34", "2026-032", "Aanvaard", ""],
        ["35", "2026-033", "Aanvaard", ""],
        ["36", "2026-034", "Geweigerd", "x ROL-01 1e verantwoordelijke | ! MEL-01 Melder"],
        ["37", "2026-035", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["38", "2026-036", "Aanvaard", ""],
        ["39", "2026-037", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["40", "2026-038", "Aanvaard", ""],
        ["41", "2026-039", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["42", "2026-040", "Aanvaard", ""],
        ["43", "2026-041", "Geweigerd", "x IMP-05 Omschrijving"],
        ["44", "2026-042", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["45", "2026-043", "Aanvaard", ""],
        ["46", "2026-044", "Aanvaard", ""],
        ["47", "2026-045", "Aangehouden", "? MEL-01 Opmerking | ? MEL-03 Opmerking | ! AVG-04 BSN"],
        ["48", "2026-046", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["49", "2026-047", "Aanvaard", ""],
        ["50", "2026-048", "AanvaardMetWaarschuwing", "! MEL-02 Melder"],
        ["51", "2026-049", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["52", "2026-050", "Aanvaard", ""],
        ["53", "2026-051", "Geweigerd", "x IMP-03"],
        ["54", "2026-052", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["55", "2026-053", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["56", "2026-054", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["57", "2026-055", "Aanvaard", ""],
        ["58", "2026-056", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["59", "2026-057", "Aanvaard", ""],
        ["60", "2026-058", "Aanvaard", ""],
        ["61", "2026-059", "Aanvaard", ""],
        ["62", "2026-060", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["63", "2026-061", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["64", "2026-062", "Aanvaard", ""],
        ["65", "2026-063", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
        ["66", "2026-064", "AanvaardMetWaarschuwing", "! AVG-04 BSN"],
    ];

    [Fact]
    public async Task Every_record_of_the_sample_is_judged_as_this_table_says()
    {
        var bestand = await Voorbeeld();

        var gevonden = Beoordelaar.Beoordeel(bestand, ImportProef.Context)
            .Select(b => $"{b.Bron.Regelnummer} {b.Nummer} {b.Oordeel}: {b.Kort()}");

        Assert.Equal(Verwacht.Select(rij => $"{rij[0]} {rij[1]} {rij[2]}: {rij[3]}"), gevonden);
    }

    [Fact]
    public async Task The_sample_is_read_as_Windows_1252_with_its_diacritics_and_its_line_break_in_a_cell()
    {
        var bestand = await Voorbeeld();
        var regels = Beoordelaar.Beoordeel(bestand, ImportProef.Context).Where(b => b.Regel is not null).ToDictionary(b => b.Nummer!, b => b.Regel!);

        Assert.Equal(Tekstcodering.Windows1252, bestand.Codering);
        Assert.Equal("Ö. Testöglu", regels["2026-024"].Betrokkene);
        Assert.Matches("^Twee regels\r?\nin een cel; met puntkomma$", regels["2026-019"].Omschrijving);
    }

    [Fact]
    public async Task The_reject_file_of_the_sample_read_again_gives_the_same_records_and_only_the_duplicate_has_become_free()
    {
        var bestand = await Voorbeeld();
        var eerste = Beoordelaar.Beoordeel(bestand, ImportProef.Context).ToList();

        var tweede = ImportProef.BeoordeelBestand(Weigerbestand.Maak(bestand.Kolommen, eerste)!);

        Assert.Equal(eerste.Where(b => !b.WordtIngelezen).Select(b => b.Nummer), tweede.Select(b => b.Nummer));
        Assert.Equal("2026-022", Assert.Single(tweede, b => b.WordtIngelezen).Nummer);
    }

    [Fact]
    public async Task A_corrected_line_of_the_reject_file_is_taken_and_the_rest_stays_refused()
    {
        var bestand = await Voorbeeld();
        var inhoud = Weigerbestand.Maak(bestand.Kolommen, Beoordelaar.Beoordeel(bestand, ImportProef.Context))!;

        var verbeterd = ImportProef.BeoordeelBestand(inhoud.Replace("31-02-2026", "28-02-2026", StringComparison.Ordinal));

        Assert.Equal("", Assert.Single(verbeterd, b => b.Nummer == "2026-004").Kort());
        Assert.Equal(7, verbeterd.Count(b => !b.WordtIngelezen));
    }

    [Fact]
    public async Task Reading_the_sample_after_it_was_brought_in_changes_nothing()
    {
        var bestand = await Voorbeeld();
        var ingelezen = Beoordelaar.Beoordeel(bestand, ImportProef.Context).Where(b => b.WordtIngelezen).ToDictionary(b => b.Regel!.Sleutel, b => b.Regel!.Vingerafdruk);

        var tweede = Beoordelaar.Beoordeel(bestand, ImportProef.MetIngelezen(ingelezen)).ToList();

        Assert.Equal(55, tweede.Count(b => b.WordtIngelezen));
        Assert.All(tweede, b => Assert.Equal(b.WordtIngelezen, b.ReedsIngelezen));
    }

    [Fact]
    public async Task The_report_of_the_sample_adds_up_and_repeats_nothing_personal()
    {
        var bestand = await Voorbeeld();
        var rapport = ImportRapport.Van(bestand, Beoordelaar.Beoordeel(bestand, ImportProef.Context));

        var tekst = string.Join('\n', RapportTekst.Regels(rapport));

        Assert.Equal([21, 34, 8, 1], Enum.GetValues<ImportOordeel>().Select(rapport.Aantal));
        Assert.Contains("totaal: 64 regels, niets is verloren", tekst, StringComparison.Ordinal);
        Assert.Contains("rij 9  2026-008  geweigerd", tekst, StringComparison.Ordinal);
        Assert.Contains("    ROL-01  Achtervang: ", tekst, StringComparison.Ordinal);
        foreach (var geheim in bestand.Records.SelectMany(record => new[] { Kolom.Betrokkene, Kolom.Bsn, Kolom.Adres, Kolom.Opmerking, Kolom.Omschrijving, Kolom.Geboortedatum }
            .Select(kolom => record.Cellen.ElementAtOrDefault((int)kolom) ?? "")).Where(cel => cel.Length > 0))
        {
            Assert.DoesNotContain(geheim, tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_report_tells_a_warning_once_and_ends_with_the_lines_that_were_not_brought_in()
    {
        var bestand = await Voorbeeld();
        var rapport = ImportRapport.Van(bestand, Beoordelaar.Beoordeel(bestand, ImportProef.Context));

        var kort = RapportTekst.Regels(rapport).ToList();

        var einde = kort.IndexOf("Niet ingelezen:");
        Assert.True(einde > kort.FindIndex(regel => regel.StartsWith("totaal:", StringComparison.Ordinal)));
        Assert.Equal(9, kort.Skip(einde).Count(regel => regel.StartsWith("rij ", StringComparison.Ordinal)));
        Assert.DoesNotContain(kort.Take(einde), regel => regel.StartsWith("rij ", StringComparison.Ordinal));
        var waarschuwing = Assert.Single(kort.Take(einde), regel => regel.StartsWith("AVG-04  BSN: Bij deze soort", StringComparison.Ordinal));
        var bron = rapport.Regels.Where(regel => regel.Oordeel == ImportOordeel.AanvaardMetWaarschuwing
            && regel.Bevindingen.Any(bevinding => waarschuwing.Contains(bevinding.Melding, StringComparison.Ordinal))).ToList();
        Assert.True(bron.Count > 1);
        Assert.StartsWith($"    {bron.Count} rijen: {bron[0].Rij}", kort[kort.IndexOf(waarschuwing) + 1], StringComparison.Ordinal);
        Assert.Equal(64, RapportTekst.PerRegel(rapport).TakeWhile(regel => regel.Length > 0).Count(regel => regel.StartsWith("rij ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2", 2)]
    [InlineData("2 en 4", 4, 2)]
    [InlineData("2-4, 7 en 9-10", 2, 3, 4, 7, 9, 10, 9)]
    public void Line_numbers_are_told_in_short(string tekst, params int[] regels) => Assert.Equal(tekst, Regelnummers.Tekst(regels));

    private static async Task<SpreadsheetBestand> Voorbeeld() =>
        ImportProef.Gelezen(await SpreadsheetLezer.LeesBestandAsync(ImportProef.Voorbeeldbestand, TestContext.Current.CancellationToken));
}
