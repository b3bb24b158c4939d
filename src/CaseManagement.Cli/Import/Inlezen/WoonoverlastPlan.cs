using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Intake;
using CaseManagement.Woonoverlast.Monitoren;
using CaseManagement.Woonoverlast.Opening;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using Dossier = CaseManagement.Woonoverlast.Toestand.WoonoverlastDossier;

namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>A line of kind Woonoverlast. A line beyond <c>nieuw</c> was evidently accepted, so it comes on the agenda; rungs are never made up.</summary>
internal static class WoonoverlastPlan
{
    private const int MaandenMonitoring = 6;

    private static readonly Trefwoorden<OverlastSoort> Soorten = new(
        ("geluid", OverlastSoort.Geluid), ("muziek", OverlastSoort.Geluid), ("lawaai", OverlastSoort.Geluid),
        ("vervuil", OverlastSoort.Vervuiling), ("afval", OverlastSoort.Vervuiling),
        ("intimid", OverlastSoort.Intimidatie), ("bedreig", OverlastSoort.Intimidatie), ("scheld", OverlastSoort.Intimidatie),
        ("hond", OverlastSoort.Dieren), ("dier", OverlastSoort.Dieren),
        ("drugs", OverlastSoort.Drugs), ("hennep", OverlastSoort.Drugs),
        ("aanloop", OverlastSoort.Bezoek), ("bezoek", OverlastSoort.Bezoek),
        ("verniel", OverlastSoort.Vernieling),
        ("stank", OverlastSoort.Geur), ("geur", OverlastSoort.Geur),
        ("verhuur", OverlastSoort.Verhuur), ("toerist", OverlastSoort.Verhuur));

    public static Inleesplan Van(ImportRegel regel, Inleeskader kader)
    {
        List<Bevinding> bevindingen = [];
        List<Inleesstap> vervolg = [Stap("intake", new IntakeStarten())];
        if (regel.Stand != ImportStand.Nieuw)
        {
            vervolg.Add(Stap("acceptatie", new DossierAccepteren(Complexiteit.Complex)));
            vervolg.AddRange(NaAcceptatie(regel, kader, bevindingen));
        }

        vervolg.AddRange(Actieplan.Stappen<Dossier>(regel, kader, bevindingen, _ => null));
        var opening = new Inleesstap<Dossier, WoonoverlastDossierOpenen, EerderDossier>("openen", Openen(regel));
        return new Inleesplan("woonoverlast", opening, vervolg, bevindingen);
    }

    private static IEnumerable<Inleesstap> NaAcceptatie(ImportRegel regel, Inleeskader kader, List<Bevinding> bevindingen)
    {
        const string Uit = "Overgenomen uit het bronbestand.";
        switch (regel.Stand)
        {
            case ImportStand.BuurtbemiddelingLoopt:
                bevindingen.Add(Planteksten.Waarschuwing(
                    "WOV-3.2", Kolom.Stand, "Het aanbod van buurtbemiddeling is vastgelegd op de datum van ontvangst; de start niet, want de instemming van beide partijen staat niet in het bestand.", "Leg de instemming en de start vast, of het resultaat."));
                return [Stap("buurtbemiddeling", new BuurtbemiddelingAanbieden("buurtbemiddeling", regel.OntvangenOp))];
            case ImportStand.WaarschuwingVerzonden:
                bevindingen.Add(Planteksten.Waarschuwing(
                    "WOV-22", Kolom.Stand, "De waarschuwing is niet vastgelegd: datum, termijn, geverifieerde incidenten en hoor en wederhoor staan niet in het bestand.", "Leg incidenten en hoor en wederhoor vast en daarna de waarschuwing."));
                return [];
            case ImportStand.Voornemen:
                return
                [
                    new Inleesstap<Dossier, BesluitVragen, NoFacts>("besluitverzoek", new BesluitVragen(GevraagdBesluit.VoornemenGedragsaanwijzing, $"Voornemen. {Uit}"))
                    {
                        AlsHetNietMag = "Het voornemen (trede 3) is niet bij het overleg gevraagd.",
                    },
                ];
            default:
                bevindingen.Add(Planteksten.Waarschuwing(
                    "WOV-3.3", Kolom.Stand, $"De termijn van de monitoring staat niet in het bestand en is gezet op {MaandenMonitoring} maanden na vandaag.", "Herbeoordeel de monitoring met de juiste einddatum."));
                return [Stap("monitoring", new MonitoringStarten(kader.Vandaag.PlusMonths(MaandenMonitoring), Uit))];
        }
    }

    private static WoonoverlastDossierOpenen Openen(ImportRegel regel)
    {
        var (straat, huisnummer) = Huisadres.Splits(regel.Adres);
        return new WoonoverlastDossierOpenen(
            regel.OntvangenOp,
            AanmeldkanaalVan(regel.Kanaal),
            Soorten.In(regel.Omschrijving) is { Count: > 0 } soorten ? soorten : [OverlastSoort.Anders],
            regel.Verhaal(),
            new AdresInvoer(straat, huisnummer, regel.Postcode.ToUpperInvariant()),
            WoningSoort.Anders,
            regel.Melder.Als<MelderAard>(),
            regel.Duo(),
            regel.Betrokkene.Length > 0 ? new OverlastgeverInvoer(regel.Betrokkene, regel.Geboortedatum) : null,
            Kenmerk: regel.Sleutel.Nummer);
    }

    private static Aanmeldkanaal AanmeldkanaalVan(Kanaal kanaal) => kanaal switch
    {
        Kanaal.Meldformulier => Aanmeldkanaal.Meldformulier,
        Kanaal.MailboxVeilig => Aanmeldkanaal.Mailbox,
        Kanaal.Telefoon => Aanmeldkanaal.Telefoon,
        Kanaal.Gesprek => Aanmeldkanaal.Gesprek,
        Kanaal.MeldMisdaadAnoniem => Aanmeldkanaal.MeldMisdaadAnoniem,
        Kanaal.Boa => Aanmeldkanaal.Boa,
        Kanaal.Wijkagent or Kanaal.Politie => Aanmeldkanaal.Politie,
        Kanaal.MOR => Aanmeldkanaal.Mor,
        Kanaal.AndereGemeente => Aanmeldkanaal.AndereGemeente,
        Kanaal.Partner or Kanaal.Riec or Kanaal.VeiligThuis => Aanmeldkanaal.Partner,
        _ => Aanmeldkanaal.Intern,
    };

    private static Inleesstap<Dossier, TCommand, NoFacts> Stap<TCommand>(string naam, TCommand command)
        where TCommand : class => new(naam, command);
}
