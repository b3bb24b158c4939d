using CaseManagement.Kernel.Dossier;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Web.Demo.Spelen;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>A signal goes through the whole protocol: sources, checks, the signaaloverleg, a plan, and a case that is now watched.</summary>
internal sealed class GarageZonderKlanten : IVerhaal
{
    private const string Signaal = "garage";
    private const string Casus = "garage-casus";

    public void Vertel(Vertelling v)
    {
        v.Noem(Casus, OndermijningsCasusZaaktype.IdVan(v.Id(Signaal)));
        VertelBronnenonderzoek(v);
        VertelAanpak(v);
    }

    private static void VertelBronnenonderzoek(Vertelling v)
    {
        Signaalweging.Ontvangen(v.Dag(235), Signaal, Kanaal.Meldformulier, "Garage: in de nacht druk, overdag geen klanten.", SignaalMelderSoort.Anoniem);
        Signaalweging.Intake(v.Dag(233), Signaal, Fenomeen.Autobranche, "Garage aan de Testlaan");
        Signaalweging.Gewogen(v, Signaal, 231);
        v.Dag(226).Als(Wie.Team1).Doet(Signaal, Signaalweging.Weging3(Weging3Uitkomst.Vervolganalyse, "Concreet en recent."));
        v.Dag(225).Als(Wie.Coordinator)
            .Doet(Signaal, new DeelnemerUitnodigen("gemeente", Wie.Privacy.Id))
            .Vergeefs("OND-1.3", Signaal, new DeelnemerUitnodigen("gemeente", Wie.Regisseur.Id))
            .Vergeefs("OND-1.12.5", Signaal, new DeelnemerUitnodigen("politie", Wie.Wijkagent.Id))
            .Vergeefs("OND-11", Signaal, new BronBevragen(GemeentelijkeBron.Vergunningen, Wie.BronVergunningen.Id));
        v.Dag(224).Als(Wie.Fg).Vergeefs("OND-16", Signaal, Privacychecks.Check1("de garage"));
        v.Dag(224).Als(Wie.Privacy).Doet(Signaal, Privacychecks.Check1("de garage"));
        v.Dag(222).Als(Wie.Coordinator)
            .Doet(Signaal, new BronBevragen(GemeentelijkeBron.Vergunningen, Wie.BronVergunningen.Id), new BronBevragen(GemeentelijkeBron.Brp, Wie.BronBurgerzaken.Id))
            .Vergeefs("OND-11", Signaal, new BronBevragen(GemeentelijkeBron.Bibob, Wie.BronVergunningen.Id));
        var antwoord = v.Dag(220);
        antwoord.Als(Wie.BronVergunningen).Doet(Signaal, new BronBeantwoorden(1, Hit: true) { DatumGegeven = antwoord.Datum.PlusDays(-80) });
        antwoord.Als(Wie.BronBurgerzaken).Doet(Signaal, new BronBeantwoorden(1, Hit: true) { DatumGegeven = antwoord.Datum.PlusYears(-13) });
        v.Dag(219).Als(Wie.Coordinator).Doet(Signaal, Oordeel(1, true, "Recent."), Oordeel(2, false, "Te oud."));
        v.Dag(218).Als(Wie.Privacy).Doet(Signaal, Oordeel(1, true, "Recent."), Oordeel(2, false, "Te oud."));
        v.Dag(218).Als(Wie.Coordinator).Vergeefs("OND-12", Signaal, new DetailgegevensVastleggen(2, [new(GegevensCategorie.Gewoon, "Wie staat daar ingeschreven?")]));
        v.Dag(217).Als(Wie.Coordinator).Doet(
            Signaal,
            new DetailgegevensVastleggen(1, [new(GegevensCategorie.Gewoon, "Exploitatievergunning van de garage; de leidinggevende is gewisseld.", antwoord.Datum.PlusDays(-80))]),
            new BronnenonderzoekAfronden("Er is een relevante hit."));
        v.Dag(216).Als(Wie.Team1).Doet(Signaal, new Weging4Vastleggen(Weging4Uitkomst.Casusoverleg, "De hit bevestigt het signaal.", [Wie.Team1.Id, Wie.Team2.Id]));
    }

