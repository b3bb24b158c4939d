using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bewaring;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Beleid;
using NodaTime;
using NSubstitute;

namespace CaseManagement.Tests.Unit.Signalen;

public sealed class CasusTests
{
    private static readonly Casusloop Op = new(Onderzoekstappen.OpAgenda().Op(2026, 2, 17));

    [Fact]
    public void A_case_starts_from_a_signal_on_the_agenda_and_holds_no_content_of_it()
    {
        var gestart = Op.Start().Then<OndermijningsCasusGestart>();
        Assert.Equal((2, 6, "OND-C-2026-0001"), (gestart.Check2A, gestart.Gegevens.Count, gestart.Code));
        Assert.Equal(Op.Signaal.State.Betrokkenen[0].Gekoppeld.Betrokkene, Assert.Single(gestart.Betrokkenen));
        Assert.Equal(["u-pf"], gestart.Toetsers.Select(toetser => toetser.Value));
        Assert.Equal("u-sig", Op.Start().Then<DeelnemerUitgenodigd>().Deelnemer.Gebruiker!.Value.Value);
        Assert.Empty(Op.Start(new Duo(new("u-sig"), new("u-cr"))).Decision.Events.OfType<DeelnemerUitgenodigd>());
        Assert.Equal(Casusloop.Id, new CasusStartenUseCase(Stappen.Register, null!).VasteId(new CasusStarten(Scenario<SignaalDossier>.Dossier, Casusloop.Regie)));
    }

    [Fact]
    public void Starting_a_case_needs_check_2A_a_protocol_and_four_eyes()
    {
        new Casusloop(Onderzoekstappen.WachtOpCheck2A()).Start().Refuses<SignaalNietKlaarVoorCasus>();
        new Casusloop(Onderzoekstappen.OpAgenda().Op(2026, 8, 14)).Start().Refuses<SignaalNietKlaarVoorCasus>();
        new Casusloop(Onderzoekstappen.OpAgenda().Op(2026, 8, 13)).Start().Then<OndermijningsCasusGestart>();
        new Casusloop(Onderzoekstappen.OpAgenda()).Zonder().Start().Refuses("OND-01");
        Casusloop.Gestart().Start().Refuses<CasusIsAlGestart>();
        Op.Start(new Duo(new("u-pf"), new("u-cr"))).Refuses("OND-15");
        Op.Start(new Duo(new("u-cr"), new("u-cr"))).Refuses("ROL-01");
        Op.Start(rol: Rol.LidOndermijningsteam).Refuses("OND-1.10");
        Op.Start(rol: Rol.Fg).Refuses("OND-16");
        new Casusloop(Onderzoekstappen.OpAgenda().Met(new BelangenconflictGemeld(new("u-sig")))).Start().Refuses<SignaalNietKlaarVoorCasus>();
    }

    [Fact]
    public void The_plan_is_made_by_the_regie_before_the_execution()
    {
        var plan = Casusloop.Gestart().Plan();
        Assert.Equal([1, 2], plan.Then<PlanVanAanpakVastgesteld>().Interventies.Select(interventie => interventie.Nummer));
        Assert.Equal(CasusStatus.PlanVastgesteld, plan.After.Status);
        Casusloop.Gestart().Plan(rol: Rol.Signaalcoordinator).Refuses("OND-1.10");
        Casusloop.Gestart().Plan(gebruiker: "u-pf").Refuses("OND-15");
        Casusloop.Gestart().Plan(Casusloop.Plan(new LocalDate(2026, 2, 16))).Refuses<CasusdatumOnjuist>();
        Casusloop.Gestart().Plan(Casusloop.Plan(new LocalDate(2026, 2, 17))).Then<PlanVanAanpakVastgesteld>();
        Casusloop.Gestart().Plan(Casusloop.Plan(new LocalDate(2026, 5, 1)) with { Evaluatiedatum = new LocalDate(2026, 2, 17) }).Refuses<CasusdatumOnjuist>();
        Casusloop.Gestart().Zonder().Plan().Refuses("OND-01");
        Casusloop.InUitvoering().Plan().Refuses<CasusstapNietAanDeOrde>();
        var opnieuw = Casusloop.MetPlan().Na(c => c.Toets(1)).Na(c => c.Plan());
        Assert.All(opnieuw.State!.Interventies, interventie => Assert.Null(interventie.Check));
    }

