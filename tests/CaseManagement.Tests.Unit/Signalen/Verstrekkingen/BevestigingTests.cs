using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bewaring;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Registratie;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;
using static CaseManagement.Tests.Unit.Signalen.Verstrekkingen.Verstrekkingstappen;

namespace CaseManagement.Tests.Unit.Signalen.Verstrekkingen;

/// <summary>Receipt and deletion are confirmed by who received; for who has no account here, by who supplied.</summary>
public sealed class BevestigingTests
{
    private static readonly LocalDate Dag = new(2026, 3, 2);
    private static readonly LocalDate Verstrektag = new(2026, 2, 19);

    [Fact]
    public void A_recipient_confirms_what_he_received_and_nothing_of_another()
    {
        var casus = Verstrekt().Op(2026, 3, 2);
        casus.Ontvang(1, Dag, Rol.VthHandhaver, "u-ander").Refuses<VerstrekkingNietAanU>();
        casus.Ontvang(1, Dag, Rol.Signaalcoordinator, "u-sig").Refuses<VerstrekkingNietAanU>();
        casus.Ontvang(2, Dag, Rol.VthHandhaver, "u-handhaver").Refuses<VerstrekkingNietAanU>();
        casus.Ontvang(3, Dag, Rol.VthHandhaver, "u-handhaver").Refuses<VerstrekkingNietAanU>();
        casus.Ontvang(1, Dag, Rol.Politie, "u-handhaver").Refuses("OND-1.10");
        casus.Ontvang(1, Verstrektag.PlusDays(-1), Rol.VthHandhaver, "u-handhaver").Refuses<BevestigingsdagOnjuist>();
        casus.Ontvang(1, Dag.PlusDays(1), Rol.VthHandhaver, "u-handhaver").Refuses<BevestigingsdagOnjuist>();
        Assert.False(casus.Ontvang(1, Verstrektag, Rol.VthHandhaver, "u-handhaver").Then<OntvangstBevestigd>().Namens);
        casus.Na(c => c.Ontvang(1, Dag, Rol.VthHandhaver, "u-handhaver")).Ontvang(1, Dag, Rol.VthHandhaver, "u-handhaver").Refuses<OntvangstIsAlBevestigd>();
        Assert.Equal(Dag, casus.State!.Boek.Regels[0].OntvangenOp);
        Assert.Empty(casus.State.Boek.Wachtenden(isActief: true));
    }

    [Fact]
    public void For_a_recipient_without_an_account_the_coordinator_or_the_regie_records()
    {
        var casus = Verstrekt().Op(2026, 3, 2);
        Assert.True(casus.Ontvang(2, Dag, Rol.Signaalcoordinator, "u-sig").Then<OntvangstBevestigd>().Namens);
        casus.Ontvang(2, Dag, Rol.Casusregisseur, "u-cr").Then<OntvangstBevestigd>();
        casus.Ontvang(2, Dag, Rol.BibobCoordinator, "u-bibob").Refuses<VerstrekkingNietAanU>();
    }

