using CaseManagement.Toegang.Dossiers;
using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using static CaseManagement.Web.Demo.Verhalen.Overlast;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Music at night: mediation fails, a warning follows, and then an intention is asked of the mayor. The whole ladder that a municipality climbs.</summary>
internal sealed class MuziekInDeNacht : IVerhaal
{
    private const string Naam = "muziek";

    public void Vertel(Vertelling v)
    {
        v.Dag(260).Gemeld(Naam, Wie.Regisseur, Wie.Achtervang, OverlastSoort.Geluid, "Harde muziek in de nacht, enkele keren per week.", "Testlaan", "12", "P. Proefpersoon");
        v.Dag(258).Geaccepteerd(Naam, Wie.Regisseur, Complexiteit.Complex, Politie, Alliantie, Buurtbemiddeling);
        var aanbod = v.Dag(250);
        aanbod.Als(Wie.Regisseur).Doet(Naam, new BuurtbemiddelingAanbieden("buurtbemiddeling", aanbod.Datum), new BuurtbemiddelingStarten(aanbod.Datum, true, true));
        var mislukt = v.Dag(215);
        mislukt.Als(Wie.Bemiddelaar).Bekijkt(Naam).Doet(Naam, new BuurtbemiddelingResultaatVastleggen(BuurtbemiddelingResultaat.Mislukt, mislukt.Datum));
        v.Dag(200).Incident(Naam, Wie.Regisseur, 1, OverlastSoort.Geluid, IncidentBron.Omwonende, "Muziek tot half twee.");
        v.Dag(185).Incident(Naam, Wie.Regisseur, 2, OverlastSoort.Geluid, IncidentBron.Toezichthouder, "De toezichthouder hoort de muziek op straat.");
        v.Dag(180).Gehoord(Naam, Wie.Regisseur);
        var brief = v.Dag(170);
        brief.Als(Wie.Regisseur).Doet(Naam, new WaarschuwingVerzenden(brief.Datum, brief.Datum.PlusDays(60), "Geen muziek na 22.00 uur."));
    }
}
