using System.Text;
using CaseManagement.Cli.Import;

namespace CaseManagement.Tests.Unit.Import;

/// <summary>A line that was refused, corrected in the reject file and brought in, is known when the first file is read once more.</summary>
public sealed class VerbeterdTests
{
    private static readonly string[] Verlangd = ["Nr", "Dossiercode"];

    [Theory]
    [InlineData(Kolom.OntvangenOp, "31-02-2026", "28-02-2026")]
    [InlineData(Kolom.Soort, "woon overlast", "Woonoverlast")]
    [InlineData(Kolom.Opmerking, "=A1", "geen")]
    public void The_line_of_before_counts_as_brought_in_and_asks_for_nothing(Kolom kolom, string fout, string goed)
    {
        var origineel = $"{ImportProef.Kop}\n{ImportProef.Regel((kolom, fout))}";
        var verbeterd = Assert.Single(ImportProef.BeoordeelBestand(Weigeringen(origineel).Replace(fout == "=A1" ? "'=A1" : fout, goed, StringComparison.Ordinal)));

        var opnieuw = Assert.Single(ImportProef.BeoordeelBestand(origineel, Na(verbeterd.Regel!)));

        Assert.Equal(("", true, true), (opnieuw.Kort(), opnieuw.ReedsIngelezen, opnieuw.WordtIngelezen));
    }

    [Fact]
    public void A_line_that_only_its_module_refused_counts_as_brought_in_too_and_a_changed_one_does_not()
    {
        var origineel = $"{ImportProef.Kop}\n{ImportProef.Regel()}";
        var bestand = ImportProef.Lees(origineel);
        var geweigerd = Beoordelaar.Beoordeel(bestand, ImportProef.Context).Select(b => b.Geweigerd(new Bevinding(Ernst.Weigering, "WOV-3.8", null, "nee", "ja")));
        var verbeterd = Assert.Single(ImportProef.BeoordeelBestand(
            Weigerbestand.Maak(bestand.Kolommen, geweigerd)!.Replace("Proefstraat 1", "Proefstraat 2", StringComparison.Ordinal)));

        Assert.True(Assert.Single(ImportProef.BeoordeelBestand(origineel, Na(verbeterd.Regel!))).ReedsIngelezen);
        var gewijzigd = Assert.Single(ImportProef.BeoordeelBestand(origineel.Replace("Stank", "Lawaai", StringComparison.Ordinal), Na(verbeterd.Regel!)));
        Assert.Equal(("x IMP-07 Nr", false), (gewijzigd.Kort(), gewijzigd.ReedsIngelezen));
    }

    [Fact]
    public void A_line_that_was_corrected_twice_is_known_in_both_its_earlier_forms()
    {
        var eerste = $"{ImportProef.Kop}\n{ImportProef.Regel((Kolom.Kanaal, "postduif"))}";
        var tweede = Weigeringen(eerste).Replace("postduif", "rooksignaal", StringComparison.Ordinal);
        var derde = Assert.Single(ImportProef.BeoordeelBestand(Weigeringen(tweede).Replace("rooksignaal", "Alliantie", StringComparison.Ordinal)));

        Assert.True(Assert.Single(ImportProef.BeoordeelBestand(eerste, Na(derde.Regel!))).ReedsIngelezen);
        Assert.True(Assert.Single(ImportProef.BeoordeelBestand(tweede, Na(derde.Regel!))).ReedsIngelezen);
    }

    [Theory]
    [InlineData("Proefstraat 1", "M. el Voorbeeld")]
    [InlineData("Testlaan 9", "P. Proefpersoon")]
    public void A_line_that_is_refused_is_never_passed_over_because_its_number_and_kind_are_known(string adres, string naam)
    {
        var ander = $"{ImportProef.Kop}\n{ImportProef.Regel((Kolom.OntvangenOp, "31-02-2026"), (Kolom.Adres, adres), (Kolom.Betrokkene, naam))}";

        var opnieuw = Assert.Single(ImportProef.BeoordeelBestand(ander, Na(ImportProef.Beoordeel().Regel!)));

        Assert.Equal(("x IMP-08 Ontvangen op", false, false), (opnieuw.Kort(), opnieuw.ReedsIngelezen, opnieuw.WordtIngelezen));
    }

    [Fact]
    public void A_fingerprint_covers_every_column_and_an_absent_column_is_an_empty_one()
    {
        var zonder = ImportProef.Beoordeel().Regel!;
        var kop = $"{ImportProef.Kop};Wpg-artikel\n{ImportProef.Regel()};";

        Assert.Equal(zonder.Vingerafdruk, Assert.Single(ImportProef.BeoordeelBestand(kop)).Regel!.Vingerafdruk);
        Assert.NotEqual(zonder.Vingerafdruk, Assert.Single(ImportProef.BeoordeelBestand($"{kop}20")).Regel!.Vingerafdruk);
    }

