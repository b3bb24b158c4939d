using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Views;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Toegang;
using CaseManagement.Toegang.Beleid;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;
using static CaseManagement.Tests.Unit.Signalen.Verstrekkingen.Verstrekkingstappen;

namespace CaseManagement.Tests.Unit.Signalen.Verstrekkingen;

/// <summary>A report proved false: what was released closes, nothing is shared any more, and each recipient gets a task.</summary>
public sealed class IntrekkingTests
{
    [Fact]
    public void The_coordinator_declares_a_signal_false_once_with_reason_and_who_found_out()
    {
        var loop = OpAgenda();
        var onjuist = loop.VerklaarOnjuist().Then<SignaalOnjuistVerklaard>();
        Assert.Equal(("Verwisseld pand", "De handhaver ter plaatse", "u-sig", loop.Dag), (onjuist.Reden.Plain, onjuist.VastgesteldDoor.Plain, onjuist.Door.Value, onjuist.Op));
        loop.VerklaarOnjuist(new LocalDate(2026, 2, 1)).Refuses<VaststellingsdatumOnjuist>();
        loop.VerklaarOnjuist(loop.Dag.PlusDays(1)).Refuses<VaststellingsdatumOnjuist>();
        loop.VerklaarOnjuist(new LocalDate(2026, 2, 2)).Then<SignaalOnjuistVerklaard>();
        loop.VerklaarOnjuist(rol: Rol.Casusregisseur).Refuses("OND-1.10");
        loop.VerklaarOnjuist(rol: Rol.Fg).Refuses("OND-16");
        loop.VerklaarOnjuist(rol: Rol.Systeem).Refuses("AVG-22");
        loop.Na(l => l.VerklaarOnjuist()).VerklaarOnjuist().Refuses<SignaalIsAlOnjuist>();
        new Signaalloop().VerklaarOnjuist().Refuses<SignaalIsAlOnjuist>();
    }

    [Fact]
    public void A_second_person_in_another_role_decides_whether_a_signal_is_false()
    {
        var loop = AanTweeAfdelingen().Op(2026, 3, 2);
        loop.BevestigOnjuist().Refuses<GeenOnjuistheidTeBeslissen>();
        loop.VerwerpOnjuist().Refuses<GeenOnjuistheidTeBeslissen>();
        loop.Na(l => l.VerklaarOnjuist());
        loop.BevestigOnjuist(Rol.Signaalcoordinator, "u-sig2").Refuses("OND-1.10");
        loop.BevestigOnjuist(Rol.Fg, "u-fg").Refuses("OND-16");
        loop.BevestigOnjuist(Rol.Systeem, "systeem").Refuses("AVG-22");
        loop.BevestigOnjuist(gebruiker: "u-sig").Refuses<EigenVerklaringNietBeslissen>();
        loop.VerwerpOnjuist(gebruiker: "u-sig").Refuses<EigenVerklaringNietBeslissen>();
        loop.BevestigOnjuist(Rol.Privacyfunctionaris, "u-pf").Then<OnjuistheidBevestigd>();
        loop.Na(l => l.BevestigOnjuist()).BevestigOnjuist().Refuses<GeenOnjuistheidTeBeslissen>();
        loop.VerwerpOnjuist().Refuses<GeenOnjuistheidTeBeslissen>();
    }

    [Fact]
    public void A_declaration_that_was_rejected_leaves_everything_as_it_was()
    {
        var loop = OpAgenda().Na(l => l.VerklaarOnjuist());
        Assert.Equal("Het pand klopt toch", loop.VerwerpOnjuist().Then<OnjuistheidVerworpen>().Motivering.Plain);
        loop.Na(l => l.VerwerpOnjuist());
        Assert.False(loop.State.IsIngetrokken);
        Assert.NotEmpty(Toelating.Van(loop.State, null, new("u-handhaver"), loop.Dag));
        Assert.All(loop.State.Boek.Regels, regel => Assert.Null(regel.IngetrokkenOp));
        loop.VerklaarOnjuist().Then<SignaalOnjuistVerklaard>();
        Assert.False(new OnjuistheidVerwerpenVorm().Validate(new OnjuistheidVerwerpen("")).IsValid);
    }