    [Fact]
    public void Each_intervention_has_its_own_check_2B()
    {
        var loop = Casusloop.MetPlan().Na(c => c.Toets(1));
        Assert.Equal(CasusStatus.WachtOpPrivacyCheck2B, loop.State!.Status);
        loop.Toets(1).Refuses<PrivacycheckNietAanDeOrde>();
        loop.Toets(Casusloop.Check(2) with { Interventie = 3 }).Refuses<PrivacycheckNietAanDeOrde>();
        Assert.Equal(CasusStatus.InUitvoering, loop.Na(c => c.Toets(2)).State!.Status);
        Assert.Equal(3, loop.Toets(1).Then<PrivacyCheck2BUitgevoerd>().Check);
        loop.Na(c => c.Rond(1)).Toets(1).Refuses<PrivacycheckNietAanDeOrde>();
        Casusloop.Gestart().Toets(1).Refuses<PrivacycheckNietAanDeOrde>();
        Casusloop.InMonitoring().Toets(1).Refuses<PrivacycheckNietAanDeOrde>();
    }

    [Fact]
    public void When_every_line_is_refused_nothing_is_carried_out()
    {
        PrivacyCheck2BUitvoeren Nee(int nummer) => Casusloop.Check(nummer) with
        {
            Regels = [new(Casusloop.Objecten, Ontvanger.VthHandhaving, UitvoeringsBesluit.Geweigerd, "Niet nodig")],
            Antwoorden = new("a", true, "b"),
            OpnieuwTeVerkrijgen = true,
        };
        var loop = Casusloop.MetPlan().Na(c => c.Toets(Nee(1))).Na(c => c.Toets(Nee(2)));
        Assert.Equal(CasusStatus.WachtOpPrivacyCheck2B, loop.State!.Status);
        loop.Rond(1).Refuses<CasusstapNietAanDeOrde>();
        var half = Casusloop.MetPlan().Na(c => c.Toets(1)).Na(c => c.Toets(Nee(2)));
        half.Rond(2).Refuses("OND-14");
        half.Rond(2, InterventieResultaat.Vervallen).Then<InterventieAfgerond>();
    }

    [Fact]
    public void Check_2B_keeps_four_eyes_roles_protocol_and_its_questions()
    {
        var loop = Casusloop.MetPlan();
        var goed = Casusloop.Check(1);
        foreach (var gebruiker in (string[])["u-cr", "u-cr2", "u-sig", "u-team1"])
        {
            loop.Toets(goed, gebruiker: gebruiker).Refuses("OND-15");
        }

        Casusloop.Gestart().MetDuo("u-plan").Na(c => c.Plan(gebruiker: "u-plan")).Met([new DuoToegewezen(Casusloop.Regie)]).Toets(goed, gebruiker: "u-plan").Refuses("OND-15");
        new Casusloop(Onderzoekstappen.OpAgenda().Op(2026, 2, 17)).Na(c => c.Start(gebruiker: "u-start")).Na(c => c.Plan()).Toets(goed, gebruiker: "u-start").Refuses("OND-15");
        loop.Toets(goed, Rol.Fg).Refuses("OND-16");
        loop.Toets(goed, Rol.Casusregisseur).Refuses("OND-1.10");
        loop.Toets(goed with { Regels = [goed.Regels[0], goed.Regels[0]] }).Refuses<RegelsOnvolledig>();
        loop.Toets(goed with { Regels = [goed.Regels[0] with { Gegeven = new(SignaalElement.Detailgegevens, 7) }] }).Refuses<RegelsOnvolledig>();
        loop.Toets(goed with { Antwoorden = goed.Antwoorden with { WetVerbiedt = true } }).Refuses<WetVerbiedtGebruik>();
        loop.Toets(goed with { OpnieuwTeVerkrijgen = true }).Refuses<WetVerbiedtGebruik>();
        loop.Toets(goed with { Antwoorden = goed.Antwoorden with { Aard = "" } }).Refuses<PrivacyvragenOnbeantwoord>();
        loop.Toets(goed with { Regels = [goed.Regels[0] with { Voorwaarden = "x" }] }).Refuses<BesluitOnvolledig>();
        loop.Toets(goed with { Regels = [goed.Regels[0] with { Besluit = UitvoeringsBesluit.ToegestaanMetVoorwaarden }] }).Refuses<BesluitOnvolledig>();
        loop.Toets(goed with { GeldigTot = new LocalDate(2026, 2, 16) }).Refuses<GeldigheidOnjuist>();
        loop.Zonder().Toets(goed).Refuses("OND-01");
    }

