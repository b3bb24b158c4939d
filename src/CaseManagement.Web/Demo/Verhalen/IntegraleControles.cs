using CaseManagement.Controles.Bevindingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Plannen;
using CaseManagement.Controles.Rapporteren;
using CaseManagement.Controles.Uitvoeren;
using CaseManagement.Controles.Voorbereiden;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Web.Demo.Spelen;
using NodaTime;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>A year of integrale controles: one done and closed, one reported with a measure that runs, two on the plan.</summary>
internal sealed class IntegraleControles : IVerhaal
{
    private const string Terrein = "controle-terrein";
    private const string Garages = "controle-garages";
    private const string Haven = "controle-jachthaven";
    private const string Panden = "controle-panden";

    public void Vertel(Vertelling v)
    {
        VertelTerrein(v);
        VertelGarages(v);
        v.Dag(30).Als(Wie.Regisseur)
            .Opent(Haven, Plan(v.Kalender.Vandaag.PlusDays(20), Fenomeen.Jachthavens, "Jachthaven van Voorbeeldgooi"))
            .Doet(Haven, new OrgaanToevoegen(Orgaan.ToezichthouderVth, "gemeente", DeelnameVorm.Controleert, Controlegrondslag.AwbToezicht));
        v.Dag(30).Als(Wie.Regisseur).Opent(Panden, Plan(v.Kalender.Vandaag.PlusDays(75), Fenomeen.WoonEnAdresfraude, "Panden in het centrum"));
    }

    private static void VertelTerrein(Vertelling v)
    {
        var dag = v.Dag(200);
        v.Dag(230).Als(Wie.Regisseur).OpentVergeefs(
            "AVG-01", "controle-opsporing", Plan(dag.Datum, Fenomeen.Drugs, "Loods aan de rand") with { Doelen = [Controledoel.Opsporing] });
        v.Dag(230).Als(Wie.Regisseur).Opent(Terrein, Plan(dag.Datum, Fenomeen.Bedrijventerreinen, "Bedrijventerrein De Proef"));
        v.Dag(203).Als(Wie.Regisseur)
            .Vergeefs("OND-1.7", Terrein, new OrgaanToevoegen(Orgaan.Politie, "politie", DeelnameVorm.Controleert, Controlegrondslag.AwbToezicht))
            .Doet(Terrein, new OrgaanToevoegen(Orgaan.Brandweer, "brandweer", DeelnameVorm.Controleert, Controlegrondslag.WetVeiligheidsregios))
            .Doet(Terrein, [.. Organen, .. Voorbereiding(v.Dag(203).Datum, "Loods 4 op het terrein"), .. Uitnodigingen, new VoorbereidingAfronden()])
            .Doet(Terrein, new DeelnemerUitnodigen("brandweer", Wie.Brandweer.Id));
        dag.Als(Wie.Regisseur).Doet(Terrein, new ControleUitvoeren(dag.Datum, [1], [Orgaan.ToezichthouderVth, Orgaan.Politie, Orgaan.Brandweer]));
        dag.Middag.Als(Wie.Brandweer).Doet(
            Terrein, new BevindingVastleggen(Orgaan.Brandweer, 1, Overtredingscategorie.Brandveiligheid, BevindingBron.EigenWaarneming, "Een nooduitgang stond vol; hersteld."));
        dag.Middag.Als(Wie.Handhaver).Doet(Terrein, new BevindingVastleggen(Orgaan.ToezichthouderVth, 1, null, BevindingBron.EigenWaarneming, "Alles volgens de vergunning."));
        dag.Middag.Als(Wie.Wijkagent).Doet(Terrein, new BevindingVastleggen(Orgaan.Politie, 1, null, BevindingBron.EigenWaarneming, "Niets aangetroffen."));
        v.Dag(190).Als(Wie.Regisseur).Doet(Terrein, new ControleRapporteren(Doelbereik.Bereikt), new ControleAfsluiten());
    }

