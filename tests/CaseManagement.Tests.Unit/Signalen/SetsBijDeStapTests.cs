using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Signalen.Verstrekkingen;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;
using Lijst = CaseManagement.Kernel.Protocol.Sets.Bronnenlijst;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>Each step is judged by the sets of the protocol in force at that step (<c>OND-02</c>, <c>OND-04</c>).</summary>
public sealed class SetsBijDeStapTests
{
    private static readonly Protocolsets Standaard = Standaardsets.Alle;

    [Fact]
    public void A_new_red_flag_works_and_one_that_was_removed_is_refused()
    {
        var loop = Onder(Signaalloop.MetIntake(), V2(flags: new Indicatorenlijst([new("NIEUW", "Nieuw")])));
        loop.Weeg1(Stappen.Weging1Ja() with { RedFlags = ["NIEUW"] }).Then<Weging1Vastgelegd>();
        loop.Weeg1(Stappen.Weging1Ja()).Refuses<RedFlagOnbekend>();
        Signaalloop.MetIntake().Weeg1(Stappen.Weging1Ja() with { RedFlags = ["NIEUW"] }).Refuses<RedFlagOnbekend>();
    }

    [Fact]
    public void The_threshold_of_anchoring_is_that_of_the_list()
    {
        var loop = Onder(Signaalloop.MetIntake(), V2(flags: Standaard.Indicatorenlijst.Inhoud with { MinVerankering = 2 }));
        loop.Weeg1(Stappen.Weging1Ja()).Refuses<VerankeringOntbreekt>();
        loop.Weeg1(Stappen.Weging1Ja() with { IndicatorenVerankering = [Verankering.GelegenheidZakelijk, Verankering.FaciliterendeProcessen] }).Then<Weging1Vastgelegd>();
    }