    [Fact]
    public void Only_what_check_2B_allows_is_supplied_to_whom_it_allows()
    {
        var loop = Casusloop.InUitvoering();
        var verstrekt = loop.Verstrek(1, Ontvanger.VthHandhaving, Casusloop.Detail).Then<CasusgegevensVerstrekt>();
        Assert.Equal((1, "v1.0", Casusloop.Detail), (verstrekt.Check, verstrekt.Stap.ProtocolVersie, Assert.Single(verstrekt.Gegevens)));
        loop.Verstrek(1, Ontvanger.Burgerzaken, Casusloop.Detail).Refuses("OND-14");
        loop.Verstrek(1, Ontvanger.VthHandhaving, Casusloop.Objecten).Refuses("OND-14");
        loop.Verstrek(2, Ontvanger.VthHandhaving, Casusloop.Detail).Refuses("OND-14");
        loop.Verstrek(9, Ontvanger.VthHandhaving, Casusloop.Detail).Refuses("OND-14");
        loop.Verstrek(1, Ontvanger.VthHandhaving, Casusloop.Detail, Rol.Privacyfunctionaris).Refuses("OND-1.10");
        Casusloop.MetPlan().Na(c => c.Toets(1)).Verstrek(1, Ontvanger.VthHandhaving, Casusloop.Detail).Refuses<CasusstapNietAanDeOrde>();
        Casusloop.InUitvoering().Op(2026, 8, 20).Verstrek(1, Ontvanger.VthHandhaving, Casusloop.Detail).Refuses("OND-14");
        Casusloop.InUitvoering().Op(2026, 8, 19).Verstrek(1, Ontvanger.VthHandhaving, Casusloop.Detail).Then<CasusgegevensVerstrekt>();
        Casusloop.InUitvoering().Na(c => c.Rond(1)).Verstrek(1, Ontvanger.VthHandhaving, Casusloop.Detail).Refuses("OND-14");
        loop.Zonder().Verstrek(1, Ontvanger.VthHandhaving, Casusloop.Detail).Refuses("OND-01");
    }

    [Fact]
    public void Monitoring_follows_when_every_intervention_has_ended()
    {
        Casusloop.InUitvoering().Monitor().Refuses<InterventiesStaanOpen>();
        Casusloop.MetPlan().Monitor().Refuses<CasusstapNietAanDeOrde>();
        Casusloop.InUitvoering().Monitor(Rol.Signaalcoordinator).Refuses("OND-1.10");
        Assert.Equal(new LocalDate(2026, 12, 2), Casusloop.InMonitoring().State!.MonitoringTot);
        Casusloop.InUitvoering().Rond(1, rol: Rol.Signaalcoordinator).Refuses("OND-1.10");
        Casusloop.InUitvoering().Rond(1, op: new LocalDate(2026, 2, 20)).Refuses<CasusdatumOnjuist>();
        Casusloop.InUitvoering().Rond(1, op: new LocalDate(2026, 2, 16)).Refuses<CasusdatumOnjuist>();
        Casusloop.InUitvoering().Rond(1, op: new LocalDate(2026, 2, 17)).Then<InterventieAfgerond>();
        Casusloop.InUitvoering().Na(c => c.Rond(1)).Rond(1).Refuses<CasusstapNietAanDeOrde>();
    }

