using CaseManagement.Cli.Import;
using CaseManagement.Kernel.Dossier;

namespace CaseManagement.Tests.Unit.Import;

public sealed class RegelbeoordelingTests
{
    [Fact]
    public void A_line_in_order_is_accepted_and_typed()
    {
        var beoordeling = ImportProef.Beoordeel((Kolom.EersteVerantwoordelijke, "C.Casusregisseur"));

        Assert.Equal(ImportOordeel.Aanvaard, beoordeling.Oordeel);
        var regel = beoordeling.Regel!;
        Assert.Equal("WOONOVERLAST/2026-001", regel.Sleutel.ToString());
        Assert.Equal(new(2026, 2, 6), regel.OntvangenOp);
        Assert.Equal((Kanaal.Partner, ImportMelder.Professional, ImportStand.Monitoring), (regel.Kanaal, regel.Melder, regel.Stand));
        Assert.Equal(("c.casusregisseur", "a.adviseur", "m.meldpunt"), (regel.EersteVerantwoordelijke, regel.Achtervang, regel.ActieDoor));
        Assert.Equal("regel 2 (WOONOVERLAST/2026-001)", regel.ToString());
    }

    [Theory]
    [InlineData(Kolom.Nr, "", "x IMP-07 Nr")]
    [InlineData(Kolom.Nr, "M. el Voorbeeld", "x IMP-07 Nr")]
    [InlineData(Kolom.Nr, "999990019", "x IMP-07 Nr")]
    [InlineData(Kolom.Nr, "999990018", "x IMP-07 Nr")]
    [InlineData(Kolom.Nr, "06-00000000", "x IMP-07 Nr")]
    [InlineData(Kolom.Soort, "", "x MEL-13 Soort")]
    [InlineData(Kolom.Soort, "woon overlast", "x IMP-10 Soort")]
    [InlineData(Kolom.Kanaal, "", "x MEL-13 Kanaal")]
    [InlineData(Kolom.Kanaal, "postduif", "x IMP-10 Kanaal")]
    [InlineData(Kolom.Melder, "buurman", "x IMP-10 Melder")]
    [InlineData(Kolom.Omschrijving, "", "x MEL-13 Omschrijving")]
    [InlineData(Kolom.Adres, "", "x MEL-13 Straat en huisnr")]
    [InlineData(Kolom.Postcode, "0000AA", "")]
    [InlineData(Kolom.Postcode, "0000", "! IMP-10 Postcode")]
    [InlineData(Kolom.Betrokkene, "", "")]
    [InlineData(Kolom.EersteVerantwoordelijke, "", "x ROL-01 1e verantwoordelijke")]
    [InlineData(Kolom.EersteVerantwoordelijke, "x.onbekend", "x IMP-11 1e verantwoordelijke")]
    [InlineData(Kolom.EersteVerantwoordelijke, "Alliantie", "x IMP-11 1e verantwoordelijke")]
    [InlineData(Kolom.Achtervang, "", "x ROL-01 Achtervang")]
    [InlineData(Kolom.Achtervang, "C.CASUSREGISSEUR", "x ROL-01 Achtervang")]
    [InlineData(Kolom.ActieDoor, "", "")]
    [InlineData(Kolom.ActieDoor, "alliantie", "")]
    [InlineData(Kolom.ActieDoor, "x.onbekend", "x IMP-11 Actie door")]
    [InlineData(Kolom.Stand, "RIEC", "! IMP-12 Stand van zaken")]
    [InlineData(Kolom.Stand, "", "! IMP-12 Stand van zaken")]
    [InlineData(Kolom.Bsn, "999990019", "! AVG-04 BSN")]
    [InlineData(Kolom.Bsn, "999990018", "x AVG-04 BSN")]
    public void Each_cell_has_its_rule(Kolom kolom, string tekst, string bevindingen) =>
        Assert.Equal(bevindingen, ImportProef.Beoordeel((kolom, tekst)).Kort());