    [Fact]
    public void A_deletion_is_confirmed_by_its_recipient_and_ends_the_task()
    {
        var casus = Ingetrokken();
        Verstrekt().Verwijder(1, Verstrektag, Rol.VthHandhaver, "u-handhaver").Refuses<GeenVerwijderingGevraagd>();
        casus.Verwijder(1, Dag, Rol.Signaalcoordinator, "u-sig").Refuses<VerstrekkingNietAanU>();
        casus.Verwijder(1, Dag, Rol.VthHandhaver, "u-ander").Refuses<VerstrekkingNietAanU>();
        casus.Verwijder(1, Dag.PlusDays(1), Rol.VthHandhaver, "u-handhaver").Refuses<VerwijderdagOnjuist>();
        casus.Verwijder(1, Verstrektag.PlusDays(-1), Rol.VthHandhaver, "u-handhaver").Refuses<VerwijderdagOnjuist>();
        var events = casus.Verwijder(1, Dag, Rol.VthHandhaver, "u-handhaver").Decision.Events;
        Assert.Equal((false, 1), (Assert.IsType<VerwijderingBevestigd>(events[0]).Namens, Assert.IsType<ActieGereedgemeld>(events[1]).Nummer));
        casus.Na(c => c.Verwijder(1, Dag, Rol.VthHandhaver, "u-handhaver"));
        casus.Verwijder(1, Dag, Rol.VthHandhaver, "u-handhaver").Refuses<GeenVerwijderingGevraagd>();
        casus.Vervallen(1).Refuses<GeenVerwijderingGevraagd>();
        Assert.Equal(2, Assert.Single(casus.Overzicht.Acties, actie => actie.IsOpen).Nummer);
        Assert.Single(casus.State!.Boek.Termijnen);
        Assert.True(casus.Na(c => c.Verwijder(2, Dag, Rol.Casusregisseur, "u-cr")).State!.Boek.Regels[1].VerwijderdNamens);
        Assert.False(casus.State!.Kern.HeeftOpenActies);
    }

    [Fact]
    public void A_recipient_that_exists_no_longer_ends_the_task_and_stays_in_the_ledger_as_such()
    {
        var casus = Ingetrokken();
        Verstrekt().Vervallen(1).Refuses<GeenVerwijderingGevraagd>();
        casus.Vervallen(3).Refuses<VerstrekkingNietAanU>();
        casus.Vervallen(1, Rol.Casusregisseur).Refuses("OND-1.10");
        casus.Vervallen(1, Rol.VthHandhaver).Refuses("OND-1.10");
        casus.Na(c => c.Vervallen(2)).Na(c => c.Vervallen(1));
        casus.Verwijder(1, Dag, Rol.VthHandhaver, "u-handhaver").Refuses<GeenVerwijderingGevraagd>();
        Assert.False(casus.State!.Kern.HeeftOpenActies);
        Assert.All(casus.State.Boek.Regels, regel => Assert.Equal(
            (Intrekkingsstand.OntvangerVervallen, "Rechtsopvolger aangeschreven", "va-ondermijning-casus"),
            (Intrekkingen.Stand(regel, Dag.PlusYears(1)), regel.InPlaatsDaarvan!.Plain, regel.InPlaatsDaarvan.Purpose)));
        Assert.All(casus.Overzicht.Acties, actie => Assert.Equal(ActieStatus.Vervallen, actie.Status));
    }

    [Fact]
    public void Each_department_that_took_a_signal_over_is_confirmed_by_itself()
    {
        var loop = AanTweeAfdelingen().Op(2026, 3, 2);
        loop.Ontvang(1, Dag, Rol.Casusregisseur).Refuses("OND-1.10");
        loop.Na(l => l.Ontvang(1, Dag));
        Assert.Equal([Dag, null], loop.State.Boek.Regels.Select(regel => regel.OntvangenOp));
        loop.Na(l => l.VerklaarOnjuist()).Na(l => l.BevestigOnjuist()).Na(l => l.Verwijder(1, Dag)).Na(l => l.Vervallen(2));
        loop.Verwijder(2, Dag).Refuses<GeenVerwijderingGevraagd>();
        Assert.Equal(
            [Intrekkingsstand.Bevestigd, Intrekkingsstand.OntvangerVervallen], loop.State.Boek.Regels.Select(regel => Intrekkingen.Stand(regel, Dag)));
        Assert.Equal(SignaalZaaktype.Doelcode, loop.State.Boek.Regels[1].InPlaatsDaarvan!.Purpose);
    }

