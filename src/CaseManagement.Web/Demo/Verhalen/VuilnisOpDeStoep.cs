using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using static CaseManagement.Web.Demo.Verhalen.Overlast;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Rubbish on the pavement: a warning runs and ends around the next meeting.</summary>
internal sealed class VuilnisOpDeStoep : IVerhaal
{
    private const string Naam = "vuilnis";

    public void Vertel(Vertelling v)
    {
        var reeks = v.Kalender.Woonoverlast;
        v.Dag(130).Gemeld(Naam, Wie.Adviseur, Wie.OovAchtervang, OverlastSoort.Vervuiling, "Zakken vuilnis op de stoep.", "Testlaan", "5", "K. Kunstmatig");
        v.Dag(126).Geaccepteerd(Naam, Wie.Adviseur, Complexiteit.Complex, Alliantie);
        v.Dag(110).Incident(Naam, Wie.Adviseur, 1, OverlastSoort.Vervuiling, IncidentBron.Omwonende, "Negen zakken naast de container.");
        v.Dag(90).Incident(Naam, Wie.Adviseur, 2, OverlastSoort.Vervuiling, IncidentBron.Verhuurder, "De huismeester ziet opnieuw zakken.");
        v.Dag(85).Gehoord(Naam, Wie.Adviseur);
        var brief = v.Dag(50);
        brief.Als(Wie.Adviseur).Doet(Naam, new WaarschuwingVerzenden(
            brief.Datum, reeks.Datum(0).PlusDays(7), "Geen vuilnis op de stoep.", MotiveringOverslaan: "Er is geen conflict tussen buren.", BesluitDoor: Wie.Adviseur.Id));
    }
}
