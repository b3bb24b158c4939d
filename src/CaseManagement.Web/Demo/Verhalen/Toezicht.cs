using CaseManagement.Kernel.Identiteit;
using CaseManagement.Privacy.Trail;
using CaseManagement.Web.Demo.Spelen;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Supervision: the privacy officer and the FG read the trail, and reading it leaves a trail.</summary>
internal sealed class Toezicht : IVerhaal
{
    public void Vertel(Vertelling v)
    {
        v.Dag(90).Als(Wie.Privacy).Vraagt(new AuditregelsZoeken { Gebruiker = new GebruikerId("m.meldpunt") });
        v.Dag(10).Als(Wie.Fg).Vraagt(new WeigeringenTellen(v.Dag(100).Datum, v.Dag(10).Datum));
    }
}
