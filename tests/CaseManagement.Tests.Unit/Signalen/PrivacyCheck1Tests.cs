using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Views;
using CaseManagement.Signalen.Wegingen;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;
using Bronregime = CaseManagement.Kernel.Protocol.Sets.Bronregime;

namespace CaseManagement.Tests.Unit.Signalen;

public sealed class PrivacyCheck1Tests
{
    [Fact]
    public void Each_source_has_its_own_decision_and_the_protocol_is_kept()
    {
        var check = WachtOpCheck1().Toets1(Check1()).Then<PrivacyCheck1Uitgevoerd>();
        Assert.Equal(
            [BronBesluit.ToegestaanHitNoHit, BronBesluit.ToegestaanHitNoHit, BronBesluit.Geweigerd, BronBesluit.Geweigerd],
            check.Bronnen.Select(bron => bron.Besluit));
        Assert.Equal((1, "v1.0", "u-pf"), (check.Check, check.Stap.ProtocolVersie, check.Stap.Door.Value));
        Assert.Equal(new LocalDate(2026, 8, 6), check.GeldigTot);
        Assert.Equal(SignaalStatus.InBronnenonderzoek, InOnderzoek().State.Status);
    }

    [Fact]
    public void Without_protocol_nothing_is_approved() => Met(l => l.Protocol = null).Toets1(Check1()).Refuses("OND-01");

    [Theory]
    [InlineData(Rol.Fg, "OND-16")]
    [InlineData(Rol.Signaalcoordinator, "OND-1.10")]
    [InlineData(Rol.LidOndermijningsteam, "OND-1.10")]
    [InlineData(Rol.Systeem, "AVG-22")]
    public void Only_the_privacyfunctionaris_performs_it(Rol rol, string regel) => WachtOpCheck1().Toets1(Check1(), rol).Refuses(regel);

    [Fact]
    public void Whoever_handles_the_signal_does_not_check_it() =>
        WachtOpCheck1().Toets1(Check1(), gebruiker: "u-sig").Refuses("OND-15");

    [Fact]
    public void It_is_performed_once_and_only_when_the_signal_waits_for_it()
    {
        Signaalloop.InWeging().Toets1(Check1()).Refuses<PrivacycheckNietAanDeOrde>();
        InOnderzoek().Toets1(Check1()).Refuses<PrivacycheckNietAanDeOrde>();
        AllesGeweigerd().Toets1(Check1()).Refuses<PrivacycheckNietAanDeOrde>();
    }

    [Fact]
    public void Bibob_is_always_refused_whatever_the_list_says()
    {
        Refuses<BibobIsGeenBron>(Toegestaan(GemeentelijkeBron.Bibob) with { SpecifiekeGrondslag = "Wet Bibob" });
        Assert.Equal(Bronregime.AltijdWeigeren, Bronnenlijst.Van([new(GemeentelijkeBron.Bibob, Bronregime.Afweegbaar)], GemeentelijkeBron.Bibob));
        Assert.Null(Bronnenlijst.Van([], GemeentelijkeBron.Brp));
    }

    [Theory]
    [InlineData("BoaStrafrechtelijk")]
    [InlineData("PolitiegegevensBurgemeester")]
    public void Police_data_do_not_go_through_this_check(string code)
    {
        var bron = new GemeentelijkeBron(code);
        Refuses<PolitiegegevensNietViaCheck>(Toegestaan(bron) with { SpecifiekeGrondslag = "Wpg" });
        Assert.Equal(Bronregime.NietViaCheck, Bronnenlijst.Van([new(bron, Bronregime.Afweegbaar)], bron));
    }

    [Theory]
    [InlineData("Participatiewet")]
    [InlineData("SociaalDomein")]
    [InlineData("Belastingen")]
    public void A_closed_source_needs_a_specific_basis(string code)
    {
        var bron = new GemeentelijkeBron(code);
        Refuses<BronAltijdGeweigerd>(Toegestaan(bron));
        WachtOpCheck1().Toets1(new([Toegestaan(bron) with { SpecifiekeGrondslag = "Artikel 64" }], "m")).Then<PrivacyCheck1Uitgevoerd>();
    }

    [Fact]
    public void A_source_that_the_municipality_closes_stays_closed() => Assert.IsType<BronAltijdGeweigerd>(PrivacyCheck1Regels.Controleer(
        Toegestaan(GemeentelijkeBron.Brp), SignaalBeleid.Standaard with { Bronnen = [new(GemeentelijkeBron.Brp, Bronregime.AltijdWeigeren)] }));

    [Fact]
    public void What_the_law_forbids_or_what_was_not_answered_is_not_approved()
    {
        var bron = Toegestaan(GemeentelijkeBron.Brp);
        Refuses<WetVerbiedtGebruik>(bron with { Antwoorden = Antwoorden with { WetVerbiedt = true } });
        Func<PrivacyAntwoordenOpgave, PrivacyAntwoordenOpgave>[] zonder =
        [
            a => a with { Verband = "" }, a => a with { Context = null }, a => a with { Aard = " " }, a => a with { Gevolgen = "" },
            a => a with { Waarborgen = "" }, a => a with { Noodzaak = "" }, a => a with { Evenredigheid = "" }, a => a with { Subsidiariteit = "" },
        ];
        Assert.All(zonder, weg => Refuses<PrivacyvragenOnbeantwoord>(bron with { Antwoorden = weg(Antwoorden) }));
    }

