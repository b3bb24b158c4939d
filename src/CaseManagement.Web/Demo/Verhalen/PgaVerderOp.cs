using CaseManagement.Pga.Afsluiting;
using CaseManagement.Pga.Evaluaties;
using CaseManagement.Pga.Schalen;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Web.Demo.Spelen;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Persons further on: scaled up to the Zorg- en Veiligheidshuis, proposed for closing, and closed.</summary>
internal sealed class PgaVerderOp : IVerhaal
{
    public void Vertel(Vertelling v)
    {
        Opgeschaald(v);
        Voorgesteld(v);
        Afgesloten(v);
    }

    private static void Opgeschaald(Vertelling v)
    {
        const string naam = "opgeschaald";
        var reeks = v.Kalender.Pga;
        Persoon.Aangemeld(v.Dag(185), naam, "F. Fictief", "Ernstige dreiging in drie gemeenten.");
        Persoon.Geaccepteerd(v.Dag(180), naam, Pga.Triage.Prioriteit.Hoog);
        Persoon.Startgesprek(v.Dag(172), naam);
        Persoon.Plan(v.Dag(160), naam, v.Dag(120).Datum, v.Dag(160).Datum.PlusDays(170));
        v.Op(v.Kalender.VoorSluiting(reeks, -1, 1)).Als(Wie.Regisseur).Doet(naam, new OpschalenVragen("De lokale aanpak loopt vast."));
        var overleg = v.Op(reeks.Datum(-1));
        overleg.Als(Wie.Voorzitter).Doet(naam, new Opschalen(overleg.Datum, [OpschaalCriterium.LokaleAanpakStagneert, OpschaalCriterium.ErnstigGevaar], "Afstemming met andere gemeenten is nodig."));
        overleg.Middag.Als(Wie.Regisseur).Doet(naam, new GegevensVerstrekken(
            overleg.Datum, VerstrekkingRichting.Verstrekt, WgsSamenwerkingsverband.ZVH, "WGS 2.13 lid 1", "Gezamenlijke aanpak", "Plan en stand van zaken",
            "Procesregisseur ZVHGV", "Servicepunt ZVHGV"));
    }

    private static void Voorgesteld(Vertelling v)
    {
        const string naam = "voorgesteld";
        Persoon.Aangemeld(v.Dag(220), naam, "P. Proefpersoon", "Overlast rond de supermarkt.");
        Persoon.Geaccepteerd(v.Dag(215), naam, Pga.Triage.Prioriteit.Laag);
        Persoon.Startgesprek(v.Dag(208), naam);
        Persoon.Plan(v.Dag(200), naam, v.Dag(170).Datum, v.Dag(80).Datum);
        v.Dag(165).Als(Wie.Regisseur).Doet(naam, new ActieGereedmelden(1), new ActieGereedmelden(2));
        v.Dag(80).Als(Wie.Regisseur).Doet(naam, new EvaluatieVastleggen(v.Dag(80).Datum, DoelBehaald.Ja, Trend.Afgenomen, "Klein; de wijkagent houdt contact."));
        v.Op(v.Kalender.VoorSluiting(v.Kalender.Pga, 0, 2)).Als(Wie.Regisseur).Doet(naam, new AfsluitingVoorstellen(Afsluitreden.DoelBereikt, "De doelen zijn gehaald."));
    }

    private static void Afgesloten(Vertelling v)
    {
        const string naam = "afgerond";
        var reeks = v.Kalender.Pga;
        Persoon.Aangemeld(v.Dag(330), naam, "D. Denkbeeldig", "Bedreigt medewerkers van de opvang.");
        Persoon.Geaccepteerd(v.Dag(325), naam);
        Persoon.Startgesprek(v.Dag(315), naam);
        Persoon.Plan(v.Dag(305), naam, v.Dag(260).Datum, v.Dag(200).Datum);
        v.Dag(250).Als(Wie.Regisseur).Doet(naam, new ActieGereedmelden(1), new ActieGereedmelden(2));
        v.Dag(200).Als(Wie.Regisseur).Doet(naam, new EvaluatieVastleggen(v.Dag(200).Datum, DoelBehaald.Deels, Trend.Afgenomen, "Beperkt."));
        v.Op(v.Kalender.VoorSluiting(reeks, -2, 2)).Als(Wie.Regisseur).Doet(naam, new AfsluitingVoorstellen(Afsluitreden.DoelBereikt, "Al maanden rustig."));
        var overleg = v.Op(reeks.Datum(-2));
        overleg.Middag.Als(Wie.Voorzitter).Doet(naam, new CasusAfsluiten(overleg.Datum, Afsluitreden.DoelBereikt, "Het overleg stemde in.", true));
    }
}