    [Theory]
    [InlineData("06-02-2026", "")]
    [InlineData("6-2-2026", "! IMP-08 Ontvangen op")]
    [InlineData("6/2/2026", "! IMP-08 Ontvangen op")]
    [InlineData("06/02/2026", "! IMP-08 Ontvangen op")]
    [InlineData("6/2/26", "! IMP-08 Ontvangen op")]
    [InlineData("31-02-2026", "x IMP-08 Ontvangen op")]
    [InlineData("01-13-2025", "x IMP-08 Ontvangen op")]
    [InlineData("00-01-2026", "x IMP-08 Ontvangen op")]
    [InlineData("01-00-2026", "x IMP-08 Ontvangen op")]
    [InlineData("06-02-0026", "x IMP-08 Ontvangen op")]
    [InlineData("6-2-26", "x IMP-08 Ontvangen op")]
    [InlineData("2026-02-06", "x IMP-08 Ontvangen op")]
    [InlineData("vorige week", "x IMP-08 Ontvangen op")]
    [InlineData("", "x MEL-13 Ontvangen op")]
    public void A_date_of_reception_is_read_as_day_month_year(string tekst, string bevindingen) =>
        Assert.Equal(bevindingen, ImportProef.Beoordeel((Kolom.OntvangenOp, tekst)).Kort());

    [Fact]
    public void A_short_year_is_a_year_of_this_century() =>
        Assert.Equal(new(2026, 4, 3), ImportProef.Beoordeel((Kolom.OntvangenOp, "3/4/26"), (Kolom.Uiterlijk, "")).Regel!.OntvangenOp);

    [Theory]
    [InlineData("22-11-2026", "", "")]
    [InlineData("23-11-2026", "", "! IMP-09 Ontvangen op")]
    [InlineData("06-02-2026", "06-02-2026", "")]
    [InlineData("06-02-2026", "05-02-2026", "! IMP-09 Uiterlijk")]
    public void Reception_lies_before_today_and_before_the_deadline(string ontvangen, string uiterlijk, string bevindingen) =>
        Assert.Equal(bevindingen, ImportProef.Beoordeel((Kolom.OntvangenOp, ontvangen), (Kolom.Uiterlijk, uiterlijk)).Kort());

    [Theory]
    [InlineData("", "")]
    [InlineData("1/2/1990", "! IMP-08 Geb.datum")]
    [InlineData("1/2/90", "x IMP-08 Geb.datum")]
    [InlineData("30-02-1990", "x IMP-08 Geb.datum")]
    [InlineData("23-11-2026", "x IMP-09 Geb.datum")]
    public void A_birth_date_has_a_full_year_and_lies_in_the_past(string tekst, string bevindingen) =>
        Assert.Equal(bevindingen, ImportProef.Beoordeel((Kolom.Geboortedatum, tekst)).Kort());

    [Fact]
    public void Only_a_Bibob_line_keeps_its_BSN_and_shows_it_masked()
    {
        var bibob = ImportProef.Beoordeel((Kolom.Soort, "Bibob"), (Kolom.Stand, "LBB gevraagd"), (Kolom.Bsn, "999990019"));

        Assert.Equal("", bibob.Kort());
        Assert.Equal("*****0019", bibob.Regel!.Bsn!.ToString());
        Assert.Null(ImportProef.Beoordeel((Kolom.Bsn, "999990019")).Regel!.Bsn);
    }

    [Theory]
    [InlineData("PGA", "aangemeld", "x PGA-01 Betrokkene")]
    [InlineData("Bibob", "nieuw", "x BIB-10 Betrokkene")]
    [InlineData("Ondermijning", "nieuw", "")]
    public void Some_kinds_cannot_do_without_a_person(string soort, string stand, string bevindingen) =>
        Assert.Equal(bevindingen, ImportProef.Beoordeel((Kolom.Soort, soort), (Kolom.Stand, stand), (Kolom.Betrokkene, "")).Kort());

