using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;

namespace CaseManagement.Tests.Unit.Meldingen;

public sealed class OntvangstTests
{
    private static MeldingOntvangst Melding(MelderSoort soort, MelderOpgave? melder = null) => Meldingloop.Ontvangst(melder: soort) with { Melder = melder };

    private static ScenarioResult<Melding> Ontvang(MeldingOntvangst command) => new Meldingloop().Ontvang(command);

    [Theory]
    [InlineData("naam")]
    [InlineData("telefoon")]
    [InlineData("mail")]
    [InlineData("ip")]
    [InlineData("apparaat")]
    public void An_anonymous_report_carries_nothing_about_the_reporter(string veld)
    {
        var melder = veld switch
        {
            "naam" => new MelderOpgave(Naam: "Een naam"),
            "telefoon" => new MelderOpgave(Telefoon: "0600000000"),
            "mail" => new MelderOpgave(Mail: "een@voorbeeld.example"),
            "ip" => new MelderOpgave(IpAdres: "192.0.2.1"),
            _ => new MelderOpgave(Apparaat: "exif"),
        };
        Ontvang(Melding(MelderSoort.Anoniem, melder)).Refuses<AnoniemHeeftGeenIdentiteit>();
    }

    [Fact]
    public void An_empty_reporter_is_no_reporter() =>
        Assert.Null(Ontvang(Melding(MelderSoort.Anoniem, new MelderOpgave(Naam: " "))).Then<MeldingOntvangen>().Melder);

    [Fact]
    public void An_address_of_a_device_is_never_stored()
    {
        Ontvang(Melding(MelderSoort.Bekend, new MelderOpgave("Een naam", IpAdres: "192.0.2.1"))).Refuses<ApparaatWordtNietVastgelegd>();
        Ontvang(Melding(MelderSoort.Bekend, new MelderOpgave("Een naam", Apparaat: "exif"))).Refuses<ApparaatWordtNietVastgelegd>();
    }

    [Fact]
    public void Only_an_anonymous_reporter_gets_a_reference()
    {
        Assert.NotNull(Ontvang(Melding(MelderSoort.Anoniem)).Then<MeldingOntvangen>().Referentie);
        Assert.Null(Ontvang(Melding(MelderSoort.Bekend)).Then<MeldingOntvangen>().Referentie);
    }

    [Theory]
    [InlineData(MelderSoort.Vertrouwelijk)]
    [InlineData(MelderSoort.Bekend)]
    public void A_reporter_is_sealed_under_a_key_of_its_own(MelderSoort soort)
    {
        var ontvangen = Ontvang(Melding(soort, new MelderOpgave("Een naam", "0600000000", "een@voorbeeld.example"))).Then<MeldingOntvangen>();
        Assert.Equal(ontvangen.Melder!.Ref, ontvangen.Melder.Naam!.Subject);
        Assert.Equal(ontvangen.Melder.Ref, ontvangen.Melder.Contact!.Subject);
        Assert.NotEqual(ontvangen.Melder.Ref, ontvangen.Tekst.Sleutel);
        Assert.NotEqual(ontvangen.Melder.Ref, BetrokkeneId.Of(Scenario<Melding>.Dossier));
    }

    [Fact]
    public void A_professional_is_no_stored_reporter() =>
        Ontvang(Melding(MelderSoort.Professional, new MelderOpgave("Een naam"))).Refuses("MEL-02");

    [Theory]
    [InlineData(MelderSoort.Vertrouwelijk)]
    [InlineData(MelderSoort.Bekend)]
    [InlineData(MelderSoort.Professional)]
    public void Meld_Misdaad_Anoniem_is_always_anonymous(MelderSoort soort)
    {
        Ontvang(Melding(soort) with { Kanaal = Kanaal.MeldMisdaadAnoniem }).Refuses<MmaIsAnoniem>();
        Ontvang(Melding(MelderSoort.Anoniem) with { Kanaal = Kanaal.MeldMisdaadAnoniem }).Then<MeldingOntvangen>();
    }