    [Fact]
    public void Each_decision_has_what_belongs_to_it()
    {
        var bron = Toegestaan(GemeentelijkeBron.Brp);
        Refuses<BesluitOnvolledig>(bron with { Voorwaarden = "Alleen het aantal" });
        Refuses<BesluitOnvolledig>(bron with { Reden = "Toch niet" });
        Refuses<BesluitOnvolledig>(bron with { Besluit = BronBesluit.ToegestaanMetVoorwaarden });
        Refuses<BesluitOnvolledig>(Geweigerd(GemeentelijkeBron.Bibob) with { Reden = "" });
        Refuses<BesluitOnvolledig>(Geweigerd(GemeentelijkeBron.Bibob) with { Voorwaarden = "Ja, mits" });
        WachtOpCheck1().Toets1(new([bron with { Besluit = BronBesluit.ToegestaanMetVoorwaarden, Voorwaarden = "Alleen het aantal" }], "m"))
            .Then<PrivacyCheck1Uitgevoerd>();
    }

    [Fact]
    public void A_source_stands_there_once() =>
        WachtOpCheck1().Toets1(new([Toegestaan(GemeentelijkeBron.Brp), Geweigerd(GemeentelijkeBron.Brp)], "m")).Refuses<RegelsOnvolledig>();

    [Fact]
    public void It_holds_from_today_to_the_term_at_most()
    {
        WachtOpCheck1().Toets1(Check1() with { GeldigTot = new LocalDate(2026, 2, 5) }).Refuses<GeldigheidOnjuist>();
        WachtOpCheck1().Toets1(Check1() with { GeldigTot = new LocalDate(2026, 8, 7) }).Refuses<GeldigheidOnjuist>();
        WachtOpCheck1().Toets1(Check1() with { GeldigTot = new LocalDate(2026, 2, 6) }).Then<PrivacyCheck1Uitgevoerd>();
    }

    [Fact]
    public void When_every_source_is_refused_the_signal_can_only_end_or_be_weighed_again()
    {
        var loop = AllesGeweigerd();
        Assert.Equal(SignaalStatus.WachtOpPrivacyCheck1, loop.State.Status);
        Assert.Equal(OnderzoekUitkomst.AlleBronnenGeweigerd, loop.RondAf().Then<BronnenonderzoekAfgerond>().Uitkomst);
        loop.Na(l => l.RondAf());
        Assert.Equal((SignaalStatus.NietInBehandeling, new LocalDate(2027, 2, 6)), (loop.State.Status, loop.State.VernietigenOp));
    }

    [Fact]
    public void A_weighing_that_is_done_again_takes_the_check_away()
    {
        var loop = Bevraagd().Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse) with { Herziening = new(4, "Nieuwe melding") }));
        Assert.Equal(SignaalStatus.WachtOpPrivacyCheck1, loop.State.Status);
        Assert.Null(loop.State.Check1);
        loop.Antwoord(1, null).Refuses<VraagNietAanU>();
        loop.Na(l => l.Toets1(Check1())).Antwoord(1, null).Refuses<VraagNietAanU>();
        Assert.Equal(2, loop.State.Check1!.Check);
    }

    [Fact]
    public void Whoever_checked_a_signal_does_not_get_the_regie_of_it()
    {
        var state = InOnderzoek().State;
        Assert.Equal("OND-15", new SignaalRegels().MagDuo(state, new Duo(new("u-pf"), new("u-sig")))!.RegelId);
        Assert.Null(new SignaalRegels().MagDuo(state, new Duo(new("u-sig2"), new("u-sig"))));
    }

    [Fact]
    public void Whoever_asked_a_source_does_not_check() =>
        Assert.NotNull((Bevraagd().State with { Kern = DossierKern.Leeg, Wegingen = [], Intake = null, Ontvangst = Signaalloop.Ontvangen().State.Ontvangst with { OntvangenDoor = new("x") } })
            .MagPrivacycheckDoen(new("u-sig")));

    private static Signaalloop AllesGeweigerd() => WachtOpCheck1().Na(l => l.Toets1(new([Geweigerd(GemeentelijkeBron.Bibob)], "Niets nodig")));

    private static Signaalloop Met(Action<Signaalloop> wijzig)
    {
        var loop = WachtOpCheck1();
        wijzig(loop);
        return loop;
    }

    private static void Refuses<TRefusal>(BronoordeelOpgave bron)
        where TRefusal : Kernel.Beslissen.Refusal => WachtOpCheck1().Toets1(new([bron], "m")).Refuses<TRefusal>();
}
