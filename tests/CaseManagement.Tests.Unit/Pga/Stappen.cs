using CaseManagement.Kernel.Beslissen;
using CaseManagement.Pga;
using CaseManagement.Pga.Afsluiting;
using CaseManagement.Pga.Evaluaties;
using CaseManagement.Pga.Informeren;
using CaseManagement.Pga.Plannen;
using CaseManagement.Pga.Schalen;
using CaseManagement.Pga.Triage;
using CaseManagement.Pga.Verloop;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Tests.Unit.Pga;

/// <summary>Every step of the module with a plain valid command for a day.</summary>
internal static class Stappen
{
    public static readonly AchtAfwegingen Afwegingen = new("a", "b", "c", "d", "e", "f", "g", "h");

    public static readonly IReadOnlyDictionary<string, Func<PgaCasus?, CommandContext, LocalDate, Decision>> Alle =
        new Dictionary<string, Func<PgaCasus?, CommandContext, LocalDate, Decision>>
        {
            ["TriageAccepteren"] = Stap(new TriageAfrondenUseCase(Casus.Instellingen), Accepteren),
            ["TriageAfwijzen"] = Stap(new TriageAfrondenUseCase(Casus.Instellingen), op => new TriageAfronden(op, TriageBesluit.Afwijzen, "Geen doelgroep")),
            ["InformatieplichtVoldoen"] = Stap(new InformatieplichtVoldoenUseCase(), op => new InformatieplichtVoldoen(op)),
            ["InformatieplichtUitstellen"] = Stap(
                new InformatieplichtUitstellenUseCase(Casus.Instellingen),
                op => new InformatieplichtUitstellen(op, UitstelGrond.StrafbareFeiten, Afwegingen, op.PlusMonths(1))),
            ["InformatieplichtLatenVervallen"] = Stap(
                new InformatieplichtLatenVervallenUseCase(), op => new InformatieplichtLatenVervallen(op, VervalGrond.Beroepsgeheim, "Geheim")),
            ["StartgesprekVastleggen"] = Stap(
                new StartgesprekVastleggenUseCase(), op => new StartgesprekVastleggen(op, StartgesprekResultaat.Gevoerd, true, "Gesproken")),
            ["PlanVoorleggen"] = Stap(new PlanVoorleggenUseCase(), _ => new PlanVoorleggen("Graag vaststellen")),
            ["PlanVaststellen"] = Stap(new PlanVaststellenUseCase(Casus.Instellingen), Plan),
            ["PlanBijstellen"] = Stap(new PlanBijstellenUseCase(), op => Bijstelling(op, op.PlusDays(7))),
            ["IncidentVastleggen"] = Stap(
                new IncidentVastleggenUseCase(), op => new IncidentVastleggen(op, DoelgroepCriterium.Gevaar, false, "Bedreiging")),
            ["BesluitverzoekAfwijzen"] = Stap(
                new BesluitverzoekAfwijzenUseCase(), _ => new BesluitverzoekAfwijzen(BesluitSoort.Opschalen, "Nog niet nodig")),
            ["OpschalenVragen"] = Stap(new OpschalenVragenUseCase(), _ => new OpschalenVragen("Het loopt vast")),
            ["Opschalen"] = Stap(new OpschalenUseCase(), op => new Opschalen(op, [OpschaalCriterium.ErnstigGevaar], "Ernstig incident")),
            ["GegevensVerstrekken"] = Stap(new GegevensVerstrekkenUseCase(), Verstrekken),
            ["AfschalenVragen"] = Stap(new AfschalenVragenUseCase(), _ => new AfschalenVragen("Het is rustig")),
            ["Afschalen"] = Stap(new AfschalenUseCase(Casus.Instellingen), op => new Afschalen(op, "Stabiel", "Geen")),
            ["EvaluatieVastleggen"] = Stap(
                new EvaluatieVastleggenUseCase(Casus.Instellingen), op => new EvaluatieVastleggen(op, DoelBehaald.Ja, Trend.Afgenomen, "Laag")),
            ["UitvoeringHervatten"] = Stap(new UitvoeringHervattenUseCase(), op => new UitvoeringHervatten(op, op.PlusDays(7))),
            ["AfsluitingVoorstellen"] = Stap(
                new AfsluitingVoorstellenUseCase(), _ => new AfsluitingVoorstellen(Afsluitreden.Verhuisd, "Verhuisd")),
            ["BlijvendVoorstellen"] = Stap(
                new AfsluitingVoorstellenUseCase(), _ => new AfsluitingVoorstellen(Afsluitreden.OpgeschaaldBlijvend, "Blijft bij ZVH")),
            ["CasusAfsluiten"] = Stap(
                new CasusAfsluitenUseCase(Casus.Instellingen), op => new CasusAfsluiten(op, Afsluitreden.Verhuisd, "Verhuisd", true)),
            ["BlijvendAfsluiten"] = Stap(
                new CasusAfsluitenUseCase(Casus.Instellingen),
                op => new CasusAfsluiten(op, Afsluitreden.OpgeschaaldBlijvend, "Blijft bij ZVH", true, op.PlusDays(3))),
            ["InBewaringNemen"] = Stap(new InBewaringNemenUseCase(), op => new InBewaringNemen(op)),
        };

    public static TriageAfronden Accepteren(LocalDate op) => new(
        op, TriageBesluit.Accepteren, "Past bij de doelgroep",
        new Acceptatie([DoelgroepCriterium.Overlast], Prioriteit.Hoog, Regiehouder.GemeentePGA, Casus.Regisseur));

    public static PlanVaststellen Plan(LocalDate op) => new(
        op,
        [new NieuwDoel(Leefgebied.Huisvesting, "Woont rustig", "Geen meldingen", op.PlusMonths(3))],
        [new NieuweActie("Huisbezoek", "politie", null, op.PlusDays(14))],
        op.PlusMonths(5),
        "Drie maanden rust");

    public static PlanBijstellen Bijstelling(LocalDate op, LocalDate evaluatieOp) => new(
        op, [new NieuwDoel(Leefgebied.Financien, "Schulden geregeld", "Regeling getekend", op.PlusMonths(1))], null, evaluatieOp, "Een maand rust");

    public static GegevensVerstrekken Verstrekken(LocalDate op) => new(
        op, VerstrekkingRichting.Verstrekt, WgsSamenwerkingsverband.ZVH, "WGS 2.13", "Complexe casus", "Aanmelding en plan",
        "Procesregisseur", "Contactpunt ZVH");

    public static Decision Neem(string stap, Scenario<PgaCasus> scenario) =>
        Alle[stap](scenario.State, scenario.Context, scenario.Context.Moment.Vandaag);

    private static Func<PgaCasus?, CommandContext, LocalDate, Decision> Stap<TCommand>(
        CommandUseCase<PgaCasus, TCommand> useCase, Func<LocalDate, TCommand> command)
        where TCommand : class => (state, context, op) => useCase.Decide(state, command(op), context);
}
