using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Woonoverlast.Toestand;
using static CaseManagement.Web.Demo.Verhalen.Overlast;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>A smell in the staircase: discussed long ago and forgotten since; the agenda brings it back by itself.</summary>
internal sealed class GeurUitHetPortiek : IVerhaal
{
    private const string Naam = "geur";

    public void Vertel(Vertelling v)
    {
        var reeks = v.Kalender.Woonoverlast;
        v.Op(v.Kalender.VoorSluiting(reeks, -3, 4)).Gemeld(Naam, Wie.Adviseur, Wie.OovAchtervang, OverlastSoort.Geur, "Een sterke geur in het portiek.", "Proefstraat", "18", "B. Bedacht");
        v.Op(v.Kalender.VoorSluiting(reeks, -3, 2)).Geaccepteerd(Naam, Wie.Adviseur, Complexiteit.Complex, Alliantie);
    }
}
