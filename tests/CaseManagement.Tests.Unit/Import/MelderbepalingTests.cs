using CaseManagement.Cli.Import;
using CaseManagement.Kernel.Dossier;

namespace CaseManagement.Tests.Unit.Import;

public sealed class MelderbepalingTests
{
    [Theory]
    [InlineData("Alliantie", Kanaal.Partner)]
    [InlineData("boa", Kanaal.Boa)]
    [InlineData("Burgerzaken", Kanaal.InternBurgerzaken)]
    [InlineData("veilig@", Kanaal.MailboxVeilig)]
    [InlineData("MMA", Kanaal.MeldMisdaadAnoniem)]
    [InlineData("gesprek balie", Kanaal.Gesprek)]
    [InlineData("intern VTH", Kanaal.InternVTH)]
    [InlineData("wijkagent", Kanaal.Wijkagent)]
    [InlineData("Meldformulier", Kanaal.Meldformulier)]
    [InlineData("Telefoon", Kanaal.Telefoon)]
    public void A_channel_is_known_by_the_word_of_the_team(string tekst, Kanaal kanaal) =>
        Assert.Equal(kanaal, ImportProef.Beoordeel((Kolom.Kanaal, tekst)).Regel!.Kanaal);

    [Theory]
    [InlineData("Alliantie", "anoniem", ImportMelder.Anoniem, "")]
    [InlineData("telefoon", "wil niet genoemd worden", ImportMelder.Vertrouwelijk, "")]
    [InlineData("telefoon", "bekend bij meldpunt", ImportMelder.Bekend, "")]
    [InlineData("telefoon", "professional", ImportMelder.Professional, "")]
    [InlineData("boa", "", ImportMelder.Professional, "")]
    [InlineData("intern VTH", "", ImportMelder.Professional, "")]
    [InlineData("telefoon", "", ImportMelder.Vertrouwelijk, "! MEL-02 Melder")]
    [InlineData("veilig@", "", ImportMelder.Vertrouwelijk, "! MEL-02 Melder")]
    [InlineData("MMA", "", ImportMelder.Anoniem, "")]
    [InlineData("MMA", "anoniem", ImportMelder.Anoniem, "")]
    [InlineData("MMA", "bekend bij meldpunt", ImportMelder.Anoniem, "! MEL-01 Melder")]
    public void The_reporter_is_what_the_cell_says_or_the_channel_implies(string kanaal, string tekst, ImportMelder melder, string bevindingen)
    {
        var beoordeling = ImportProef.Beoordeel((Kolom.Kanaal, kanaal), (Kolom.Melder, tekst));

        Assert.Equal((melder, bevindingen), (beoordeling.Regel!.Melder, beoordeling.Kort()));
    }

    [Fact]
    public void A_Bibob_request_without_reporter_is_no_report_to_protect() =>
        Assert.Equal(
            "", ImportProef.Beoordeel((Kolom.Soort, "Bibob"), (Kolom.Stand, "nieuw"), (Kolom.Kanaal, "telefoon"), (Kolom.Melder, ""), (Kolom.Opmerking, "bel dhr. Verzonnen")).Kort());

    [Theory]
    [InlineData("terugbellen op 06-00000000")]
    [InlineData("bel 06 00 00 00 00")]
    [InlineData("tel. 035-1234567")]
    [InlineData("tel. +31 35 1234567")]
    [InlineData("mail aan melder@voorbeeld.invalid")]
    [InlineData("rekening NL00BANK0123456789")]
    [InlineData("gesproken met mw. Melder")]
    [InlineData("dhr. van der Proef belde")]
    [InlineData("buurvrouw Verzonnen belde")]
    [InlineData("volgens P. Proefpersoon")]
    [InlineData("mijn naam is bekend")]
    [InlineData("nummer 999990019")]
    public void Text_that_may_identify_a_hidden_reporter_is_held_for_a_human_being(string tekst)
    {
        foreach (var kolom in new[] { Kolom.Omschrijving, Kolom.VolgendeActie, Kolom.Opmerking })
        {
            var anoniem = ImportProef.Beoordeel((Kolom.Melder, "anoniem"), (kolom, tekst));
            Assert.Equal($"? MEL-01 {kolom.Naam()} | ? MEL-03 {kolom.Naam()}", anoniem.Kort());
            Assert.Equal(ImportOordeel.Aangehouden, anoniem.Oordeel);
            Assert.NotNull(anoniem.Regel);
        }

        Assert.Equal("? MEL-02 Opmerking | ? MEL-03 Opmerking", ImportProef.Beoordeel((Kolom.Melder, "wil niet genoemd worden"), (Kolom.Opmerking, tekst)).Kort());
        Assert.Equal("", ImportProef.Beoordeel((Kolom.Melder, "bekend bij meldpunt"), (Kolom.Opmerking, tekst)).Kort());
    }

    [Theory]
    [InlineData("Blaffende honden overdag, omwonenden bang")]
    [InlineData("Garage zonder klanten overdag, 's nachts bedrijvigheid")]
    [InlineData("4 incidenten in 2 maanden, zie 2026-001")]
    public void Ordinary_text_of_an_anonymous_reporter_is_not_held(string tekst) =>
        Assert.Equal("", ImportProef.Beoordeel((Kolom.Melder, "anoniem"), (Kolom.Opmerking, tekst)).Kort());
}
