using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Woonoverlast.Monitoren;
using CaseManagement.Woonoverlast.Toestand;
using static CaseManagement.Web.Demo.Verhalen.Overlast;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Waste in the garden: cleared, and watched for half a year; one line of status on the agenda.</summary>
internal sealed class TuinVolAfval : IVerhaal
{
    private const string Naam = "tuinafval";

    public void Vertel(Vertelling v)
    {
        var reeks = v.Kalender.Woonoverlast;
        v.Op(v.Kalender.VoorSluiting(reeks, -2, 4)).Gemeld(Naam, Wie.Adviseur, Wie.OovAchtervang, OverlastSoort.Vervuiling, "De tuin ligt vol huisvuil; er zijn ratten.", "Voorbeeldweg", "7", "M. el Voorbeeld");
        v.Op(v.Kalender.VoorSluiting(reeks, -2, 2)).Geaccepteerd(Naam, Wie.Adviseur, Complexiteit.Complex, Alliantie, Interventieteam);
        v.Op(v.Kalender.Werkdagen(reeks.Datum(-2), 3)).Als(Wie.Adviseur).Doet(
            Naam, new MonitoringStarten(v.Kalender.Vandaag.PlusDays(180), "De tuin is leeg; de wijkploeg kijkt elke maand."));
    }
}
