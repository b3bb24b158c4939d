using CaseManagement.Pga.Plannen;
using CaseManagement.Pga.Triage;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Web.Demo.Spelen;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Persons on the way: in triage, refused, new for the meeting, with a plan to adopt, and in execution with an overdue action.</summary>
internal sealed class PgaCasussen : IVerhaal
{
    public void Vertel(Vertelling v)
    {
        var reeks = v.Kalender.Pga;
        var melding = v.Dag(2);
        melding.Als(Wie.Wijkagent).Opent("verward", Persoon.Aanmelding(melding, "V. Verzonnen", "Loopt verward over straat en bedreigt voorbijgangers.", Wie.Wijkagent));

        var afgewezen = v.Dag(230);
        Persoon.Aangemeld(afgewezen, "lawaai", "B. Bedacht", "Lawaai en schelden.");
        v.Dag(227).Als(Wie.Regisseur).Doet("lawaai", new TriageAfronden(v.Dag(227).Datum, TriageBesluit.Afwijzen, "Een gesprek met de wijkagent volstaat."));

        Persoon.Aangemeld(v.Op(v.Kalender.VoorSluiting(reeks, 0, 3)), "terugkeer", "M. el Voorbeeld", "Komt vrij en keert terug naar de wijk.");
        Persoon.Geaccepteerd(v.Op(v.Kalender.VoorSluiting(reeks, 0, 1)), "terugkeer", Prioriteit.Hoog);

        Persoon.Aangemeld(v.Dag(50), "dakloos", "S. Schijn", "Slaapt in portieken, spullen in brand.");
        Persoon.Geaccepteerd(v.Dag(46), "dakloos");
        Persoon.Startgesprek(v.Dag(40), "dakloos");
        v.Op(v.Kalender.VoorSluiting(reeks, 0, 1)).Als(Wie.Regisseur).Doet("dakloos", new PlanVoorleggen("Het plan is klaar om vast te stellen."));
        InUitvoering(v, reeks);
    }

    private static void InUitvoering(Vertelling v, Reeksagenda reeks)
    {
        const string naam = "uitvoering";
        Persoon.Aangemeld(v.Dag(160), naam, "K. Kunstmatig", "Stookt ruzie in de wijk en gebruikt veel.");
        Persoon.Geaccepteerd(v.Dag(155), naam);
        Persoon.Startgesprek(v.Dag(145), naam);
        Persoon.Plan(v.Dag(130), naam, v.Dag(90).Datum, v.Dag(130).Datum.PlusDays(150));
        v.Dag(95).Als(Wie.Interventie).Bekijkt(naam).Doet(naam, new ActieGereedmelden(1));
        v.Dag(60).Als(Wie.Reclassering).Bekijkt(naam);
        v.Op(v.Kalender.VoorSluiting(reeks, 0, 1)).Als(Wie.Wijkagent).Bekijkt(naam).Doet(naam, new BesprekingVerzoeken("Nieuwe incidenten in de wijk."));
    }
}
