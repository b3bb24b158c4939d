using CaseManagement.Toegang.Dossiers;
using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Woonoverlast.Toestand;
using static CaseManagement.Web.Demo.Verhalen.Overlast;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Dogs: the corporation agreed to act and did not, so that its action is overdue on the next agenda.</summary>
internal sealed class HondenInDeTuin : IVerhaal
{
    private const string Naam = "honden";

    public void Vertel(Vertelling v)
    {
        v.Dag(150).Gemeld(Naam, Wie.Oov, Wie.Achtervang, OverlastSoort.Dieren, "Vier honden blaffen de hele dag.", "Proefstraat", "3", "K. Kunstmatig");
        v.Dag(147).Geaccepteerd(Naam, Wie.Oov, Complexiteit.Complex, Alliantie, Interventieteam);
        var afspraak = v.Dag(120);
        afspraak.Als(Wie.Oov).Doet(
            Naam,
            Actie("Gesprek met de huurder over het aantal honden.", Alliantie, afspraak.Datum.PlusDays(30)),
            Actie("Nagaan of hulp nodig is.", Interventieteam, afspraak.Datum.PlusDays(20)),
            Actie("Brief met de regels van het huurcontract.", Alliantie, v.Dag(20).Datum));
        v.Dag(105).Als(Wie.Interventie).Bekijkt(Naam).Vergeefs("ROL-02", Naam, new ActieDoorschuiven(2, v.Dag(60).Datum, "Geen tijd."));
        v.Dag(104).Als(Wie.Oov).Doet(Naam, new ActieGereedmelden(2));
        v.Dag(95).Als(Wie.Corporatie).Bekijkt(Naam).Doet(Naam, new ActieGereedmelden(1));
    }
}
