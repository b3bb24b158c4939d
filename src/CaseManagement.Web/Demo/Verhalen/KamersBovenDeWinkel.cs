using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Woonoverlast.Toestand;
using static CaseManagement.Web.Demo.Verhalen.Overlast;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Rooms above the shop: accepted just now, so new on the next agenda.</summary>
internal sealed class KamersBovenDeWinkel : IVerhaal
{
    private const string Naam = "kamers";

    public void Vertel(Vertelling v)
    {
        var reeks = v.Kalender.Woonoverlast;
        v.Op(v.Kalender.VoorSluiting(reeks, 0, 3)).Gemeld(Naam, Wie.Oov, Wie.Achtervang, OverlastSoort.Verhuur, "Wisselende huurders, veel fietsen en lawaai.", "Voorbeeldweg", "2", "V. Verzonnen", WoningSoort.Koop);
        v.Op(v.Kalender.VoorSluiting(reeks, 0, 1)).Geaccepteerd(Naam, Wie.Oov, Complexiteit.Complex, Politie, Interventieteam);
    }
}