    [Fact]
    public void A_case_does_not_close_with_a_duty_to_inform_an_action_or_monitoring_open()
    {
        Casusloop.InMonitoring().Op(2026, 12, 3).Sluit().Refuses("OND-33");
        Casusloop.Geinformeerd().Op(2026, 12, 2).Sluit().Refuses<MonitoringLooptNog>();
        Casusloop.Met(Casusloop.InUitvoering()).Sluit().Refuses<CasusstapNietAanDeOrde>();
        Casusloop.Geinformeerd().Op(2026, 12, 3).Sluit(Rol.Fg).Refuses("OND-16");
        var tekst = PersonalText.Of(BetrokkeneId.Of(Casusloop.Id), OndermijningsCasusZaaktype.Doelcode, "Bel");
        Casusloop.Geinformeerd().Met([new ActieAfgesproken(1, tekst, new Deelnemer("gemeente"), new LocalDate(2026, 12, 1))]).Op(2026, 12, 3).Sluit().Refuses("CAD-8.4");
        var dicht = Casusloop.Geinformeerd().Op(2026, 12, 3).Zonder().Na(c => c.Sluit());
        Assert.Equal((CasusStatus.Afgesloten, new LocalDate(2031, 12, 3), false), (dicht.State!.Status, dicht.State.VernietigenOp!.Value, dicht.State.IsActief));
    }

    [Fact]
    public void No_action_is_kept_for_a_year_and_only_before_the_execution()
    {
        Casusloop.Gestart().Niets().Refuses("OND-33");
        Casusloop.Met(Casusloop.Gestart()).Niets(Rol.Signaalcoordinator).Refuses("OND-1.10");
        Casusloop.Met(Casusloop.MetPlan()).Niets().Then<OndermijningsCasusAfgesloten>();
        Casusloop.Met(Casusloop.MetPlan().Na(c => c.Toets(1))).Niets().Then<OndermijningsCasusAfgesloten>();
        Casusloop.Met(Casusloop.InUitvoering()).Niets().Refuses<CasusstapNietAanDeOrde>();
        var niets = Casusloop.Met(Casusloop.Gestart()).Na(c => c.Niets());
        Assert.Equal((CasusStatus.GeenActie, new LocalDate(2027, 2, 17)), (niets.State!.Status, niets.State.VernietigenOp!.Value));
    }

    [Fact]
    public void A_transfer_to_RIEC_keeps_the_own_check_and_waits_for_the_confirmation()
    {
        Casusloop.Gestart().Getoetst().NaarRiec().Refuses("OND-33");
        Casusloop.Met(Casusloop.Gestart()).NaarRiec(Rol.Privacyfunctionaris).Refuses("OND-1.10");
        Casusloop.Geinformeerd().NaarRiec().Refuses<CasusstapNietAanDeOrde>();
        Casusloop.Met(Casusloop.Gestart()).Zonder().NaarRiec().Refuses("OND-01");
        var riec = Casusloop.Met(Casusloop.Gestart()).Getoetst();
        Assert.Equal((2, OndermijningsCasusZaaktype.Doelcode), (riec.NaarRiec().Then<CasusOvergedragenAanRiec>().Check2A, riec.NaarRiec().Then<CasusOvergedragenAanRiec>().Verstrekking.Doel.Purpose));
        riec.Bevestig(new LocalDate(2026, 2, 17)).Refuses<GeenOverdrachtTeBevestigen>();
        riec.Na(c => c.NaarRiec());
        Assert.Null(riec.State!.VernietigenOp);
        riec.Bevestig(new LocalDate(2026, 2, 16)).Refuses<BevestigingsdatumOnjuist>();
        riec.Bevestig(new LocalDate(2026, 2, 18)).Refuses<BevestigingsdatumOnjuist>();
        riec.Bevestig(new LocalDate(2026, 2, 17), Rol.Fg).Refuses("OND-16");
        Assert.Equal(new LocalDate(2031, 2, 17), riec.Na(c => c.Bevestig(new LocalDate(2026, 2, 17))).State!.VernietigenOp);
        riec.Bevestig(new LocalDate(2026, 2, 17)).Refuses<GeenOverdrachtTeBevestigen>();
    }

