using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Woonoverlast.Monitoren;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using static CaseManagement.Web.Demo.Verhalen.Overlast;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Parties in the shed: the watch ended quietly, so the first responsible proposes to close.</summary>
internal sealed class FeestjesInDeSchuur : IVerhaal
{
    private const string Naam = "feestjes";

    public void Vertel(Vertelling v)
    {
        var reeks = v.Kalender.Woonoverlast;
        v.Dag(240).Gemeld(Naam, Wie.Oov, Wie.Achtervang, OverlastSoort.Geluid, "Elk weekend een feest in de schuur.", "Testlaan", "40", "S. Schijn", WoningSoort.Koop);
        v.Dag(236).Geaccepteerd(Naam, Wie.Oov, Complexiteit.Complex, Politie, Buurtbemiddeling);
        var aanbod = v.Dag(228);
        aanbod.Als(Wie.Oov).Doet(Naam, new BuurtbemiddelingAanbieden("buurtbemiddeling", aanbod.Datum), new BuurtbemiddelingStarten(aanbod.Datum, true, true));
        var geslaagd = v.Dag(190);
        geslaagd.Als(Wie.Bemiddelaar).Doet(Naam, new BuurtbemiddelingResultaatVastleggen(BuurtbemiddelingResultaat.Geslaagd, geslaagd.Datum));
        v.Dag(185).Als(Wie.Oov).Doet(Naam, new MonitoringStarten(reeks.Datum(-1), "Volgen of de afspraken standhouden."));
        v.Op(v.Kalender.VoorSluiting(reeks, 0, 1)).Als(Wie.Oov).Doet(
            Naam, new BesluitVragen(GevraagdBesluit.Afsluiting, "Al maanden geen klachten meer."));
    }
}