    [Fact]
    public void The_confirmation_of_one_transfer_is_in_the_ledger_and_of_several_is_not()
    {
        var riec = Signaalloop.InWeging().Getoetst().Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtRiec))).Na(l => Overdracht(l));
        Assert.Equal(("RIEC", "PrivacyCheckOverdracht-3", riec.Dag), (riec.State.Boek.Regels[0].Ontvanger, riec.State.Boek.Regels[0].CheckId, riec.State.Boek.Regels[0].OntvangenOp!.Value));
        Assert.All(AanTweeAfdelingen().Na(l => Overdracht(l)).State.Boek.Regels, regel => Assert.Null(regel.OntvangenOp));
        var casus = Casusloop.Met(Verstrekt()).Getoetst().Na(c => c.NaarRiec()).Na(c => c.Bevestig(Verstrektag));
        Assert.Equal([null, null, Verstrektag], casus.State!.Boek.Regels.Select(regel => regel.OntvangenOp));
        Assert.Equal("PrivacyCheckOverdracht-3", casus.State.Boek.Regels[2].CheckId);
    }

    [Fact]
    public void A_line_tells_what_went_to_whom_on_which_check_basis_and_article_and_no_content()
    {
        var regel = Verstrekt().Overzicht.Verstrekkingen[0];
        Assert.Equal(
            (1, "VthHandhaving", "PrivacyCheck2B-1", "Awb 5.2", "Awb titel 5.2", "Een handhaver"),
            (regel.Nummer, regel.Ontvanger, regel.CheckId, regel.Grondslag!.Plain, regel.Artikel!.Plain, regel.OntvangendePersoon!.Plain));
        Assert.Equal(["Detailgegevens 1"], regel.Gegevens);
        Assert.Equal(["u-handhaver"], regel.Gebruikers.Select(gebruiker => gebruiker.Value));
        Assert.Empty(Verstrekt().Overzicht.Verstrekkingen[1].Gebruikers);
        var overdracht = AanTweeAfdelingen().Overzicht.Verstrekkingen[0];
        Assert.Equal(("Vth", "WGS", "Een medewerker"), (overdracht.Ontvanger, overdracht.Grondslag!.Plain, overdracht.OntvangendePersoon!.Plain));
        Assert.Equal(["Omschrijving", "Locatie"], overdracht.Gegevens);
    }

    [Fact]
    public void What_was_only_shown_in_the_signaaloverleg_is_not_confirmed()
    {
        var loop = OpAgenda();
        loop.Ontvang(1, loop.Dag).Refuses<VerstrekkingNietAanU>();
        loop.Na(l => l.VerklaarOnjuist()).Na(l => l.BevestigOnjuist()).Verwijder(1, loop.Dag).Refuses<VerstrekkingNietAanU>();
        loop.Vervallen(1).Refuses<VerstrekkingNietAanU>();
        Assert.Empty(loop.State.Boek.Wachtenden(isActief: true));
    }

    [Fact]
    public void A_task_is_late_on_the_day_after_its_last_day()
    {
        var regel = Ingetrokken().State!.Boek.Regels[0];
        Assert.Equal(
            (Intrekkingsstand.Open, Intrekkingsstand.TeLaat),
            (Intrekkingen.Stand(regel, new LocalDate(2026, 3, 16)), Intrekkingen.Stand(regel, new LocalDate(2026, 3, 17))));
        Assert.Equal(Intrekkingsstand.Geen, Intrekkingen.Stand(Verstrekt().State!.Boek.Regels[0], Dag));
    }

    [Fact]
    public void Every_step_tells_the_trail_the_recipient_and_the_check()
    {
        var casus = Ingetrokken();
        IAuditduiding[] stappen =
        [
            casus.Gebeurd.OfType<VerwijderingOpgedragen>().First(),
            casus.Ontvang(1, Dag, Rol.VthHandhaver, "u-handhaver").Then<OntvangstBevestigd>(),
            casus.Verwijder(1, Dag, Rol.VthHandhaver, "u-handhaver").Then<VerwijderingBevestigd>(),
            casus.Vervallen(1).Then<OntvangerVervallen>(),
        ];
        Assert.All(stappen, stap => Assert.Equal(("VthHandhaving", "PrivacyCheck2B-1", false), (stap.Duiding.Ontvanger, stap.Duiding.CheckId, stap.Duiding.IsVerstrekking)));
    }

    [Theory]
    [InlineData(Rol.VthHandhaver, true)]
    [InlineData(Rol.Vergunningbehandelaar, false)]
    [InlineData(Rol.Bronhouder, false)]
    [InlineData(Rol.JuridischAdviseur, false)]
    [InlineData(Rol.BibobCoordinator, false)]
    [InlineData(Rol.BibobScreener, false)]
    [InlineData(Rol.Politie, false)]
    [InlineData(Rol.Privacyfunctionaris, false)]
    public void A_recipient_may_confirm_in_his_case_and_finds_no_cases(Rol rol, bool mag)
    {
        var engine = new PolicyEngine(new NeedToKnowMatrix([new Huismatrix(), new OntvangerMatrix()]));
        var casus = Ingetrokken();
        var aanroep = casus.Als(rol, "u-handhaver").Aanroep;
        var zaaktype = new OndermijningsCasusZaaktype();
        Assert.Equal(mag, engine.Beoordeel(aanroep, zaaktype, casus.Overzicht, Recht.Antwoorden, Dag, opAgenda: false).IsVerleend);
        Assert.False(engine.Beoordeel(casus.Als(rol, "u-ander").Aanroep, zaaktype, casus.Overzicht, Recht.Antwoorden, Dag, opAgenda: false).IsVerleend);
        Assert.Equal(
            rol is Rol.VthHandhaver or Rol.JuridischAdviseur or Rol.Privacyfunctionaris,
            engine.BeoordeelGebied(aanroep, "ondermijning-casus", OndermijningsCasusZaaktype.Doelcode, Recht.Metadata).IsVerleend);
    }

    [Theory]
    [InlineData(Rol.Privacyfunctionaris, true)]
    [InlineData(Rol.Fg, true)]
    [InlineData(Rol.Signaalcoordinator, true)]
    [InlineData(Rol.Casusregisseur, false)]
    [InlineData(Rol.LidOndermijningsteam, false)]
    [InlineData(Rol.VthHandhaver, false)]
    [InlineData(Rol.Ciso, false)]
    [InlineData(Rol.Burgemeester, false)]
    public void The_ledger_exists_for_supervision_and_the_coordinator_only(Rol rol, bool bestaat) => Assert.Equal(
        bestaat ? ToegangsUitkomst.Verleend : ToegangsUitkomst.Verborgen,
        new PolicyEngine(new NeedToKnowMatrix([new Huismatrix(), new OntvangerMatrix()]))
            .BeoordeelGebied(OpAgenda().Als(rol, "u-iemand").Aanroep, OntvangerMatrix.Register, SignaalZaaktype.Doelcode, Recht.Lezen).Uitkomst);

    [Fact]
    public void The_shapes_are_checked()
    {
        Vormproef<SignaalOnjuistVerklaren>.Van(new SignaalOnjuistVerklarenVorm(), new("r", "v", default))
            .RefusesField("Reden", c => c with { Reden = "" })
            .RefusesField("VastgesteldDoor", c => c with { VastgesteldDoor = " " });
        Vormproef<OntvangstBevestigen>.Van(new OntvangstBevestigenVorm(), new(1, default)).RefusesField("Verstrekking", c => c with { Verstrekking = 0 });
        Vormproef<VerwijderingBevestigen>.Van(new VerwijderingBevestigenVorm(), new(1, default)).RefusesField("Verstrekking", c => c with { Verstrekking = 0 });
        Vormproef<OntvangerVervallenVerklaren>.Van(new OntvangerVervallenVerklarenVorm(), new(1, "t"))
            .RefusesField("Verstrekking", c => c with { Verstrekking = 0 })
            .RefusesField("InPlaatsDaarvan", c => c with { InPlaatsDaarvan = "" });
    }

    private static ScenarioResult<SignaalDossier> Overdracht(Signaalloop loop) =>
        loop.Als(Rol.Signaalcoordinator, "u-sig").When(new OverdrachtBevestigenUseCase(Stappen.Register, SignaalBeleid.Standaard), new OverdrachtBevestigen(loop.Dag), loop.Protocol);
}