    [Fact]
    public void The_signal_follows_its_case_and_is_destroyed_on_the_same_day()
    {
        var casus = Casusloop.Gestart();
        var signaal = casus.Signaal;
        Vastleggen(signaal, null).Refuses<SignaalNietKlaarVoorCasus>();
        Vastleggen(signaal, casus.Overzicht with { IsActief = false }).Then<CasusVastgelegd>();
        Vastleggen(signaal, casus.Overzicht, new DossierId(Guid.Empty)).Refuses<SignaalNietKlaarVoorCasus>();
        Vastleggen(signaal, casus.Overzicht, rol: Rol.Casusregisseur).Refuses("OND-1.10");
        Vastleggen(Onderzoekstappen.WachtOpCheck2A(), casus.Overzicht).Refuses<SignaalNietKlaarVoorCasus>();
        signaal.Na(l => Vastleggen(l, casus.Overzicht));
        Assert.Equal((SignaalStatus.CasusGestart, "OND-13", Casusloop.Id), (signaal.State.Status, signaal.Overzicht.Agendering!.Uitsluiting!.RegelId, signaal.State.Casus));
        signaal.Weeg4(Onderzoekstappen.Weging4(Weging4Uitkomst.OverdrachtRiec) with { Herziening = new(5, "Feit") }).Refuses<SignaalWordtNietGewogen>();
        signaal.Weeg1(Stappen.Weging1Nee() with { Herziening = new(1, "Feit") }).Refuses<SignaalWordtNietGewogen>();

        var einde = casus.Overzicht with { IsActief = false, VernietigenOp = new LocalDate(2031, 12, 3) };
        Bewaren(signaal, casus.Overzicht).Refuses<GeenGeeindigdeCasus>();
        Bewaren(signaal, einde with { VernietigenOp = null }).Refuses<GeenGeeindigdeCasus>();
        Bewaren(signaal, einde with { Id = new DossierId(Guid.Empty) }).Refuses<GeenGeeindigdeCasus>();
        Bewaren(signaal, einde, Rol.Casusregisseur).Refuses("OND-1.10");
        Bewaren(Onderzoekstappen.OpAgenda(), einde).Refuses<GeenGeeindigdeCasus>();
        Bewaren(signaal, einde).Refuses<InformatieplichtStaatOpen>();
        signaal.Na(l => l.Voldoe(l.State.Betrokkenen[0].Gekoppeld.Betrokkene, l.Dag)).Na(l => Bewaren(l, einde));
        Assert.Equal((SignaalStatus.Bewaard, new LocalDate(2031, 12, 3)), (signaal.State.Status, signaal.State.VernietigenOp!.Value));
    }

    [Fact]
    public void A_department_sees_the_interventions_for_which_it_may_receive_something()
    {
        var loop = Casusloop.InUitvoering().Na(c => c.Verstrek(1, Ontvanger.VthHandhaving, Casusloop.Detail));
        var eigen = Toon(loop, Rol.VthHandhaver, "u-handhaver");
        Assert.Equal(1, Assert.Single(eigen.Interventies).Nummer);
        Assert.Equal("VthHandhaving", Assert.Single(eigen.Interventies[0].Regels).Ontvanger);
        Assert.Single(eigen.Verstrekkingen);
        Assert.Equal((null, null), (eigen.Signaal, eigen.Doel));
        Assert.Empty(Toon(loop, Rol.VthHandhaver, "u-ander").Interventies);
        Assert.Empty(Toon(loop, Rol.VthHandhaver, "u-ander").Verstrekkingen);
        var geheel = Toon(loop, Rol.Casusregisseur, "u-cr");
        Assert.Equal((2, 2, "Detailgegevens 1"), (geheel.Interventies.Count, geheel.Interventies[0].Regels.Count, geheel.Verstrekkingen[0].Gegevens[0]));
        Assert.NotNull(geheel.Signaal);
    }

