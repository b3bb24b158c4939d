using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Woonoverlast.Toestand;
using static CaseManagement.Web.Demo.Verhalen.Overlast;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Unrest on the gallery: new at the last meeting, which held it over because the intervention team was absent.</summary>
internal sealed class OnrustOpDeGalerij : IVerhaal
{
    private const string Naam = "galerij";

    public void Vertel(Vertelling v)
    {
        var reeks = v.Kalender.Woonoverlast;
        v.Op(v.Kalender.VoorSluiting(reeks, -1, 4)).Gemeld(Naam, Wie.Regisseur, Wie.OovAchtervang, OverlastSoort.Intimidatie, "Bewoners durven niet meer over de galerij.", "Galerijflat", "21", "F. Fictief");
        v.Op(v.Kalender.VoorSluiting(reeks, -1, 2)).Geaccepteerd(Naam, Wie.Regisseur, Complexiteit.Complex, Politie, Alliantie, Interventieteam);
        v.HoudtAan(reeks, -1, Naam);
    }
}