    [Fact]
    public void Weging_3_scores_the_criteria_of_the_set_within_their_range()
    {
        var set = new Criteriaset([new("NIEUW", "Nieuw", 1, 2, IsVerplicht: true)], new("Nooit", ["Handelsregister"]));
        var loop = Onder(Signaalloop.InWeging(), V2(criteria: set));
        Weging3ZwaarteVastleggen Weging(params CriteriumScore[] scores) => Stappen.Weging3(Weging3Uitkomst.Vervolganalyse) with { Scores = scores };
        loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse)).Refuses<CriteriaKloppenNiet>();
        loop.Weeg3(Weging()).Refuses<CriteriaKloppenNiet>();
        loop.Weeg3(Weging(new CriteriumScore("NIEUW", 0))).Refuses<CriteriaKloppenNiet>();
        loop.Weeg3(Weging(new CriteriumScore("NIEUW", 3))).Refuses<CriteriaKloppenNiet>();
        loop.Weeg3(Weging(new CriteriumScore("NIEUW", 1))).Then<Weging3Vastgelegd>();
        loop.Weeg3(Weging(new CriteriumScore("NIEUW", 2))).Then<Weging3Vastgelegd>();
        RaadplegingOpgave Zoek(OpenBron bron) => new(bron, "Zoekvraag", Instant.FromUtc(2026, 2, 1, 9, 0));
        loop.Weeg3(Weging(new CriteriumScore("NIEUW", 2)) with { OpenBronnenGeraadpleegd = [Zoek(OpenBron.Internet)] }).Refuses<OpenBronNietToegestaan>();
        loop.Weeg3(Weging(new CriteriumScore("NIEUW", 2)) with { OpenBronnenGeraadpleegd = [Zoek(OpenBron.Handelsregister)] }).Then<Weging3Vastgelegd>();
    }

    [Fact]
    public void A_source_of_the_municipality_can_be_approved_and_one_that_is_not_listed_is_not_even_judged()
    {
        var loop = Onder(WachtOpCheck1(), V2(bronnen: Met(new Bron("Haven", "Havenregister", Bronregime.Afweegbaar, BronVerantwoordelijke.College, Uitgangspunt.HitNoHit))));
        loop.Toets1(new([Toegestaan(new GemeentelijkeBron("Haven"))], "m")).Then<PrivacyCheck1Uitgevoerd>();
        WachtOpCheck1().Toets1(new([Toegestaan(new GemeentelijkeBron("Haven"))], "m")).Refuses<BronNietOpLijst>();
        WachtOpCheck1().Toets1(new([Geweigerd(new GemeentelijkeBron("Haven"))], "m")).Refuses<BronNietOpLijst>();
    }

    [Fact]
    public void A_question_under_the_version_of_the_check_is_asked() =>
        Assert.Equal("v1.0", InOnderzoek().Bevraag(GemeentelijkeBron.Brp, Brp).Then<BronBevraagd>().Stap.ProtocolVersie);

    [Fact]
    public void A_question_after_a_change_that_does_not_touch_its_source_is_asked_and_both_versions_are_kept()
    {
        var loop = Onder(InOnderzoek(), V2(criteria: new Criteriaset([new("NIEUW", "Nieuw")], new("Nooit", []))));
        var gevraagd = loop.Bevraag(GemeentelijkeBron.Brp, Brp).Then<BronBevraagd>();
        Assert.Equal(("v2.0", "v1.0"), (gevraagd.Stap.ProtocolVersie, loop.State.Check1!.Stap.ProtocolVersie));
    }

    [Fact]
    public void A_source_that_left_the_list_after_the_check_is_not_asked()
    {
        var poging = Onder(InOnderzoek(), V2(bronnen: Zonder("Brp")));
        poging.Bevraag(GemeentelijkeBron.Brp, Brp).Refuses<BronNietMeerOpLijst>();
        poging.Bevraag(GemeentelijkeBron.Brp, Brp).Refuses("OND-04");
        poging.Bevraag(GemeentelijkeBron.Vergunningen, Vth).Then<BronBevraagd>();
    }

    [Theory]
    [InlineData(Bronregime.WeigerenTenzijGrondslag)]
    [InlineData(Bronregime.AltijdWeigeren)]
    public void A_source_whose_regime_changed_after_the_check_is_not_asked(Bronregime regime) =>
        Onder(InOnderzoek(), V2(bronnen: Anders("Brp", regime))).Bevraag(GemeentelijkeBron.Brp, Brp).Refuses<BronregimeGewijzigd>();

    [Fact]
    public void A_regime_that_was_relaxed_after_the_check_asks_for_a_new_check_as_well()
    {
        var streng = V2(bronnen: Anders("Brp", Bronregime.WeigerenTenzijGrondslag));
        var loop = Onder(WachtOpCheck1(), streng).Na(l => l.Toets1(new([Toegestaan(GemeentelijkeBron.Brp) with { SpecifiekeGrondslag = "Artikel 1" }], "m")));
        loop.Protocol = V2() with { Versie = "v3.0" };
        loop.Als(Rol.Signaalcoordinator, "u-sig").When(
            new BronBevragenUseCase(Stappen.Register, null!, SignaalBeleid.Standaard),
            new BronBevragen(GemeentelijkeBron.Brp, Brp),
            new BronBevragenFeiten(loop.Protocol, true, streng.Sets)).Refuses<BronregimeGewijzigd>();
    }

    [Fact]
    public void Under_a_new_protocol_the_check_may_be_made_again_and_opens_the_question()
    {
        var loop = Onder(InOnderzoek(), V2(bronnen: Anders("Brp", Bronregime.WeigerenTenzijGrondslag)));
        loop.Na(l => l.Toets1(new([Toegestaan(GemeentelijkeBron.Brp) with { SpecifiekeGrondslag = "Artikel 1" }], "Opnieuw")));
        Assert.Equal((2, "v2.0"), (loop.State.Check1!.Check, loop.State.Check1.Stap.ProtocolVersie));
        loop.Bevraag(GemeentelijkeBron.Brp, Brp).Then<BronBevraagd>();
    }

    [Fact]
    public void What_follows_the_question_looks_at_the_list_in_force_as_well()
    {
        Onder(Bevraagd(), V2(bronnen: Zonder("Vergunningen"))).Antwoord(1, null).Refuses<BronNietMeerOpLijst>();
        Onder(Bevraagd(), V2(bronnen: Anders("Vergunningen", Bronregime.AltijdWeigeren))).Antwoord(1, null).Refuses<BronregimeGewijzigd>();
        Onder(Bevraagd(), V2(bronnen: Anders("Vergunningen", Bronregime.WeigerenTenzijGrondslag))).Antwoord(1, null).Refuses<BronregimeGewijzigd>();
        Onder(Beoordeeld(), V2(bronnen: Zonder("Vergunningen"))).Detail(1).Refuses<BronNietMeerOpLijst>();
        Onder(Bevraagd(), V2()).Antwoord(1, null).Then<HitNoHitOntvangen>();
        var metGrondslag = WachtOpCheck1()
            .Na(l => l.Toets1(new([Toegestaan(GemeentelijkeBron.Vergunningen) with { SpecifiekeGrondslag = "Artikel 1" }], "m")))
            .Na(l => l.Bevraag(GemeentelijkeBron.Vergunningen, Vth));
        Onder(metGrondslag, V2(bronnen: Anders("Vergunningen", Bronregime.WeigerenTenzijGrondslag))).Antwoord(1, null).Then<HitNoHitOntvangen>();
    }

    [Fact]
    public void An_answer_that_comes_late_is_kept_with_the_term_that_passed()
    {
        Assert.Equal(new LocalDate(2026, 2, 23), Bevraagd().Op(2026, 2, 24).Antwoord(1, null).Then<HitNoHitOntvangen>().TermijnVerstrekenOp);
        Bevraagd().Op(2026, 8, 7).Antwoord(1, null).Refuses<AntwoordTeLaat>();
        Bevraagd().Op(2026, 2, 24).Na(l => l.Bevraag(GemeentelijkeBron.Vergunningen, Vth)).Antwoord(1, null).Refuses<AntwoordTeLaat>();
        Bevraagd().Op(2026, 2, 24).Na(l => l.Bevraag(GemeentelijkeBron.Vergunningen, Vth)).Antwoord(2, null).Then<HitNoHitOntvangen>();
    }

    [Fact]
    public void Terms_are_those_of_the_set_in_force()
    {
        var korter = V2(termijnen: Termijnen(
            (Termijnsoort.NietInBehandeling, "P6M"), (Termijnsoort.Informatieplicht, "P14D"), (Termijnsoort.Herbeoordeling, "P1M"),
            (Termijnsoort.GeldigheidPrivacycheck, "P2M"), (Termijnsoort.AntwoordBronhouder, "P7D"), (Termijnsoort.Monitoring, "P3M"), (Termijnsoort.CasusNaAfsluiting, "P6Y"),
            (Termijnsoort.NaBevestigingRiec, "P1Y")));
        Assert.Equal(new LocalDate(2026, 8, 3), Onder(Signaalloop.MetIntake(), korter).Weeg1(Stappen.Weging1Nee()).Then<Weging1Vastgelegd>().Weging.VernietigenOp);
        var gekoppeld = Onder(Signaalloop.MetIntake(), korter).Koppel(Stappen.Exploitant).Then<BetrokkeneGekoppeld>();
        Assert.Equal((new LocalDate(2026, 2, 17), "v2.0"), (gekoppeld.InformerenUiterlijkOp, gekoppeld.ProtocolVersie));
        Assert.Equal(new LocalDate(2026, 4, 6), Onder(WachtOpCheck1(), korter).Toets1(Check1()).Then<PrivacyCheck1Uitgevoerd>().GeldigTot);
        Assert.Equal(new LocalDate(2026, 2, 16), Onder(InOnderzoek(), korter).Bevraag(GemeentelijkeBron.Brp, Brp).Then<BronBevraagd>().UiterlijkOp);
        var uitstel = Onder(Signaalloop.MetIntake(Stappen.Exploitant), korter);
        Assert.Equal(new LocalDate(2026, 3, 3), uitstel.StelUit(uitstel.State.Betrokkenen[0].Gekoppeld.Betrokkene).Then<CaseManagement.Signalen.Informatieplicht.InformatieplichtUitgesteld>().HerbeoordelenOp);
        var casus = Casusloop.InUitvoering().Op(2026, 6, 2).Na(c => c.Rond(1)).Na(c => c.Rond(2));
        casus.Signaal.Protocol = korter;
        var bewaakt = casus.Monitor().Then<CasusMonitoringGestart>();
        Assert.Equal((new LocalDate(2026, 9, 2), "v2.0"), (bewaakt.Tot, bewaakt.ProtocolVersie));
        Casusloop.Met(casus.Na(c => c.Monitor()));
        Assert.Equal(new LocalDate(2032, 9, 3), casus.Op(2026, 9, 3).Sluit().Then<OndermijningsCasusAfgesloten>().VernietigenOp);
    }

    [Fact]
    public void The_terms_of_the_other_checks_and_of_what_ends_or_comes_back_are_those_of_the_set_too()
    {
        var korter = V2(termijnen: Termijnen((Termijnsoort.GeldigheidPrivacycheck, "P2M"), (Termijnsoort.Verwijdering, "P7D"), (Termijnsoort.NietInBehandeling, "P6M")));
        var overdracht = Onder(Signaalloop.InWeging(), korter);
        var toets = Overdracht(overdracht.State, Overnemer.Vth);
        Assert.Equal(new LocalDate(2026, 4, 5), overdracht.ToetsOverdracht(toets).Then<PrivacyCheckOverdrachtUitgevoerd>().GeldigTot);
        overdracht.ToetsOverdracht(toets with { GeldigTot = new LocalDate(2026, 4, 6) }).Refuses<GeldigheidOnjuist>();
        var overleg = Onder(WachtOpCheck2A(), korter);
        Assert.Equal(new LocalDate(2026, 4, 13), overleg.Toets2A(Check2A(overleg)).Then<PrivacyCheck2AUitgevoerd>().GeldigTot);
        overleg.Toets2A(Check2A(overleg) with { GeldigTot = new LocalDate(2026, 4, 14) }).Refuses<GeldigheidOnjuist>();

        var zonderHit = Bevraagd().Na(l => l.Antwoord(1, null)).Na(l => l.Antwoord(1, null, "u-brp"));
        var afgerond = Onder(zonderHit, korter).RondAf().Then<BronnenonderzoekAfgerond>();
        Assert.Equal((new LocalDate(2026, 8, 9), "v2.0"), (afgerond.VernietigenOp, afgerond.ProtocolVersie));

        var casus = Verstrekkingstappen.Verstrekt().Op(2026, 3, 2);
        Onder(casus.Signaal, korter).Na(l => l.VerklaarOnjuist()).Na(l => l.BevestigOnjuist());
        Assert.Equal(
            [new LocalDate(2026, 3, 9), new LocalDate(2026, 3, 9)], casus.TrekIn().Decision.Events.OfType<VerwijderingOpgedragen>().Select(taak => taak.UiterlijkOp));
        var overgedragen = Onder(Verstrekkingstappen.AanTweeAfdelingen(), korter).Op(2026, 3, 2).Na(l => l.VerklaarOnjuist());
        var taken = overgedragen.BevestigOnjuist().Decision.Events.OfType<VerwijderingOpgedragen>().ToList();
        Assert.Equal([new LocalDate(2026, 3, 9), new LocalDate(2026, 3, 9)], taken.Select(taak => taak.UiterlijkOp));
    }

    [Fact]
    public void After_a_withdrawal_nothing_is_shared_and_what_ends_keeps_the_terms_of_the_last_version()
    {
        var ingetrokken = V2(termijnen: Termijnen((Termijnsoort.NietInBehandeling, "P6M"))) with { IsBeeindigd = true };
        Onder(Signaalloop.InWeging(), ingetrokken).Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse)).Refuses("OND-01");
        Onder(WachtOpCheck1(), ingetrokken).Toets1(Check1()).Refuses("OND-01");
        Onder(InOnderzoek(), ingetrokken).Bevraag(GemeentelijkeBron.Brp, Brp).Refuses("OND-01");
        Onder(Bevraagd(), ingetrokken).Antwoord(1, null).Refuses("OND-01");
        Onder(HitsGewogen(), ingetrokken).Weeg4(Weging4(Weging4Uitkomst.Casusoverleg)).Refuses("OND-01");
        var einde = Onder(Signaalloop.InWeging(), ingetrokken).Weeg3(Stappen.Weging3(Weging3Uitkomst.NietInBehandeling)).Then<Weging3Vastgelegd>();
        Assert.Equal((new LocalDate(2026, 8, 5), (string?)null), (einde.Weging.VernietigenOp, einde.Weging.ProtocolVersie));
        Assert.Null(Onder(Signaalloop.MetIntake(), ingetrokken).Koppel(Stappen.Exploitant).Then<BetrokkeneGekoppeld>().ProtocolVersie);
        Assert.Equal("v1.0", Assert.IsType<PrivacyCheck1Uitgevoerd>(InOnderzoek().State.Check1).Stap.ProtocolVersie);
    }

    [Fact]
    public void A_weighing_names_the_four_versions_and_one_from_before_names_what_was_shipped()
    {
        Assert.Equal("C 2 / I 2 / B 2 / T 2", Onder(Signaalloop.MetIntake(), V2()).Weeg1(Stappen.Weging1Ja()).Then<Weging1Vastgelegd>().Weging.BeleidVersie);
        Assert.Equal("standaard-1", Signaalloop.MetIntake().Weeg1(Stappen.Weging1Ja()).Then<Weging1Vastgelegd>().Weging.BeleidVersie);
    }

    [Fact]
    public void Whenever_versions_change_every_step_names_the_version_in_force_at_it()
    {
        foreach (var seed in Enumerable.Range(1, 60))
        {
            var random = new Random(seed);
            ProtocolVanKracht[] versies = [Signaalloop.V1, V2(), V2() with { Versie = "v3.0" }, V2() with { Versie = "v3.0", IsBeeindigd = true }];
            var loop = Signaalloop.Ontvangen();
            Func<Signaalloop, Testing.ScenarioResult<SignaalDossier>>[] stappen =
            [
                l => l.Intake(Stappen.Intake()), l => l.Weeg1(Stappen.Weging1Ja()), l => l.Weeg2A(Stappen.Weging2AJa()), l => l.Weeg2B(Stappen.Weging2BJa()),
                l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse)), l => l.Toets1(Check1()), l => l.Bevraag(GemeentelijkeBron.Brp, Brp),
                l => l.Antwoord(1, new LocalDate(2026, 1, 1), "u-brp"), l => l.Beoordeel(1, true), l => l.Beoordeel(1, true, Rol.Privacyfunctionaris, "u-pf"), l => l.RondAf(),
            ];
            foreach (var stap in stappen.SelectMany(s => Enumerable.Repeat(s, 3)))
            {
                loop.Protocol = versies[random.Next(versies.Length)];
                var geldt = loop.Protocol.IsBeeindigd ? null : loop.Protocol.Versie;
                foreach (var @event in stap(loop).Decision.Events)
                {
                    Assert.All(Verwijzingen(@event), versie => Assert.Equal(geldt, versie));
                    loop.Met(@event);
                }
            }
        }
    }

    private static IEnumerable<string?> Verwijzingen(object @event) => @event switch
    {
        IntakeVastgesteld e => [e.ProtocolVersie],
        Weging1Vastgelegd e => [e.Weging.ProtocolVersie],
        Weging2AVastgelegd e => [e.Weging.ProtocolVersie],
        Weging2BVastgelegd e => [e.Weging.ProtocolVersie],
        Weging3Vastgelegd e => [e.Weging.ProtocolVersie],
        PrivacyCheck1Uitgevoerd e => [e.Stap.ProtocolVersie],
        BronBevraagd e => [e.Stap.ProtocolVersie],
        HitNoHitOntvangen e => [e.Stap.ProtocolVersie],
        HitBeoordeeld e => [e.Stap.ProtocolVersie],
        BronnenonderzoekAfgerond e => [e.ProtocolVersie],
        _ => [],
    };

    private static Signaalloop Onder(Signaalloop loop, ProtocolVanKracht protocol)
    {
        loop.Protocol = protocol;
        return loop;
    }

    private static ProtocolVanKracht V2(
        Criteriaset? criteria = null, Indicatorenlijst? flags = null, Lijst? bronnen = null, Bewaartermijnen? termijnen = null) =>
        new("v2.0", new LocalDate(2026, 1, 20))
        {
            Sets = new Protocolsets(
                new("2", criteria ?? Standaard.Criteriaset.Inhoud),
                new("2", flags ?? Standaard.Indicatorenlijst.Inhoud),
                new("2", bronnen ?? Standaard.Bronnenlijst.Inhoud),
                new("2", termijnen ?? Standaard.Bewaartermijnen.Inhoud)),
        };

    private static Lijst Zonder(string code) => new([.. Standaard.Bronnenlijst.Inhoud.Bronnen.Where(bron => bron.Code != code)]);

    private static Lijst Met(Bron bron) => new([.. Standaard.Bronnenlijst.Inhoud.Bronnen, bron]);

    private static Lijst Anders(string code, Bronregime regime) =>
        new([.. Standaard.Bronnenlijst.Inhoud.Bronnen.Select(bron => bron.Code == code ? bron with { Regime = regime, Uitgangspunt = Uitgangspunt.Geweigerd } : bron)]);

    private static Bewaartermijnen Termijnen(params (Termijnsoort Soort, string Duur)[] anders) => new(
        [.. Standaard.Bewaartermijnen.Inhoud.Termijnen.Select(t => anders.Any(a => a.Soort == t.Soort) ? t with { Duur = anders.First(a => a.Soort == t.Soort).Duur } : t)]);
}