    [Fact]
    public void Who_must_decide_reads_what_was_declared_and_a_kept_signal_tells_no_reason()
    {
        var inzage = SignaalWeergave.Van(OpAgenda().Na(l => l.VerklaarOnjuist()).State, metInhoud: true, new PlainReader(), []).Onjuist!;
        Assert.Equal(("Verwisseld pand", "De handhaver ter plaatse", "u-sig", false), (inzage.Reden, inzage.VastgesteldDoor, inzage.Door, inzage.IsBevestigd));
        var bewaard = AanTweeAfdelingen().Op(2026, 3, 2).Na(l => l.VerklaarOnjuist()).Na(l => l.BevestigOnjuist());
        inzage = SignaalWeergave.Van(bewaard.State, metInhoud: false, new PlainReader(), []).Onjuist!;
        Assert.Equal((null, null, true), (inzage.Reden, inzage.VastgesteldDoor, inzage.IsBevestigd));
        Assert.Null(SignaalWeergave.Van(OpAgenda().State, metInhoud: true, new PlainReader(), []).Onjuist);
    }

    [Fact]
    public void What_check_2A_released_is_closed_at_once()
    {
        var loop = OpAgenda();
        Assert.NotEmpty(Toelating.Van(loop.State, null, new("u-handhaver"), loop.Dag));
        Assert.Equal(["Casusregie", "VthHandhaving", "Vergunningen"], loop.State.Boek.Regels.Select(regel => regel.Ontvanger));
        Assert.All(loop.State.Boek.Regels, regel => Assert.True(regel is { IsVrijgave: true, IngetrokkenOp: null, CheckId: "PrivacyCheck2A-2" }));
        loop.Na(l => l.VerklaarOnjuist());
        Assert.Empty(Toelating.Van(loop.State, null, new("u-handhaver"), loop.Dag));
        Assert.Empty(Toelating.Van(loop.State, null, new("u-cr"), loop.Dag));
        Assert.DoesNotContain(loop.Overzicht.Deelnemers, deelnemer => deelnemer.AlleenAls == SignaalDeelnemers.AlleenAanTafel);
        Assert.Equal("OND-1.11", loop.Overzicht.Agendering!.Uitsluiting!.RegelId);
        Assert.All(loop.State.Boek.Regels, regel => Assert.Equal((loop.Dag, Intrekkingsstand.Gesloten, false), (regel.IngetrokkenOp!.Value, Intrekkingen.Stand(regel, loop.Dag), regel.WachtOpVerwijdering)));
        Assert.Empty(loop.Overzicht.Acties);
    }