    [Fact]
    public void Who_has_not_the_key_cannot_make_the_fingerprint()
    {
        var regel = $"{ImportProef.Kop}\n{ImportProef.Regel()}";
        var anders = new ImportContext(ImportProef.Context.Vandaag, ImportProef.Context.Gebruikers, ["Alliantie"], tekst => new string('0', 64));

        Assert.Matches("^v2-[0-9a-f]{64}$", ImportProef.Beoordeel().Regel!.Vingerafdruk);
        Assert.Equal("v2-" + new string('0', 64), Assert.Single(ImportProef.BeoordeelBestand(regel, anders)).Regel!.Vingerafdruk);
    }

    [Fact]
    public void A_fingerprint_of_another_version_in_a_reject_file_is_not_believed()
    {
        var regel = $"{ImportProef.Kop};Rijnummer;Reden;Regel;Herkomst\n{ImportProef.Regel()};2;reden;IMP-08;";

        Assert.Empty(Assert.Single(ImportProef.BeoordeelBestand(regel + new string('a', 64))).Regel!.Vervangt);
        Assert.Empty(Assert.Single(ImportProef.BeoordeelBestand(regel + "v2-x")).Regel!.Vervangt);
        Assert.Single(Assert.Single(ImportProef.BeoordeelBestand(regel + "v2-" + new string('a', 64))).Regel!.Vervangt);
    }

    [Fact]
    public void The_second_line_with_a_number_stays_refused_also_when_the_first_is_in()
    {
        var beoordelingen = ImportProef.BeoordeelBestand(
            $"{ImportProef.Kop}\n{ImportProef.Regel()}\n{ImportProef.Regel((Kolom.Opmerking, "nog een"))}", Na(ImportProef.Beoordeel().Regel!));

        Assert.Equal([true, false], beoordelingen.Select(b => b.ReedsIngelezen));
        Assert.Equal("x IMP-07 Nr", beoordelingen[1].Kort());
    }

    [Fact]
    public void The_report_file_maps_numbers_to_codes_and_holds_nothing_else_of_a_line()
    {
        var tekst = $"{ImportProef.Kop}\n{ImportProef.Regel((Kolom.Bsn, "999990123"))}\n{ImportProef.Regel((Kolom.Nr, "2026-002"), (Kolom.OntvangenOp, "31-02-2026"))}";
        var bestand = ImportProef.Lees(tekst);
        var beoordelingen = Beoordelaar.Beoordeel(bestand, ImportProef.Context).Select((b, plaats) => plaats == 0 ? b with { Code = "WOV-2026-0001" } : b);
        var rapport = ImportRapport.Van(bestand, beoordelingen);

        var verslag = Verslagbestand.Maak(rapport, ["ROL-06  Een aanname."]);
        var rijen = RecordSplitter.Split(verslag).Select(record => record.Cellen).ToList();

        Assert.Equal(Verlangd, rijen[0].Skip(2).Take(2));
        Assert.Equal(["2026-001", "WOV-2026-0001", "aanvaard met waarschuwing", "nee", "AVG-04"], rijen[1].Skip(2).Take(5));
        Assert.Equal(["2026-002", "", "geweigerd", "nee", "IMP-08"], rijen[2].Skip(2).Take(5));
        Assert.Equal(["aanname", "", "ROL-06", "", "Een aanname.", ""], rijen[3].Skip(4));
        Assert.All(rijen, rij => Assert.Equal(10, rij.Count));
        Assert.Contains("    2026-001  WOV-2026-0001", RapportTekst.Regels(rapport));
        foreach (var geheim in new[] { "Voorbeeld", "Proefstraat", "0000 AD", "999990123", "23-01-1988", "Stank", "casusregisseur", "terugbellen" })
        {
            Assert.DoesNotContain(geheim, verslag, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static ImportContext Na(ImportRegel regel) => ImportProef.MetIngelezen(
        new Dictionary<ImportSleutel, string> { [regel.Sleutel] = Vingerafdruk.Bewaard(regel) });

    private static string Weigeringen(string tekst)
    {
        var bestand = ImportProef.Gelezen(SpreadsheetLezer.Lees(Encoding.UTF8.GetBytes(tekst)));
        return Weigerbestand.Maak(bestand.Kolommen, Beoordelaar.Beoordeel(bestand, ImportProef.Context))!;
    }
}
