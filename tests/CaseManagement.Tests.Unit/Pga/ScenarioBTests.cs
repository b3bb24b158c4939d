using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Pga;
using CaseManagement.Pga.Aanmelding;
using CaseManagement.Pga.Afsluiting;
using CaseManagement.Pga.Evaluaties;
using CaseManagement.Pga.Inzage;
using CaseManagement.Pga.Plannen;
using CaseManagement.Pga.Schalen;
using CaseManagement.Pga.Triage;
using CaseManagement.Pga.Verloop;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Deur;
using NSubstitute;
using static CaseManagement.Tests.Unit.Pga.Casus;

namespace CaseManagement.Tests.Unit.Pga;

/// <summary>Scenario B of the domain reference (§8.6), from referral to retention.</summary>
public class ScenarioBTests
{
    private readonly List<IEvent> verhaal = [];

    private PgaCasus Stand => Staat(verhaal);

    private Agendering Agenda => Overzicht(verhaal).Agendering!;

    [Fact]
    public void Scenario_B()
    {
        // 20 January: the police refer.
        var aanmelden = new PgaAanmelden
        {
            AangemeldOp = D("2026-01-20"),
            AanmelderOrganisatie = "politie",
            AanmelderPersoon = new GebruikerId("u-pol1"),
            Naam = "K. Kunstmatig",
            Geboortedatum = D("1990-05-17"),
            Aanleiding = "Herhaalde overlast en dreiging",
            Overlast = true,
            Gevaar = true,
            Duo = new Duo(new GebruikerId("u-int1"), new GebruikerId("u-oov2")),
        };
        var useCase = new PgaAanmeldenUseCase(Substitute.For<ITriageTermijn>(), Instellingen);
        verhaal.AddRange(Op("2026-01-20", [], Rol.Politie, "u-pol1", "politie").When(useCase, aanmelden, new TriageFeiten(D("2026-01-27"))).Decision.Events);
        Assert.Equal(PgaStatus.InTriage, Stand.Status);
        Assert.Equal(D("2026-02-20"), Stand.Informatieplicht.UiterlijkOp);
        Assert.NotNull(Agenda.Uitsluiting);

        // 23 January: accepted, high, within five working days.
        Neem("2026-01-23", new TriageAfrondenUseCase(Instellingen), new TriageAfronden(
            D("2026-01-23"), TriageBesluit.Accepteren, "Past bij de doelgroep",
            new Acceptatie(
                [DoelgroepCriterium.Overlast, DoelgroepCriterium.Gevaar], Prioriteit.Hoog, Regiehouder.GemeentePGA, new GebruikerId("u-int1"),
                Deelnemers: [new Deelnemer("politie", null, D("2026-03-05")), new Deelnemer("reclassering", null, D("2026-03-05"))])));
        Assert.Equal(PgaStatus.Geaccepteerd, Stand.Status);
        Assert.Null(Agenda.Uitsluiting);

        // 3 February: start talk.
        Neem("2026-02-03", new StartgesprekVastleggenUseCase(), new StartgesprekVastleggen(D("2026-02-03"), StartgesprekResultaat.Gevoerd, true, "Werkt mee"));
        Assert.Null(Overzicht(verhaal).Betrokkenen[0].InformerenUiterlijkOp);

        // 19 February, PGA-overleg 2: plan with 3 goals and 4 actions.
        Neem("2026-02-19", new PlanVaststellenUseCase(Instellingen), new PlanVaststellen(
            D("2026-02-19"),
            [Doel(Leefgebied.Huisvesting), Doel(Leefgebied.Dagbesteding), Doel(Leefgebied.Financien)],
            [Actie("politie"), Actie("reclassering"), Actie("gemeente"), Actie("gemeente")],
            D("2026-08-19"), "Drie maanden zonder incident", "pga"));
        Assert.Equal((PgaStatus.InUitvoering, 3, 4), (Stand.Status, Stand.Plan!.Doelen.Count, Stand.Kern.Acties.Count));

        // 26 February, catch-up: an action is done, but nobody can be added.
        verhaal.Add(new ActieGereedgemeld(1));
        Op("2026-02-26", [], Rol.Politie, "u-pol1", "politie")
            .When(useCase, aanmelden with { OverlegType = "bijpraat" }, new TriageFeiten(D("2026-03-05"))).Refuses("PGA-4.5");

        // 2 April, PGA-overleg 3: action 2 is late and postponed.
        verhaal.Add(new ActieDoorgeschoven(2, D("2026-05-08"), T("Meer tijd")));
        Assert.Equal(1, Stand.Kern.Actie(2)!.Doorgeschoven);

        // 15 May, PGA-overleg 4: serious incident, scale up to TopX.
        Neem("2026-05-07", new IncidentVastleggenUseCase(), new IncidentVastleggen(D("2026-05-06"), DoelgroepCriterium.Gevaar, true, "Ernstig incident"));
        Neem("2026-05-07", new OpschalenVragenUseCase(), new OpschalenVragen("Ernstig incident"));
        Assert.Equal("Opschalen", Assert.Single(Agenda.GevraagdeBesluiten).Soort);
        Assert.True(Agenda.AcuutGevaar);
        Besluit("2026-05-15", new OpschalenUseCase(), new Opschalen(D("2026-05-15"), [OpschaalCriterium.ErnstigGevaar], "Ernstig incident"));

        // 18 May: data to the ZVH; the plan is read-only and the agenda shows one line.
        Neem("2026-05-18", new GegevensVerstrekkenUseCase(), Stappen.Verstrekken(D("2026-05-18")));
        Assert.Equal(PgaStatus.Opgeschaald, Stand.Status);
        Assert.True(Agenda.AlleenStatusregel);
        Assert.Equal("PGA-23", Bevroren("2026-05-18")!.RegelId);
        Op("2026-06-25", verhaal).When(new PlanBijstellenUseCase(), Stappen.Bijstelling(D("2026-06-25"), D("2026-08-01"))).Refuses("PGA-23");

        // 9 September: back, with a plan review; 17 September, PGA-overleg 7: plan changed.
        Neem("2026-09-09", new AfschalenUseCase(Instellingen), new Afschalen(D("2026-09-09"), "Stabiel", "Toezicht houden"));
        Assert.Equal((PgaStatus.InUitvoering, D("2026-09-23")), (Stand.Status, Stand.PlanreviewUiterlijkOp));
        Neem("2026-09-17", new PlanBijstellenUseCase(), Stappen.Bijstelling(D("2026-09-17"), D("2026-11-26")));
        Assert.Null(Stand.PlanreviewUiterlijkOp);

        // 26 November: evaluated; 10 December, PGA-overleg 9: closed with all actions done.
        Neem("2026-11-26", new EvaluatieVastleggenUseCase(Instellingen), new EvaluatieVastleggen(D("2026-11-26"), DoelBehaald.Ja, Trend.Afgenomen, "Laag"));
        Assert.Equal(PgaStatus.Evaluatie, Stand.Status);
        Neem("2026-12-01", new AfsluitingVoorstellenUseCase(), new AfsluitingVoorstellen(Afsluitreden.DoelBereikt, "Doel bereikt"));
        var afsluiten = new CasusAfsluiten(D("2026-12-10"), Afsluitreden.DoelBereikt, "Doel bereikt", true);
        Voorzitter("2026-12-10", verhaal).When(new CasusAfsluitenUseCase(Instellingen), afsluiten).Refuses("CAD-8.4");
        verhaal.AddRange([new ActieGereedgemeld(2), new ActieGereedgemeld(3), new ActieGereedgemeld(4)]);
        Besluit("2026-12-10", new CasusAfsluitenUseCase(Instellingen), afsluiten);
        Assert.Equal((PgaStatus.Afgesloten, D("2031-12-10")), (Stand.Status, Stand.VernietigenOp));
    }

    private void Neem<TCommand>(string dag, CommandUseCase<PgaCasus, TCommand> useCase, TCommand command)
        where TCommand : class => Voeg(Op(dag, verhaal, gebruiker: "u-int1").When(useCase, command));

    private void Besluit<TCommand>(string dag, CommandUseCase<PgaCasus, TCommand> useCase, TCommand command)
        where TCommand : class => Voeg(Op(dag, verhaal, Rol.VoorzitterOverleg, "u-oov1").When(useCase, command));

    private void Voeg(ScenarioResult<PgaCasus> result)
    {
        Assert.Null(result.Decision.Refusal);
        verhaal.AddRange(result.Decision.Events);
    }

    private static NieuwDoel Doel(Leefgebied leefgebied) => new(leefgebied, "Gaat vooruit", "Gesprek", D("2026-06-01"));

    private Refusal? Bevroren(string dag)
    {
        var context = Op(dag, verhaal).Context;
        return new PgaRegels(Instellingen).MagActieWijzigen(Stand, context.Moment, context.Aanroep);
    }

    private static NieuweActie Actie(string organisatie) => new("Doet iets", organisatie, null, D("2026-03-26"));
}
