using CaseManagement.Kernel.Dossier;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Web.Demo.Spelen;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Signals of ondermijning: before the protocol nothing goes to others, afterwards every weighing has its outcome.</summary>
internal sealed class Signaalweging : IVerhaal
{
    public void Vertel(Vertelling v)
    {
        VertelVoorHetProtocol(v);
        Ontvangen(v.Dag(350), "carwash", Kanaal.InternVTH, "Autowasserij zonder klanten.");
        Intake(v.Dag(348), "carwash", Fenomeen.Autobranche, "Bedrijfspand aan de Testlaan");
        v.Dag(346).Als(Wie.Coordinator).Doet("carwash", new Weging1Vastleggen(Oordeel.Nee, "De omzet is verklaard."));

        Ontvangen(v.Dag(210), "zorgbureau", Kanaal.InternSociaalDomein, "Zorg die niet wordt geleverd.");
        Intake(v.Dag(207), "zorgbureau", Fenomeen.Zorgfraude, "Zorgbureau");
        Weging1(v.Dag(205), "zorgbureau");
        v.Dag(204).Als(Wie.Fg).Vergeefs("OND-16", "zorgbureau", new Weging2ATaakVastleggen(Oordeel.Ja, "Laat mij maar."));
        v.Dag(203).Als(Wie.Coordinator).Doet("zorgbureau", new Weging2ATaakVastleggen(Oordeel.Nee, "Dit is een taak van een andere instantie.") { Doorverwijzing = Instantie.Anders });

        Ontvangen(v.Dag(125), "jachthaven", Kanaal.InternBOR, "Boten die nooit varen.");
        Intake(v.Dag(123), "jachthaven", Fenomeen.Jachthavens, "Jachthaven aan de gemeentegrens");
        Weging1(v.Dag(121), "jachthaven");
        Weging2A(v.Dag(119), "jachthaven");
        v.Dag(117).Als(Wie.Coordinator).Doet("jachthaven", new Weging2BGrondgebiedVastleggen(Oordeel.Nee, "De haven ligt in de buurgemeente.") { AndereGemeente = "0000" });

        Ontvangen(v.Dag(61), "bedrijfspand", Kanaal.MeldMisdaadAnoniem, "Vreemde activiteiten in een bedrijfspand.", SignaalMelderSoort.MMA);
        Intake(v.Dag(58), "bedrijfspand", Fenomeen.Bedrijventerreinen, "Bedrijfspand op het industrieterrein");
        Gewogen(v, "bedrijfspand", 55);
        v.Dag(40).Als(Wie.Team1).Doet("bedrijfspand", Weging3(Weging3Uitkomst.Vervolganalyse, "Meer onderzoek is nodig."));
        v.Dag(8).Als(Wie.Coordinator).Doet("bedrijfspand", new DeelnemerUitnodigen("gemeente", Wie.Privacy.Id));
        v.Dag(6).Als(Wie.Privacy).Doet("bedrijfspand", Privacychecks.Check1("het bedrijfspand"));
        v.Dag(5).Als(Wie.Coordinator).Doet("bedrijfspand", new BronBevragen(GemeentelijkeBron.Vergunningen, Wie.BronVergunningen.Id));

        Ontvangen(v.Dag(12), "vakantiepark", Kanaal.InternBurgerzaken, "Veel inschrijvingen op een vakantiepark.");
        Intake(v.Dag(9), "vakantiepark", Fenomeen.Recreatieparken, "Vakantiepark");
        Weging1(v.Dag(7), "vakantiepark");
    }

