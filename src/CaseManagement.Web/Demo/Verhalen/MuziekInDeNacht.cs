using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Woonoverlast.Dossieropbouw;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using static CaseManagement.Web.Demo.Verhalen.Overlast;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Music at night: mediation fails, a warning is ignored, and now the next meeting is asked about an intention of the mayor.</summary>
internal sealed class MuziekInDeNacht : IVerhaal
{
    private const string Naam = "muziek";

    public void Vertel(Vertelling v)
    {
        v.Dag(260).Gemeld(Naam, Wie.Regisseur, Wie.Achtervang, OverlastSoort.Geluid, "Harde muziek in de nacht, enkele keren per week.", "Testlaan", "12", "P. Proefpersoon");
        v.Dag(258).Geaccepteerd(Naam, Wie.Regisseur, Complexiteit.Complex, Politie, Alliantie, Buurtbemiddeling);
        Bemiddeling(v);
        Waarschuwing(v);
        Dossiervorming(v);
        v.Dag(30).Als(Wie.Meldpunt with { Rol = Rol.Casusregisseur }).BekijktVergeefs("ROL-02", Naam);
        v.Op(v.Kalender.VoorSluiting(v.Kalender.Woonoverlast, 0, 1)).Als(Wie.Regisseur).Doet(
            Naam, new BesluitVragen(GevraagdBesluit.VoornemenGedragsaanwijzing, "Advies over een voornemen: geen muziek na 22.00 uur, met een dwangsom."));
    }

    private static void Bemiddeling(Vertelling v)
    {
        var aanbod = v.Dag(250);
        aanbod.Als(Wie.Regisseur).Doet(Naam, new BuurtbemiddelingAanbieden("buurtbemiddeling", aanbod.Datum), new BuurtbemiddelingStarten(aanbod.Datum, true, true));
        var mislukt = v.Dag(215);
        mislukt.Als(Wie.Bemiddelaar).Bekijkt(Naam).Doet(Naam, new BuurtbemiddelingResultaatVastleggen(BuurtbemiddelingResultaat.Mislukt, mislukt.Datum));
    }

    private static void Waarschuwing(Vertelling v)
    {
        v.Dag(200).Incident(Naam, Wie.Regisseur, 1, OverlastSoort.Geluid, IncidentBron.Omwonende, "Muziek tot half twee.");
        v.Dag(185).Incident(Naam, Wie.Regisseur, 2, OverlastSoort.Geluid, IncidentBron.Toezichthouder, "De toezichthouder hoort de muziek op straat.");
        v.Dag(180).Gehoord(Naam, Wie.Regisseur);
        var brief = v.Dag(170);
        brief.Als(Wie.Regisseur).Doet(Naam, new WaarschuwingVerzenden(brief.Datum, brief.Datum.PlusDays(60), "Geen muziek na 22.00 uur."));
        v.Dag(140).Incident(Naam, Wie.Regisseur, 3, OverlastSoort.Geluid, IncidentBron.Omwonende, "Opnieuw muziek, tot drie uur.");
        v.Dag(100).Als(Wie.Regisseur).Doet(Naam, new WaarschuwingResultaatVastleggen(WaarschuwingResultaat.NieuweHinder));
    }

    private static void Dossiervorming(Vertelling v)
    {
        var dag = v.Dag(60);
        dag.Als(Wie.Regisseur).Doet(
            Naam,
            new BewijsstukToevoegen(BewijsstukSoort.Verklaring, dag.Datum, "Verklaring van een omwonende over drie nachten."),
            new BewijsstukToevoegen(BewijsstukSoort.CorrespondentieVerhuurder, dag.Datum, "Twee brieven van de verhuurder."),
            new WoningVastleggen(WoningSoort.Huur, "Woningstichting Voorbeeld", "P. Proefpersoon", "alliantie", true),
            new ZorgcheckVastleggen(false, false),
            new MaatregelRechtvaardigen("Herhaald en in de nacht.", "Bemiddeling en een waarschuwing hielpen niet.", "Alleen de nachtelijke uren."));
    }
}