    private static void VertelAanpak(Vertelling v)
    {
        v.Dag(214).Als(Wie.Privacy).Doet(
            Signaal, Privacychecks.Check2A(SignaalElement.Omschrijving, SignaalElement.Objecten, SignaalElement.Wegingen, SignaalElement.Detailgegevens));
        v.Dag(213).Als(Wie.BronBurgerzaken).Vergeefs("OND-13", Signaal, new VrijgaveInzien(v.Id(Signaal)));
        v.Dag(213).Als(Wie.Handhaver).Vraagt(new VrijgaveInzien(v.Id(Signaal)));
        v.Dag(211).Als(Wie.Coordinator)
            .Opent(Casus, new CasusStarten(v.Id(Signaal), new Duo(Wie.Regisseur.Id, Wie.Achtervang.Id)))
            .Doet(Signaal, new CasusVastleggen(v.Id(Casus)))
            .Doet(Casus, new DeelnemerUitnodigen("gemeente", Wie.Privacy.Id));
        var plan = v.Dag(211);
        plan.Als(Wie.Regisseur).Doet(Casus, new PlanVanAanpakVaststellen(
            "De garage houdt zich aan de vergunning.",
            [
                new(BeslissendOrgaan.College, Bevoegdheid.Anders, "Awb titel 5.2", "Integrale controle", Ontvanger.VthHandhaving, plan.Datum.PlusDays(75)),
                new(BeslissendOrgaan.Burgemeester, Bevoegdheid.WetBibob, "Wet Bibob artikel 3", "Voorrang voor een Bibob-toets", Ontvanger.BibobCoordinator, plan.Datum.PlusDays(75)),
            ],
            plan.Datum.PlusMonths(8)));
        v.Dag(210).Als(Wie.Coordinator).Vergeefs("OND-1.4", Casus, Verstrekking(1, SignaalElement.Detailgegevens, Ontvanger.VthHandhaving));
        v.Dag(209).Als(Wie.Privacy).Doet(
            Casus,
            Privacychecks.Check2B(1, SignaalElement.Detailgegevens, Ontvanger.VthHandhaving),
            Privacychecks.Check2B(2, SignaalElement.Objecten, Ontvanger.BibobCoordinator, "Alleen het verzoek om een Bibob-toets."));
        v.Dag(208).Als(Wie.Coordinator)
            .Vergeefs("OND-14", Casus, Verstrekking(1, SignaalElement.Detailgegevens, Ontvanger.Burgerzaken))
            .Doet(Casus, Verstrekking(1, SignaalElement.Detailgegevens, Ontvanger.VthHandhaving), Verstrekking(2, SignaalElement.Objecten, Ontvanger.BibobCoordinator));
        var controle = v.Dag(150);
        controle.Als(Wie.Regisseur).Doet(
            Casus,
            new InterventieAfronden(1, InterventieResultaat.Uitgevoerd, controle.Datum, "Gecontroleerd; overtredingen gevonden en hersteld."),
            new InterventieAfronden(2, InterventieResultaat.Uitgevoerd, controle.Datum, "Het verzoek is gedaan."));
        v.Dag(95).Als(Wie.Regisseur).Doet(Casus, new CasusMonitoren("De overtredingen zijn beëindigd."));
        v.Dag(3).Als(Wie.Achtervang).Bekijkt(Casus);
    }

    private static HitRelevantieBeoordelen Oordeel(int vraag, bool isRelevant, string reden) => new(vraag, isRelevant, reden);

    private static CasusgegevensVerstrekken Verstrekking(int interventie, SignaalElement soort, Ontvanger ontvanger) => new(
        interventie, ontvanger, "De contactpersoon van de afdeling", [Privacychecks.Gegeven(soort)], "Awb titel 5.2; protocol", "Uitvoering van de interventie", VerstrekkingsWijze.BeveiligdSysteem);
}