    [Theory]
    [InlineData("PGA", "waarschuwing verzonden", ImportStand.Aangemeld)]
    [InlineData("Zorgmelding", "waarschuwing verzonden", ImportStand.Nieuw)]
    [InlineData("Bibob", "RIEC", ImportStand.Nieuw)]
    [InlineData("Ondermijning", "RIEC", ImportStand.Riec)]
    [InlineData("pga", "Plan  Loopt", ImportStand.PlanLoopt)]
    public void A_state_of_another_kind_becomes_the_earliest_state(string soort, string tekst, ImportStand stand) =>
        Assert.Equal(stand, ImportProef.Beoordeel((Kolom.Soort, soort), (Kolom.Stand, tekst)).Regel!.Stand);

    [Theory]
    [InlineData("=1+1")]
    [InlineData(" +31")]
    [InlineData("-")]
    [InlineData("@SUM(A1)")]
    [InlineData("\ttekst")]
    [InlineData("＝1")]
    public void A_formula_in_any_cell_is_refused(string tekst)
    {
        Assert.Equal("x IMP-05 Opmerking", ImportProef.Beoordeel((Kolom.Opmerking, tekst)).Kort());
        Assert.Equal("x IMP-05 Soort", ImportProef.Beoordeel((Kolom.Soort, tekst)).Kort());
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\tb")]
    [InlineData("a\u0081b")]
    [InlineData("a\u202Eb")]
    public void Control_characters_are_refused(string tekst) =>
        Assert.Equal("x IMP-06 Opmerking", ImportProef.Beoordeel((Kolom.Opmerking, tekst)).Kort());

    [Fact]
    public void A_cell_of_100_000_characters_is_taken_and_a_longer_one_refused()
    {
        Assert.Equal("", ImportProef.Beoordeel((Kolom.Opmerking, new string('x', 100_000))).Kort());
        Assert.Equal("x IMP-06 Opmerking", ImportProef.Beoordeel((Kolom.Opmerking, new string('x', 100_001))).Kort());
    }

    [Fact]
    public void A_short_line_and_a_long_line_are_refused()
    {
        Assert.Equal("x IMP-03", Assert.Single(ImportProef.BeoordeelBestand($"{ImportProef.Kop}\n2026-001;Woonoverlast")).Kort());
        Assert.Equal("x IMP-03", Assert.Single(ImportProef.BeoordeelBestand($"{ImportProef.Kop}\n{ImportProef.Regel()};")).Kort());
    }

    [Theory]
    [InlineData(Kolom.Soort, "woon overlast", "Bedoelt u Woonoverlast?")]
    [InlineData(Kolom.Soort, "Bibop", "Bedoelt u Bibob?")]
    [InlineData(Kolom.Achtervang, "a.advisseur", "Bedoelt u a.adviseur?")]
    [InlineData(Kolom.ActieDoor, "aliantie", "Bedoelt u Alliantie?")]
    [InlineData(Kolom.Kanaal, "intern VT", "Bedoelt u intern VTH?")]
    [InlineData(Kolom.Achtervang, "heel iemand anders", "Vul een bekende gebruiker of organisatie in.")]
    public void A_refusal_suggests_the_nearest_known_word(Kolom kolom, string tekst, string advies) =>
        Assert.Equal(advies, Assert.Single(ImportProef.Beoordeel((kolom, tekst)).Bevindingen).Advies);

    [Fact]
    public void A_refusal_does_not_choose_between_two_words_that_are_equally_near() =>
        Assert.StartsWith("Kies uit: ", Assert.Single(ImportProef.Beoordeel((Kolom.Kanaal, "box")).Bevindingen).Advies, StringComparison.Ordinal);

    [Fact]
    public void All_that_is_wrong_with_a_line_is_said_at_once_gravest_first() => Assert.Equal(
        "x IMP-08 Uiterlijk | x ROL-01 Achtervang | ? MEL-01 Opmerking | ? MEL-03 Opmerking | ! AVG-04 BSN",
        ImportProef.Beoordeel(
            (Kolom.Bsn, "999990019"), (Kolom.Melder, "anoniem"), (Kolom.Opmerking, "bel 06-00000000"), (Kolom.Uiterlijk, "31-04-2026"), (Kolom.Achtervang, "")).Kort());
}
