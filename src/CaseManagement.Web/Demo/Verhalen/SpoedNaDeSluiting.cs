using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Vaststellen;
using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Toestand;
using static CaseManagement.Web.Demo.Verhalen.Overlast;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>
/// Something urgent after an agenda closed: the chair adds it. When no agenda is closed around today, the chair planned an extra meeting
/// of which it is.
/// </summary>
internal sealed class SpoedNaDeSluiting : IVerhaal
{
    private const string Overleg = "overleg-met-spoed";
    private const string Brand = "brandstichting";
    private const string Agressie = "agressie";

    public void Vertel(Vertelling v)
    {
        var reeks = v.Kalender.Gesloten;
        if (reeks.Extra is { } extra)
        {
            v.Dag(25).Als(Wie.Voorzitter).Opent(Overleg, new ExtraPlannen(reeks.Reeks, extra, "Er zijn te veel zaken met spoed voor het gewone overleg."));
        }
        else
        {
            v.Noem(Overleg, reeks.Id(0));
        }

        var dag = v.Op(v.Kalender.Laatste).Middag;
        dag.Gemeld(Brand, Wie.Regisseur, Wie.Achtervang, OverlastSoort.Vernieling, "Brand in een portiek, vermoedelijk aangestoken.", "Galerijflat", "1", "S. Schijn");
        dag.Als(Wie.Regisseur).Doet(Brand, new AcuutGevaarMarkeren(true, "Kans op herhaling."));
        dag.Geaccepteerd(Brand, Wie.Regisseur, Complexiteit.Complex, Politie, Alliantie, Interventieteam);
        Persoon.Aangemeld(dag, Agressie, "D. Denkbeeldig", "Agressie bij de balie, met een wapen.", spoed: true);
        Persoon.Geaccepteerd(dag, Agressie, Pga.Triage.Prioriteit.Hoog);
        dag.Als(Wie.Voorzitter).Doet(Overleg, new SpoedToevoegen(
            v.Id(reeks == v.Kalender.Woonoverlast ? Brand : Agressie), "Er is gevaar voor mensen; dit kan niet wachten."));
    }
}
