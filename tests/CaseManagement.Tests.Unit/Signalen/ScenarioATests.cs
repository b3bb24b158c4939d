using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>Scenario A of the domain reference §8.5, from receipt to the closed case, and its variants.</summary>
public sealed class ScenarioATests
{
    [Fact]
    public void A_the_garage_waits_for_privacy_check_1()
    {
        var loop = Signaalloop.Ontvangen();
        Assert.Equal(SignaalStatus.Ontvangen, loop.State.Status);

        loop.Op(2026, 2, 3).Na(l => l.Intake(Stappen.Intake())).Na(l => l.Weeg1(Stappen.Weging1Ja()));
        Assert.Equal(SignaalStatus.InIntake, loop.State.Status);

        loop.Na(l => l.Weeg2A(Stappen.Weging2AJa())).Na(l => l.Weeg2B(Stappen.Weging2BJa()));
        Assert.Equal(SignaalStatus.InWeging, loop.State.Status);

        loop.Op(2026, 2, 5).Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse)));
        Assert.Equal(SignaalStatus.WachtOpPrivacyCheck1, loop.State.Status);
        Assert.True(loop.State.IsActief);
        Assert.Null(loop.State.VernietigenOp);
        Assert.Equal("OND-2026-0001", loop.Overzicht.Code);
        Assert.All(loop.State.Wegingen, weging => Assert.Equal("v1.0", weging.Kop.ProtocolVersie));
    }

    [Fact]
    public void A_the_whole_life_of_the_garage()
    {
        var loop = Signaalloop.InWeging().Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse)));
        loop.Op(2026, 2, 6).Na(l => l.Toets1(Onderzoekstappen.Check1()));
        Assert.Equal(SignaalStatus.InBronnenonderzoek, loop.State.Status);
        loop.Op(2026, 2, 9)
            .Na(l => l.Bevraag(GemeentelijkeBron.Vergunningen, Onderzoekstappen.Vth)).Na(l => l.Bevraag(GemeentelijkeBron.Brp, Onderzoekstappen.Brp))
            .Na(l => l.Antwoord(1, new LocalDate(2025, 11, 18))).Na(l => l.Antwoord(1, new LocalDate(2012, 6, 1), "u-brp"));
        loop.Op(2026, 2, 10)
            .Na(l => l.Beoordeel(1, true)).Na(l => l.Beoordeel(1, true, Rol.Privacyfunctionaris, "u-pf"))
            .Na(l => l.Beoordeel(2, false)).Na(l => l.Beoordeel(2, false, Rol.Privacyfunctionaris, "u-pf"));
        loop.Detail(new DetailgegevensVastleggen(2, [new(GegevensCategorie.Gewoon, "BRP")])).Refuses("OND-12");
        var deur = new DetailgegevensVastleggenUseCase(Stappen.Register, SignaalBeleid.Standaard).Policy;
        Assert.Equal(("OND-12", "OND-16"), (deur.RegelVoor(Rol.Casusregisseur), deur.RegelVoor(Rol.Fg)));

        loop.Op(2026, 2, 11).Na(l => l.Detail(1, Stappen.Exploitant));
        var exploitant = loop.State.Betrokkenen[0];
        Assert.Equal(new LocalDate(2026, 3, 11), exploitant.Informatieplicht.UiterlijkOp);
        loop.Op(2026, 2, 12).Na(l => l.RondAf()).Na(l => l.Weeg4(Onderzoekstappen.Weging4(Weging4Uitkomst.Casusoverleg)));
        Assert.Equal(SignaalStatus.WachtOpPrivacyCheck2A, loop.State.Status);
        loop.Op(2026, 2, 13).Na(l => l.Toets2A(Onderzoekstappen.Check2A(l)));
        Assert.Equal(SignaalStatus.OpAgendaSignaaloverleg, loop.State.Status);
        Assert.Null(loop.Overzicht.Agendering!.Uitsluiting);
        Assert.Empty(Toelating.Van(loop.State, null, new GebruikerId("u-burgerzaken"), loop.Dag));

        var casus = new Casusloop(loop).Op(2026, 2, 17).Na(c => c.Start()).Na(c => c.Plan());
        Assert.Equal((CasusStatus.PlanVastgesteld, "OND-C-2026-0001"), (casus.State!.Status, casus.Overzicht.Code));
        casus.Op(2026, 2, 19).Na(c => c.Toets(1)).Na(c => c.Toets(2));
        Assert.Equal(CasusStatus.InUitvoering, casus.State!.Status);
        casus.Op(2026, 2, 20).Na(c => c.Verstrek(1, Ontvanger.VthHandhaving, Casusloop.Detail)).Na(c => c.Verstrek(2, Ontvanger.BibobCoordinator, Casusloop.Objecten));
        Assert.Equal([1, 2], casus.State!.Verstrekkingen.Select(verstrekking => verstrekking.Check));
        loop.Op(2026, 3, 9).Na(l => l.StelUit(exploitant.Gekoppeld.Betrokkene));
        Assert.Equal(new LocalDate(2026, 6, 9), loop.State.Betrokkenen[0].Informatieplicht.HerbeoordelenOp);
        casus.Op(2026, 4, 15).Na(c => c.Rond(1)).Na(c => c.Rond(2));
        loop.Op(2026, 5, 20).Na(l => l.Voldoe(exploitant.Gekoppeld.Betrokkene, l.Dag));
        casus.Op(2026, 6, 2).Na(c => c.Monitor());
        Assert.Equal((CasusStatus.Monitoring, new LocalDate(2026, 12, 2)), (casus.State!.Status, casus.State.MonitoringTot!.Value));
        casus.Op(2026, 12, 3).Na(c => c.Sluit());
        Assert.Equal((CasusStatus.Afgesloten, new LocalDate(2031, 12, 3)), (casus.State!.Status, casus.State.VernietigenOp!.Value));
    }

    [Fact]
    public void A3_without_protocol_no_source_is_asked_and_nothing_is_released()
    {
        var onderzoek = Onderzoekstappen.InOnderzoek();
        onderzoek.Protocol = null;
        onderzoek.Bevraag(GemeentelijkeBron.Vergunningen, Onderzoekstappen.Vth).Refuses("OND-01");
        var overleg = Onderzoekstappen.WachtOpCheck2A();
        overleg.Protocol = null;
        overleg.Toets2A(Onderzoekstappen.Check2A(overleg)).Refuses("OND-01");
    }

    [Fact]
    public void A_the_receipt_seals_what_was_told_and_keeps_no_reporter()
    {
        var eigen = BetrokkeneId.Of(Scenario<SignaalDossier>.Dossier);
        new Signaalloop().Ontvang(Stappen.Ontvangst()).Then(
            new SignaalOntvangen(
                "OND-2026-0001",
                Kanaal.Meldformulier,
                SignaalMelderSoort.Anoniem,
                new LocalDate(2026, 2, 2),
                new GebruikerId("u-sig"),
                PersonalText.Of(eigen, "va-ondermijning-signaal", Stappen.Ontvangst().Omschrijving),
                PersonalText.Of(eigen, "va-ondermijning-signaal", "Testlaan 1, 0000 AA"),
                null,
                [GegevensCategorie.Gewoon],
                null,
                null),
            new DuoToegewezen(Stappen.Ontvangst().Duo));
    }

    [Fact]
    public void A3_without_protocol_intake_and_weging_1_and_2_go_on_but_sharing_is_refused()
    {
        var loop = new Signaalloop { Protocol = null, Dag = new LocalDate(2025, 12, 19) }
            .Na(l => l.Ontvang(Stappen.Ontvangst() with { OntvangenOp = new LocalDate(2025, 12, 19) }))
            .Na(l => l.Intake(Stappen.Intake()))
            .Na(l => l.Weeg1(Stappen.Weging1Ja()))
            .Na(l => l.Weeg2A(Stappen.Weging2AJa()))
            .Na(l => l.Weeg2B(Stappen.Weging2BJa()));
        Assert.Null(loop.State.Intake!.ProtocolVersie);

        loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse)).Refuses("OND-01");
        loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtAfdeling)).Refuses("OND-01");
        loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtRiec)).Refuses("OND-01");
        loop.Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.NietInBehandeling)));
        Assert.Equal(SignaalStatus.NietInBehandeling, loop.State.Status);
    }

    [Fact]
    public void A3_nothing_is_on_the_agenda_before_check_2A() =>
        Assert.Equal("OND-13", Signaalloop.InWeging().Overzicht.Agendering!.Uitsluiting!.RegelId);

    [Fact]
    public async Task A3_no_register_means_no_protocol() =>
        Assert.Null(await new GeenProtocolregister().OpAsync(Instant.FromUtc(2026, 2, 5, 9, 0), TestContext.Current.CancellationToken));

    [Fact]
    public void A5_the_FG_performs_no_step()
    {
        Signaalloop.MetIntake().Weeg1(Stappen.Weging1Ja(), Rol.Fg, "u-fg").Refuses("OND-16");
        Signaalloop.InWeging().Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse), Rol.Fg, "u-fg").Refuses("OND-16");
        Onderzoekstappen.WachtOpCheck1().Toets1(Onderzoekstappen.Check1(), Rol.Fg, "u-fg").Refuses("OND-16");
    }
}
