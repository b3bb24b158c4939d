using CaseManagement.Toegang.Dossiers;
using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Incidenten;
using CaseManagement.Woonoverlast.Toestand;
using static CaseManagement.Web.Demo.Verhalen.Overlast;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Threats: acute danger, and the district officer asks the meeting to discuss it.</summary>
internal sealed class DreigingMetEenMes : IVerhaal
{
    private const string Naam = "dreiging";

    public void Vertel(Vertelling v)
    {
        var reeks = v.Kalender.Woonoverlast;
        v.Dag(80).Gemeld(Naam, Wie.Regisseur, Wie.Achtervang, OverlastSoort.Intimidatie, "De bewoner bedreigt buren in de hal.", "Galerijflat", "3", "D. Denkbeeldig");
        v.Dag(78).Geaccepteerd(Naam, Wie.Regisseur, Complexiteit.Complex, Politie, Interventieteam);
        var convenant = v.Dag(75);
        convenant.Als(Wie.Regisseur).Doet(Naam, new ConvenantVastleggen(
            "convenant-woonoverlast", new NodaTime.LocalDate(2023, 1, 1), Politiebesluit: new PolitiebesluitInvoer(
                "Veiligheid van omwonenden", "Casusoverleg woonoverlast: stoppen van de dreiging", "Meldingen bij dit adres", "Alleen voor dit doel", ["gemeente"])));
        var melding = v.Dag(70);
        melding.Als(Wie.Wijkagent).Bekijkt(Naam).Doet(Naam, new PolitiegegevenMelden(
            OverlastSoort.Intimidatie, melding.Datum, "Twee keer ter plaatse voor een bedreiging.",
            new WpgInvoer(WpgArtikel.Artikel8, "Wijkagent", melding.Datum, "Stoppen van de dreiging")));
        v.Dag(65).Als(Wie.Reclassering).BekijktVergeefs("ROL-02", Naam);
        v.Dag(64).Als(Wie.Interventie).Bekijkt(Naam);
        var nu = v.Op(v.Kalender.VoorSluiting(reeks, 0, 1));
        nu.Als(Wie.Regisseur).Doet(Naam, new AcuutGevaarMarkeren(true, "De bewoner had een mes bij zich."));
        nu.Als(Wie.Wijkagent).Doet(Naam, new BesprekingVerzoeken("De dreiging neemt toe; graag afspraken over bezoek aan huis."));
    }
}
