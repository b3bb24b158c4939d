using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using static CaseManagement.Web.Demo.Verhalen.Overlast;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>A quarrel about a fence: the mediator has just begun.</summary>
internal sealed class RuzieOverDeSchutting : IVerhaal
{
    private const string Naam = "schutting";

    public void Vertel(Vertelling v)
    {
        v.Dag(75).Gemeld(Naam, Wie.Regisseur, Wie.Achtervang, OverlastSoort.Anders, "Twee buren maken elke dag ruzie.", "Proefstraat", "9", "S. Schijn", WoningSoort.Koop);
        v.Dag(72).Geaccepteerd(Naam, Wie.Regisseur, Complexiteit.Complex, Buurtbemiddeling, Politie);
        var aanbod = v.Dag(14);
        aanbod.Als(Wie.Regisseur).Doet(
            Naam,
            new BuurtbemiddelingAanbieden("buurtbemiddeling", aanbod.Datum),
            Actie("Een eerste gesprek met beide buren plannen.", Buurtbemiddeling, v.Kalender.Vandaag.PlusDays(60)));
        var start = v.Dag(6);
        start.Als(Wie.Regisseur).Doet(Naam, new BuurtbemiddelingStarten(start.Datum, true, true));
        start.Als(Wie.Bemiddelaar).Bekijkt(Naam);
    }
}