    [Fact]
    public void A_melding_may_be_old_but_not_of_tomorrow()
    {
        Ontvang(Meldingloop.Ontvangst() with { OntvangenOp = new LocalDate(2026, 3, 3) }).Refuses("MEL-13");
        Ontvang(Meldingloop.Ontvangst() with { OntvangenOp = new LocalDate(2018, 1, 1) }).Then<MeldingOntvangen>();
    }

    [Theory]
    [InlineData(Kanaal.Politie, false)]
    [InlineData(Kanaal.Wijkagent, false)]
    [InlineData(Kanaal.Boa, true)]
    public void Police_data_needs_a_basis_in_the_Wpg(Kanaal kanaal, bool strafrechtelijk)
    {
        var command = Meldingloop.Ontvangst() with { Kanaal = kanaal, StrafrechtelijkeGegevens = strafrechtelijk };
        Ontvang(command).Refuses<WpgGrondslagOntbreekt>();
        Ontvang(command with { WpgArtikel = WpgArtikel.Artikel16Lid1C }).Then<MeldingOntvangen>();
        Ontvang(Meldingloop.Ontvangst() with { Kanaal = Kanaal.Boa }).Then<MeldingOntvangen>();
    }

    [Fact]
    public void A_melding_is_not_split_from_itself() =>
        Ontvang(Meldingloop.Ontvangst() with { GesplitstVan = Scenario<Melding>.Dossier }).Refuses("MEL-11");

    [Fact]
    public void A_pair_is_optional_and_never_one_person()
    {
        var duo = new Duo(new GebruikerId("a"), new GebruikerId("b"));
        Assert.Equal(duo, Ontvang(Meldingloop.Ontvangst() with { Duo = duo }).Then<DuoToegewezen>().Duo);
        Ontvang(Meldingloop.Ontvangst() with { Duo = new Duo(duo.Achtervang, duo.Achtervang) }).Refuses("ROL-01");
        Assert.Null(Meldingloop.Ontvangen().Overzicht.Duo);
    }

    [Theory]
    [InlineData(MeldingSoort.Zorgmelding, 2)]
    [InlineData(MeldingSoort.OnbegrepenGedrag, 1)]
    [InlineData(MeldingSoort.Woonoverlast, 3)]
    [InlineData(MeldingSoort.Ondermijning, 2)]
    public void The_first_assessment_has_a_target_per_kind(MeldingSoort soort, int werkdagen)
    {
        var loop = Meldingloop.Ontvangen(Meldingloop.Ontvangst(soort));
        var termijn = Assert.Single(loop.Overzicht.Termijnen);
        Assert.Equal(("EersteBeoordeling", new LocalDate(2026, 3, 2).PlusDays(werkdagen), false), (termijn.Soort, termijn.UiterlijkOp, termijn.IsWettelijk));
        Assert.Empty(loop.Na(l => l.Beoordeel(soort)).Overzicht.Termijnen);
        Assert.Empty(Meldingloop.Ontvangen(Meldingloop.Ontvangst(MeldingSoort.OpenbareRuimte)).Overzicht.Termijnen);
    }

    [Fact]
    public void Who_brought_it_in_takes_part_and_the_desk_does_not()
    {
        var loop = new Meldingloop { Rol = Rol.InternMelder }.Na(l => l.Ontvang(Meldingloop.Ontvangst()));
        Assert.Equal(new Deelnemer("gemeente", new GebruikerId("u-meldpunt")), Assert.Single(loop.Overzicht.Deelnemers));
        Assert.Empty(Meldingloop.Ontvangen().Overzicht.Deelnemers);
    }

    [Fact]
    public void The_shape_needs_words_and_a_short_reference()
    {
        var vorm = new MeldingOntvangstVorm();
        Assert.True(vorm.Validate(Meldingloop.Ontvangst()).IsValid);
        Assert.False(vorm.Validate(Meldingloop.Ontvangst() with { Tekst = new TekstOpgave("") }).IsValid);
        Assert.False(vorm.Validate(Meldingloop.Ontvangst() with { Kenmerk = new string('1', 41) }).IsValid);
    }
}