    private static void VertelVoorHetProtocol(Vertelling v)
    {
        const string naam = "kapper";
        Ontvangen(v.Dag(342), naam, Kanaal.InternVTH, "Kapper zonder klanten, wisselende eigenaren.");
        Intake(v.Dag(340), naam, Fenomeen.MalafideBedrijvigheid, "Kapper aan de Voorbeeldweg");
        Beoordeeld(v, naam, 338);
        var overdracht = Weging3(Weging3Uitkomst.OverdrachtAfdeling, "Controle door VTH is mogelijk.") with
        {
            Afdeling = OntvangendeAfdeling.Vth,
            Verstrekking = new VerstrekkingOpgave("Coördinator toezicht", [SignaalElement.Omschrijving, SignaalElement.Objecten], "Gemeentewet 172; protocol", "Controle van de vergunning", VerstrekkingsWijze.BeveiligdSysteem),
        };
        v.Dag(328).Als(Wie.Coordinator).Vergeefs("OND-01", naam, new DeelnemerUitnodigen("gemeente", Wie.Team1.Id));
        v.Dag(301).Als(Wie.Coordinator).Doet(
            naam,
            new DeelnemerUitnodigen("gemeente", Wie.Team1.Id),
            new DeelnemerUitnodigen("gemeente", Wie.Team2.Id),
            new DeelnemerUitnodigen("gemeente", Wie.Privacy.Id));
        v.Dag(301).Als(Wie.Team1).Vergeefs("OND-1.11", naam, overdracht);
        v.Dag(300).Als(Wie.Privacy).Doet(naam, Privacychecks.Overdracht(
            Overnemer.Vth, SignaalElement.Wegingen, SignaalElement.Omschrijving, SignaalElement.Objecten));
        v.Dag(300).Als(Wie.Team1).Doet(naam, overdracht);
    }

    internal static void Gewogen(Vertelling v, string naam, int dagenGeleden)
    {
        Beoordeeld(v, naam, dagenGeleden);
        v.Dag(dagenGeleden - 3).Als(Wie.Coordinator).Doet(
            naam, new DeelnemerUitnodigen("gemeente", Wie.Team1.Id), new DeelnemerUitnodigen("gemeente", Wie.Team2.Id));
    }

    private static void Beoordeeld(Vertelling v, string naam, int dagenGeleden)
    {
        Weging1(v.Dag(dagenGeleden), naam);
        Weging2A(v.Dag(dagenGeleden - 2), naam);
        v.Dag(dagenGeleden - 3).Als(Wie.Coordinator).Doet(naam, new Weging2BGrondgebiedVastleggen(Oordeel.Ja, "Het speelt in deze gemeente."));
    }

    internal static void Ontvangen(Verteldag dag, string naam, Kanaal kanaal, string omschrijving, SignaalMelderSoort melder = SignaalMelderSoort.Intern) =>
        dag.Als(Wie.Coordinator).Opent(naam, new SignaalOntvangst(kanaal, melder, dag.Datum, omschrijving, new Duo(Wie.Coordinator.Id, Wie.TweedeCoordinator.Id)));

    internal static void Intake(Verteldag dag, string naam, Fenomeen fenomeen, string pand) => dag.Als(Wie.Coordinator).Doet(
        naam, new IntakeVaststellen(ObjectOfSubject.Object, fenomeen) { Objecten = [new ObjectOpgave(ObjectSoort.Pand, pand)] });

    private static void Weging1(Verteldag dag, string naam) => dag.Als(Wie.Coordinator).Doet(
        naam, new Weging1Vastleggen(Oordeel.Ja, "Kenmerken van ondermijning.") { IndicatorenVerankering = [Verankering.GelegenheidZakelijk], RedFlags = ["GEEN_KLANDIZIE"] });

    private static void Weging2A(Verteldag dag, string naam) => dag.Als(Wie.Coordinator).Doet(
        naam, new Weging2ATaakVastleggen(Oordeel.Ja, "De gemeente heeft een bevoegdheid.") { TaakOfBevoegdheid = [Bevoegdheid.ApvExploitatie] });

    internal static Weging3ZwaarteVastleggen Weging3(Weging3Uitkomst uitkomst, string motivering) => new(
        uitkomst, motivering,
        [new CriteriumScore("CONCREETHEID", 2), new CriteriumScore("ACTUALITEIT", 3), new CriteriumScore("FENOMEEN", 2)],
        [Wie.Team1.Id, Wie.Team2.Id]);
}
