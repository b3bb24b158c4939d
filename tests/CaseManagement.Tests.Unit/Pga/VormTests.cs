using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Pga.Aanmelding;
using CaseManagement.Pga.Afsluiting;
using CaseManagement.Pga.Evaluaties;
using CaseManagement.Pga.Informeren;
using CaseManagement.Pga.Plannen;
using CaseManagement.Pga.Schalen;
using CaseManagement.Pga.Triage;
using CaseManagement.Pga.Verloop;
using static CaseManagement.Tests.Unit.Pga.Casus;

namespace CaseManagement.Tests.Unit.Pga;

public class VormTests
{
    private static readonly PgaAanmelden aanmelden = new()
    {
        AangemeldOp = D("2026-01-20"),
        AanmelderOrganisatie = "politie",
        AanmelderPersoon = new GebruikerId("p.politie"),
        Naam = "K. Kunstmatig",
        Geboortedatum = D("1990-05-17"),
        Aanleiding = "Overlast",
        Duo = new Duo(Regisseur, Casus.Achtervang),
    };

    [Fact]
    public void A_referral_names_reporter_person_and_reason()
    {
        var vorm = new PgaAanmeldenVorm();

        Assert.True(vorm.Validate(aanmelden).IsValid);
        Assert.All(
            new[]
            {
                aanmelden with { Naam = "" }, aanmelden with { Aanleiding = "" }, aanmelden with { AanmelderOrganisatie = "" },
                aanmelden with { AanmelderPersoon = new GebruikerId("") }, aanmelden with { AveNiveau = 5 },
            },
            command => Assert.Single(vorm.Validate(command).Errors));
    }

    [Fact]
    public void A_contact_in_care_goes_with_running_care()
    {
        var vorm = new PgaAanmeldenVorm();

        Assert.Single(vorm.Validate(aanmelden with { LopendeHulp = true }).Errors);
        Assert.Single(vorm.Validate(aanmelden with { Zorgcontact = "Contact" }).Errors);
        Assert.Single(vorm.Validate(aanmelden with { Zorgafspraak = "Afspraak" }).Errors);
        Assert.True(vorm.Validate(aanmelden with { LopendeHulp = true, Zorgcontact = "Contact" }).IsValid);
        Assert.True(vorm.Validate(aanmelden with { LopendeHulp = true, Zorgcontact = "Contact", Zorgafspraak = "Afspraak" }).IsValid);
    }

    [Fact]
    public void Each_outcome_of_triage_has_its_own_part()
    {
        var vorm = new TriageAfrondenVorm();
        var accepteren = Stappen.Accepteren(D("2026-01-23"));

        Assert.True(vorm.Validate(accepteren).IsValid);
        Assert.Single(vorm.Validate(accepteren with { Motivering = "" }).Errors);
        Assert.Single(vorm.Validate(accepteren with { Acceptatie = null }).Errors);
        Assert.Single(vorm.Validate(accepteren with { Besluit = TriageBesluit.Afwijzen }).Errors);
        Assert.Single(vorm.Validate(accepteren with { Doorverwijzing = new Doorverwijzing(DoorverwijzingNaar.Zorg) }).Errors);
        Assert.Single(vorm.Validate(accepteren with { Besluit = TriageBesluit.Doorverwijzen, Acceptatie = null }).Errors);
        Assert.Single(vorm.Validate(accepteren with { Acceptatie = accepteren.Acceptatie! with { AveNiveau = 0 } }).Errors);
    }

    [Fact]
    public void A_plan_has_goals_actions_and_criteria_to_scale_down()
    {
        var vorm = new PlanVaststellenVorm();
        var plan = Stappen.Plan(D("2026-02-19"));

        Assert.True(vorm.Validate(plan).IsValid);
        Assert.Single(vorm.Validate(plan with { Doelen = [] }).Errors);
        Assert.Single(vorm.Validate(plan with { Doelen = [plan.Doelen[0] with { Omschrijving = "" }] }).Errors);
        Assert.Single(vorm.Validate(plan with { Doelen = [plan.Doelen[0] with { MeetbaarAan = "" }] }).Errors);
        Assert.Single(vorm.Validate(plan with { Acties = [] }).Errors);
        Assert.Single(vorm.Validate(plan with { Acties = [plan.Acties![0] with { Wat = "" }] }).Errors);
        Assert.Single(vorm.Validate(plan with { Acties = [plan.Acties![0] with { Organisatie = "" }] }).Errors);
        Assert.Single(vorm.Validate(plan with { Afschaalcriteria = "" }).Errors);
        Assert.Single(new PlanBijstellenVorm().Validate(Stappen.Bijstelling(D("2026-03-19"), D("2026-04-19")) with { Doelen = [] }).Errors);
    }

    [Fact]
    public void A_supply_names_article_purpose_data_recipient_and_contactpunt()
    {
        var vorm = new GegevensVerstrekkenVorm();
        var verstrekken = Stappen.Verstrekken(D("2026-05-18"));

        Assert.True(vorm.Validate(verstrekken).IsValid);
        Assert.True(vorm.Validate(verstrekken with { GrondslagArtikel = "WGS 2.13 lid 1" }).IsValid);
        Assert.All(
            new[]
            {
                verstrekken with { GrondslagArtikel = "Kees Kunstmatig" }, verstrekken with { Doel = "" }, verstrekken with { Gegevens = "" },
                verstrekken with { Ontvanger = "" }, verstrekken with { Contactpunt = "" },
            },
            command => Assert.Single(vorm.Validate(command).Errors));
    }

    [Fact]
    public void Reasons_are_never_left_out()
    {
        var dag = D("2026-07-10");

        Assert.Single(new InformatieplichtLatenVervallenVorm().Validate(new InformatieplichtLatenVervallen(dag, VervalGrond.Beroepsgeheim, "")).Errors);
        Assert.Single(new StartgesprekVastleggenVorm().Validate(new StartgesprekVastleggen(dag, StartgesprekResultaat.Gevoerd, true, "")).Errors);
        Assert.Single(new BesluitVraagVorm<OpschalenVragen>().Validate(new OpschalenVragen("")).Errors);
        Assert.Single(new IncidentVastleggenVorm().Validate(new IncidentVastleggen(dag, DoelgroepCriterium.Gevaar, false, "")).Errors);
        Assert.Single(new BesluitverzoekAfwijzenVorm().Validate(new BesluitverzoekAfwijzen(BesluitSoort.Opschalen, "")).Errors);
        Assert.Single(new OpschalenVorm().Validate(new Opschalen(dag, [], "")).Errors);
        Assert.Equal(2, new AfschalenVorm().Validate(new Afschalen(dag, "", "")).Errors.Count);
        Assert.Single(new EvaluatieVastleggenVorm().Validate(new EvaluatieVastleggen(dag, DoelBehaald.Ja, Trend.Gelijk, "")).Errors);
        Assert.Single(new AfsluitingVoorstellenVorm().Validate(new AfsluitingVoorstellen(Afsluitreden.Verhuisd, "")).Errors);
        Assert.Single(new CasusAfsluitenVorm().Validate(new CasusAfsluiten(dag, Afsluitreden.Verhuisd, "", true)).Errors);
    }
}