    [Fact]
    public void A_false_signal_is_shared_no_more_and_can_still_be_ended()
    {
        InOnderzoek().Na(l => l.VerklaarOnjuist()).Bevraag(GemeentelijkeBron.Vergunningen, Vth).Refuses<SignaalIsOnjuist>();
        Assert.DoesNotContain(Bevraagd().Na(l => l.VerklaarOnjuist()).Overzicht.Deelnemers, deelnemer => deelnemer.AlleenAls is Rol.Bronhouder);
        WachtOpCheck1().Na(l => l.VerklaarOnjuist()).Toets1(Check1()).Refuses<SignaalIsOnjuist>();
        var loop = WachtOpCheck2A().Na(l => l.VerklaarOnjuist());
        loop.Toets2A(Check2A(loop)).Refuses<SignaalIsOnjuist>();
        HitsGewogen().Na(l => l.VerklaarOnjuist()).Weeg4(Weging4(Weging4Uitkomst.Casusoverleg)).Refuses<SignaalIsOnjuist>();
        var weging3 = Signaalloop.InWeging().Na(l => l.VerklaarOnjuist());
        weging3.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse)).Refuses<SignaalIsOnjuist>();
        weging3.Weeg3(Stappen.Weging3(Weging3Uitkomst.NietInBehandeling)).Then<Weging3Vastgelegd>();
        var agenda = OpAgenda().Op(2026, 2, 17).Na(l => l.VerklaarOnjuist());
        new Casusloop(agenda).Start().Refuses<SignaalIsOnjuist>();
    }

    [Fact]
    public void Every_recipient_of_a_transfer_gets_a_task_for_fourteen_days_that_is_an_action_of_the_duo()
    {
        var loop = AanTweeAfdelingen().Op(2026, 3, 2);
        Assert.Single(loop.VerklaarOnjuist().Decision.Events);
        var decision = loop.Na(l => l.VerklaarOnjuist()).BevestigOnjuist().Decision.Events;
        Assert.Equal(
            [(1, "Vth", "PrivacyCheckOverdracht-2", new LocalDate(2026, 3, 16), 1), (2, "Burgerzaken", "PrivacyCheckOverdracht-3", new LocalDate(2026, 3, 16), 2)],
            decision.OfType<VerwijderingOpgedragen>().Select(e => (e.Verstrekking, e.Ontvanger, e.Check!, e.UiterlijkOp, e.Actie)));
        loop.Na(l => l.BevestigOnjuist());
        Assert.Equal([(1, "u-sig", new LocalDate(2026, 3, 16)), (2, "u-sig", new LocalDate(2026, 3, 16))], loop.Overzicht.Acties.Select(a => (a.Nummer, a.Actor.Gebruiker!.Value.Value, a.Deadline)));
        Assert.Equal(["VerwijderingVerstrekking", "VerwijderingVerstrekking"], loop.Overzicht.Termijnen.Select(termijn => termijn.Soort));
        Assert.NotNull(new SignaalRegels().MagActie(loop.State, 2));
        Assert.Null(new SignaalRegels().MagActie(loop.State, 3));
    }

    [Fact]
    public void A_case_retracts_its_supplies_once_its_own_signal_proved_false()
    {
        var casus = Verstrekt().Op(2026, 3, 2);
        casus.TrekIn().Refuses<IntrekkingNietAanDeOrde>();
        casus.Signaal.Na(l => l.VerklaarOnjuist());
        casus.TrekIn().Refuses<IntrekkingNietAanDeOrde>();
        casus.Signaal.Na(l => l.BevestigOnjuist());
        casus.TrekIn(new DossierId(Guid.Empty)).Refuses<IntrekkingNietAanDeOrde>();
        casus.TrekIn(rol: Rol.Casusregisseur).Refuses("OND-1.10");
        var events = casus.TrekIn().Decision.Events;
        Assert.Equal(["u-handhaver", "u-cr"], events.OfType<ActieAfgesproken>().Select(e => e.Actor.Gebruiker!.Value.Value));
        Assert.Equal([("VthHandhaving", "PrivacyCheck2B-1"), ("BibobCoordinator", "PrivacyCheck2B-2")], events.OfType<VerwijderingOpgedragen>().Select(e => (e.Ontvanger, e.Check!)));
        casus.Na(c => c.TrekIn()).TrekIn().Refuses<IntrekkingNietAanDeOrde>();
        Assert.NotNull(new CasusRegels().MagActie(casus.State!, 1));
        Assert.Null(new CasusRegels().MagActie(casus.State!, 3));
    }

    [Fact]
    public void Numbers_of_tasks_go_on_after_the_actions_that_are_there()
    {
        var tekst = Kernel.Persoonsgegevens.PersonalText.Of(BetrokkeneId.Of(Casusloop.Id), OndermijningsCasusZaaktype.Doelcode, "Bel");
        var casus = Verstrekt().Met([new ActieAfgesproken(1, tekst, new Deelnemer("gemeente"), new LocalDate(2026, 3, 1))]);
        casus.Signaal.Na(l => l.VerklaarOnjuist()).Na(l => l.BevestigOnjuist());
        casus.Na(c => c.TrekIn());
        Assert.Equal([2, 3], casus.State!.Boek.Regels.Select(regel => regel.Actie!.Value));
        Assert.False(casus.State.Boek.IsVerwijdertaak(1));
    }

    [Fact]
    public void Nothing_leaves_a_case_after_its_signal_proved_false()
    {
        var casus = Verstrekt();
        casus.Signaal.Na(l => l.VerklaarOnjuist());
        casus.Verstrek(1, Ontvanger.VthHandhaving, Casusloop.Detail).Refuses<SignaalIsOnjuist>();
        casus.Signaal.Na(l => l.BevestigOnjuist());
        casus.Na(c => c.TrekIn());
        casus.Verstrek(1, Ontvanger.VthHandhaving, Casusloop.Detail).Refuses<SignaalIsOnjuist>();
        casus.Toets(1).Refuses<SignaalIsOnjuist>();
        casus.NaarRiec().Refuses<SignaalIsOnjuist>();
        var zonder = Casusloop.Met(Casusloop.Gestart());
        zonder.Signaal.Na(l => l.VerklaarOnjuist());
        zonder.NaarRiec().Refuses<SignaalIsOnjuist>();
    }

    [Fact]
    public void A_case_does_not_end_before_its_supplies_are_retracted_and_every_task_has_ended()
    {
        var casus = Casusloop.Met(Casusloop.InUitvoering().Na(c => c.Verstrek(2, Ontvanger.BibobCoordinator, Casusloop.Objecten)))
            .Na(c => c.Rond(1)).Na(c => c.Rond(2)).Na(c => c.Monitor()).Op(2026, 12, 3);
        casus.Signaal.Na(l => l.VerklaarOnjuist());
        casus.Sluit().Refuses<IntrekkingNogTeVerwerken>();
        casus.Signaal.Na(l => l.BevestigOnjuist());
        casus.Na(c => c.TrekIn()).Sluit().Refuses("CAD-8.4");
        casus.Na(c => c.Verwijder(1, new LocalDate(2026, 12, 3), Rol.Signaalcoordinator, "u-sig")).Sluit().Then<OndermijningsCasusAfgesloten>();
    }

    [Fact]
    public void A_recipient_comes_in_to_confirm_and_reads_the_case_no_more()
    {
        var casus = Ingetrokken();
        Assert.Contains(casus.Overzicht.Deelnemers, deelnemer => deelnemer.Gebruiker == new GebruikerId("u-handhaver"));
        Assert.DoesNotContain(casus.Na(c => c.Verwijder(1, new LocalDate(2026, 3, 2), Rol.VthHandhaver, "u-handhaver")).Overzicht.Deelnemers, deelnemer => deelnemer.Gebruiker == new GebruikerId("u-handhaver"));
        Assert.Empty(Toon(Ingetrokken(), "u-handhaver").Interventies);
        Assert.Single(Toon(Ingetrokken(), "u-handhaver").Verstrekkingen);
        Assert.Single(Toon(Verstrekt(), "u-handhaver").Interventies);
    }

    [Fact]
    public void After_the_end_of_a_case_only_a_deletion_brings_a_recipient_in()
    {
        var casus = Casusloop.Met(Casusloop.InUitvoering().Na(c => c.Verstrek(1, Ontvanger.VthHandhaving, Casusloop.Detail)))
            .Na(c => c.Rond(1)).Na(c => c.Rond(2)).Na(c => c.Monitor()).Op(2026, 12, 3).Na(c => c.Sluit());
        Assert.DoesNotContain(casus.Overzicht.Deelnemers, deelnemer => deelnemer.Gebruiker == new GebruikerId("u-handhaver"));
        casus.Signaal.Na(l => l.VerklaarOnjuist()).Na(l => l.BevestigOnjuist());
        Assert.Contains(casus.Na(c => c.TrekIn()).Overzicht.Deelnemers, deelnemer => deelnemer.Gebruiker == new GebruikerId("u-handhaver"));
    }

    private static CasusInzage Toon(Casusloop loop, string gebruiker) =>
        new CasusRegels().Toon(loop.State!, loop.Overzicht, Recht.Lezen, loop.Als(Rol.VthHandhaver, gebruiker).Context.Moment, loop.Als(Rol.VthHandhaver, gebruiker).Aanroep, new OpenLezer(), []);
}
