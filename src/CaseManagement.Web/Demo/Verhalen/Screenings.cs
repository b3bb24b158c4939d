using CaseManagement.Bibob.Aanmaken;
using CaseManagement.Bibob.Advies;
using CaseManagement.Bibob.Besluiten;
using CaseManagement.Bibob.Conclusies;
using CaseManagement.Bibob.Formulier;
using CaseManagement.Bibob.Onderzoek;
using CaseManagement.Bibob.Registermelding;
using CaseManagement.Bibob.Screening;
using CaseManagement.Bibob.Sluiten;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Web.Demo.Spelen;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Bibob screenings in every state of the clock; and a screener who handles the permit, which is refused.</summary>
internal sealed class Screenings : IVerhaal
{
    public void Vertel(Vertelling v)
    {
        var uit = v.Dag(12);
        Aangemaakt(uit, "cafe", BibobSubsoort.Horeca, "Z-1005", "Café De Proef B.V.", null);
        uit.Als(Wie.Screener).Doet("cafe", new VragenformulierUitreiken(v.Kalender.Vandaag.PlusDays(14)));

        Aangemaakt(v.Dag(60), "shop", BibobSubsoort.SmartGrowHeadshop, "Z-1004", "K. Kunstmatig", "999990044");
        Formulier(v, "shop", 58, 40, volledig: false);
        v.Dag(38).Als(Wie.Screener).Doet("shop", new AanvullingVragen(v.Kalender.Vandaag.PlusDays(10), "Bewijs van de herkomst van het geld."));

        Aangemaakt(v.Dag(75), "arcade", BibobSubsoort.Speelautomaten, "Z-1003", "Speelhal Voorbeeld B.V.", null);
        Formulier(v, "arcade", 73, 60, volledig: true);
        Onderzoek(v, "arcade", 58, 40, new EigenOnderzoekAfronden(true, [], "De financiering blijft onduidelijk."));
        v.Dag(35).Als(Wie.Screener).Doet("arcade", new LbbAdviesVragen(v.Dag(36).Datum, "Wie financiert de onderneming?"));

        Aangemaakt(v.Dag(110), "escort", BibobSubsoort.SeksinrichtingEscort, "Z-1002", "M. el Voorbeeld", "999990056");
        Formulier(v, "escort", 108, 95, volledig: true);
        Onderzoek(v, "escort", 93, 70, new EigenOnderzoekAfronden(false, Niveaus(GevaarsConclusie.MindereMateVanGevaar), "Er zijn twee feiten met een zakelijke relatie."));
        v.Dag(60).Als(Wie.Screener).Doet("escort", new ConclusieVaststellen(
        [
            new GrondOordeel(BibobGrond.AGrond, GevaarsConclusie.MindereMateVanGevaar, "Een boete in de sector.", "Beperkt", "Zakelijk", "Onbekend"),
            new GrondOordeel(BibobGrond.BGrond, GevaarsConclusie.MindereMateVanGevaar, "Een boete in de sector.", "Beperkt", "Zakelijk", AantalFeiten: 2),
        ]));
        v.Dag(8).Als(Wie.Screener).Doet("escort", new VoornemenVerzenden(BesluitSoort.VerlenenMetVoorschriften, true));
        Verleend(v);
        Gescheiden(v);
    }

    private static void Verleend(Vertelling v)
    {
        const string naam = "restaurant";
        Aangemaakt(v.Dag(200), naam, BibobSubsoort.Horeca, "Z-1001", "Restaurant Schijn B.V.", null);
        Formulier(v, naam, 198, 185, volledig: true);
        Onderzoek(v, naam, 183, 165, new EigenOnderzoekAfronden(false, Niveaus(GevaarsConclusie.GeenGevaar), "Geen bijzonderheden."));
        v.Dag(160).Als(Wie.Screener).Doet(
            naam,
            new ConclusieVaststellen(
            [
                new GrondOordeel(BibobGrond.AGrond, GevaarsConclusie.GeenGevaar, "Geen feiten."),
                new GrondOordeel(BibobGrond.BGrond, GevaarsConclusie.GeenGevaar, "Geen feiten."),
            ]),
            new DeelnemerUitnodigen("gemeente", Wie.Burgemeester.Id));
        v.Dag(155).Als(Wie.Burgemeester).Doet(naam, new BesluitNemen
        {
            Soort = BesluitSoort.Verlenen,
            Besluitreferentie = "B-1001",
            Motivering = "Er is geen gevaar.",
            ReguliereGrondenGetoetst = true,
        });
        v.Dag(153).Als(Wie.Screener).Doet(
            naam, new RegisterNietVanToepassingVerklaren("Er is geen gevaar vastgesteld."), new Afsluiten(true, [1]));
    }

    private static void Gescheiden(Vertelling v)
    {
        var dag = v.Dag(100);
        dag.Als(Wie.Screener).OpentVergeefs("BIB-30", "eigen-aanvraag", Opgave(dag, BibobSubsoort.Horeca, "Z-1006", "Eetcafé Fictief B.V.", null) with
        {
            Vergunningbehandelaars = [Wie.Screener.Id],
        });
        v.Dag(57).Als(Wie.Vergunningen).Bekijkt("shop");
        v.Dag(56).Als(Wie.Regisseur with { Rol = Kernel.Aanroepen.Rol.BibobScreener }).BekijktVergeefs("ROL-02", "shop");
    }

    private static void Aangemaakt(Verteldag dag, string naam, BibobSubsoort soort, string kenmerk, string betrokkene, string? bsn) =>
        dag.Als(Wie.Screener).Opent(naam, Opgave(dag, soort, kenmerk, betrokkene, bsn));

    private static BibobScreeningAanmaken Opgave(Verteldag dag, BibobSubsoort soort, string kenmerk, string betrokkene, string? bsn) => new(
        BibobObject.Vergunning, soort, kenmerk, Bestuursorgaan.Burgemeester, BibobAanleiding.Beleid, dag.Datum, Wie.Screener.Id,
        Wie.TweedeScreener.Id, [Wie.Vergunningen.Id], bsn is null ? PersoonSoort.Rechtspersoon : PersoonSoort.NatuurlijkPersoon, betrokkene, bsn,
        bsn is null ? "00000000" : null, BeleidCategorie: "horeca-nieuw");

    private static void Formulier(Vertelling v, string naam, int uitgereikt, int ontvangen, bool volledig)
    {
        v.Dag(uitgereikt).Als(Wie.Screener).Doet(naam, new VragenformulierUitreiken(v.Dag(uitgereikt).Datum.PlusDays(28)));
        v.Dag(ontvangen).Als(Wie.Screener).Doet(naam, new VragenformulierOntvangen(volledig));
    }

    private static void Onderzoek(Vertelling v, string naam, int begin, int einde, EigenOnderzoekAfronden afronding)
    {
        v.Dag(begin).Als(Wie.Screener).Doet(
            naam,
            new EigenOnderzoekStarten(),
            new BronRaadplegen(BibobBron.BibobRegister, Verhaalnummers.Betrokkene(naam), "Betrokkene in het register", new string('0', 64)));
        v.Dag(einde).Als(Wie.Screener).Doet(naam, afronding);
    }

    private static IReadOnlyList<GrondNiveau> Niveaus(GevaarsConclusie niveau) => [new(BibobGrond.AGrond, niveau), new(BibobGrond.BGrond, niveau)];
}
