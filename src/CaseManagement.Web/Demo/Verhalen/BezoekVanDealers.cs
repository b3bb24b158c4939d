using CaseManagement.Toegang.Dossiers;
using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Woonoverlast.Toestand;
using static CaseManagement.Web.Demo.Verhalen.Overlast;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Visitors who deal: an action was postponed three times, so it is shown as escalated.</summary>
internal sealed class BezoekVanDealers : IVerhaal
{
    private const string Naam = "bezoek";

    public void Vertel(Vertelling v)
    {
        v.Dag(165).Gemeld(Naam, Wie.Regisseur, Wie.OovAchtervang, OverlastSoort.Drugs, "Kort bezoek tot diep in de nacht.", "Galerijflat", "44", "F. Fictief");
        v.Dag(160).Geaccepteerd(Naam, Wie.Regisseur, Complexiteit.Complex, Politie, Alliantie, Interventieteam);
        var afspraak = v.Dag(140);
        afspraak.Als(Wie.Regisseur).Doet(Naam, Actie("Gezamenlijke controle aan huis.", Politie, afspraak.Datum.PlusDays(21)));
        v.Dag(120).Als(Wie.Regisseur).Doet(Naam, new ActieDoorschuiven(1, v.Dag(90).Datum, "Geen capaciteit."));
        v.Dag(92).Als(Wie.Regisseur).Doet(Naam, new ActieDoorschuiven(1, v.Dag(45).Datum, "De bewoner was niet thuis."));
        v.Dag(46).Als(Wie.Regisseur).Doet(Naam, new ActieDoorschuiven(1, v.Dag(5).Datum, "Geen capaciteit."));
    }
}