    [Fact]
    public void Participants_come_in_with_check_2B_and_leave_with_the_end()
    {
        Assert.Contains(Casusloop.InUitvoering().Overzicht.Deelnemers, d => d is { Gebruiker.Value: "u-handhaver", AlleenAls: Rol.VthHandhaver });
        Assert.All(Casusloop.Gestart().Overzicht.Deelnemers.Where(d => d.Gebruiker!.Value.Value != "u-sig"), d => Assert.Equal(SignaalDeelnemers.AlleenAanTafel, d.AlleenAls));
        Assert.DoesNotContain(Casusloop.MetPlan().Overzicht.Deelnemers, d => d.Gebruiker!.Value.Value == "u-handhaver");
        Assert.Equal("Evaluatie", Assert.Single(Casusloop.MetPlan().Overzicht.Termijnen).Soort);
        Assert.Equal("Monitoring", Assert.Single(Casusloop.InMonitoring().Overzicht.Termijnen).Soort);
        Assert.Equal("Plan van aanpak", Assert.Single(Casusloop.Gestart().Overzicht.Agendering!.GevraagdeBesluiten).Soort);
        Assert.Empty(Casusloop.MetPlan().Overzicht.Agendering!.GevraagdeBesluiten);
    }

    [Fact]
    public void No_partner_takes_part_and_no_checker_gets_the_regie()
    {
        var state = Casusloop.InUitvoering().State!;
        var regels = new CasusRegels();
        Assert.Equal("OND-1.12.5", regels.MagDeelnemer(state, new Deelnemer("politie"))!.RegelId);
        Assert.Null(regels.MagDeelnemer(state, new Deelnemer("gemeente", new GebruikerId("u-team1"))));
        Assert.Equal("OND-15", regels.MagDuo(state, new Duo(new("u-cr"), new("u-pf")))!.RegelId);
        Assert.Equal("OND-15", regels.MagDuo(state, new Duo(new("u-pf"), new("u-cr")))!.RegelId);
        Assert.Null(regels.MagDuo(state, Casusloop.Regie));
        var ander = Casusloop.MetPlan().Na(c => c.Toets(Casusloop.Check(1), gebruiker: "u-pf3")).State!;
        Assert.NotNull(regels.MagDuo(ander, new Duo(new("u-cr"), new("u-pf3"))));
    }

    [Fact]
    public void The_case_type_names_itself()
    {
        var zaaktype = new OndermijningsCasusZaaktype();
        Assert.Equal(("ondermijningscasus", "OND-C", "ondermijningscasussen", "ondermijning-casus"), (zaaktype.Naam, zaaktype.CodePrefix, zaaktype.Pad, zaaktype.Gebied));
        Assert.True(zaaktype.Doel is { Code: "va-ondermijning-casus", Vertrouwelijk: true });
        Assert.Throws<InvalidOperationException>(() => zaaktype.Evolve(null, new CasusMonitoringGestart(default, null!, default, default)));
    }

    private static ScenarioResult<SignaalDossier> Vastleggen(Signaalloop loop, DossierOverzicht? casus, DossierId? id = null, Rol rol = Rol.Signaalcoordinator) =>
        loop.Als(rol, "u-sig").When(new CasusVastleggenUseCase(Substitute.For<IDossierregister>(), Stappen.Register), new CasusVastleggen(id ?? Casusloop.Id), new CasusvolgerFeiten(casus, loop.Protocol));

    private static ScenarioResult<SignaalDossier> Bewaren(Signaalloop loop, DossierOverzicht? casus, Rol rol = Rol.Signaalcoordinator) =>
        loop.Als(rol, "u-sig").When(new SignaalBewaringStartenUseCase(Substitute.For<IDossierregister>(), Stappen.Register), new SignaalBewaringStarten(Casusloop.Id), new CasusvolgerFeiten(casus, loop.Protocol));

    private static CasusInzage Toon(Casusloop loop, Rol rol, string gebruiker) =>
        new CasusRegels().Toon(loop.State!, loop.Overzicht, Recht.Lezen, loop.Als(rol, gebruiker).Context.Moment, loop.Als(rol, gebruiker).Aanroep, new PlainReader(), []);
}