    private static void VertelGarages(Vertelling v)
    {
        var dag = v.Dag(45);
        v.Dag(90).Als(Wie.Regisseur).Opent(Garages, Plan(dag.Datum, Fenomeen.Autobranche, "Garages langs het spoor") with { Herkomst = v.Id("garage-casus") });
        v.Dag(49).Als(Wie.Regisseur)
            .Doet(Garages, [.. Organen, .. Voorbereiding(v.Dag(49).Datum, "Garage met drie werkplaatsen"), new DeelnemerUitnodigen("gemeente", Wie.Privacy.Id)])
            .Vergeefs("OND-14", Garages, new DeelnemerUitnodigen("politie", Wie.Wijkagent.Id))
            .Vergeefs("OND-14", Garages, new VoorbereidingAfronden());
        v.Dag(48).Als(Wie.Regisseur).Vergeefs("OND-16", Garages, Check2B());
        v.Dag(48).Als(Wie.Privacy).Doet(Garages, Check2B());
        v.Dag(47).Als(Wie.Regisseur).Doet(Garages, [.. Uitnodigingen, new VoorbereidingAfronden()]);
        dag.Als(Wie.Regisseur).Doet(Garages, new ControleUitvoeren(dag.Datum, [1], [Orgaan.ToezichthouderVth, Orgaan.Politie]));
        dag.Middag.Als(Wie.Handhaver).Doet(
            Garages, new BevindingVastleggen(Orgaan.ToezichthouderVth, 1, Overtredingscategorie.Exploitatievergunning, BevindingBron.EigenWaarneming, "Geen vergunning voor deze werkplaats."));
        dag.Middag.Als(Wie.Wijkagent)
            .Doet(Garages, new BevindingVastleggen(Orgaan.Politie, 1, Overtredingscategorie.Opiumwet, BevindingBron.EigenWaarneming, "Kleine hoeveelheid aangetroffen."))
            .Vergeefs("AVG-01", Garages, new BevindingVerstrekken(2, Orgaan.ToezichthouderVth, null));
        v.Dag(40).Als(Wie.Handhaver).Doet(Garages, new InterventieVoornemen(
            Maatregelsoort.LastOnderDwangsom, BevoegdOrgaan.College, "APV 2:30", 1, "De exploitant", [1], "De werkplaats heeft geen vergunning."));
        v.Dag(40).Als(Wie.Handhaver).Doet(Garages, new ZienswijzeVragen(1, v.Dag(40).Datum.PlusDays(14)));
        var besluit = v.Dag(20);
        besluit.Als(Wie.Handhaver).Doet(Garages, new InterventieBesluiten(1, besluit.Datum, "Er is geen zienswijze ontvangen.")
        {
            BegunstigingTot = besluit.Datum.PlusDays(28),
            Mandaat = "mandaat-2025-3",
        });
        v.Dag(20).Als(Wie.Regisseur).Doet(
            Garages,
            new ControleRapporteren(Doelbereik.DeelsBereikt),
            new ActieAfspreken("Nagaan of de vergunning is aangevraagd", "gemeente", Wie.Regisseur.Id, besluit.Datum.PlusDays(30)));
    }

    private static ControlePlannen Plan(LocalDate dag, Fenomeen thema, string gebied) => new(
        dag, thema, [Controledoel.Naleving, Controledoel.Brandveiligheid], "Nagaan of de regels worden nageleefd.", gebied, new Duo(Wie.Regisseur.Id, Wie.Achtervang.Id));

    private static IEnumerable<object> Organen =>
    [
        new OrgaanToevoegen(Orgaan.ToezichthouderVth, "gemeente", DeelnameVorm.Controleert, Controlegrondslag.AwbToezicht),
        new OrgaanToevoegen(Orgaan.Politie, "politie", DeelnameVorm.Controleert, Controlegrondslag.Politiewet3),
    ];

    private static IEnumerable<object> Uitnodigingen =>
        [new DeelnemerUitnodigen("politie", Wie.Wijkagent.Id), new DeelnemerUitnodigen("gemeente", Wie.Handhaver.Id)];

    private static IEnumerable<object> Voorbereiding(LocalDate dag, string plek) =>
    [
        new LocatieToevoegen(Locatiesoort.OpenbaarLokaal, plek),
        new BriefingVastleggen(dag, "Ieder controleert op eigen bevoegdheid; de politie zorgt voor de veiligheid."),
    ];

    // VTH gets all of it; the police protects the inspectors and need not know what the control is for.
    private static Check2BUitvoeren Check2B() => new(
        [
            .. from orgaan in (Orgaan[])[Orgaan.ToezichthouderVth, Orgaan.Politie]
               from gegeven in (Check2BGegeven[])[new(Controlegegeven.Doel), new(Controlegegeven.Gebied), new(Controlegegeven.Locatie, 1), new(Controlegegeven.Briefing)]
               select orgaan is Orgaan.Politie && gegeven.Soort is Controlegegeven.Doel
                   ? new Check2BRegelOpgave(orgaan, gegeven, Check2BBesluit.Geweigerd, "Niet nodig voor de veiligheid van de toezichthouders.")
                   : new Check2BRegelOpgave(orgaan, gegeven, Check2BBesluit.Toegestaan, "Nodig om de controle uit te voeren."),
        ],
        new Check2BAntwoordenOpgave("Protocol; aanpak van ondermijning; de burgemeester.", "Awb titel 5.2 en Politiewet 3 laten dit gebruik toe.")
        {
            Verenigbaarheid = "De controle volgt uit het plan van aanpak.",
            Noodzaak = "Toezicht op de vergunningplicht.",
            Evenredigheid = "In verhouding tot de zwaarte van het signaal.",
            Subsidiariteit = "Zonder plaats is er geen controle.",
        },
        "Ieder orgaan krijgt wat het ter plaatse nodig heeft.");
}
