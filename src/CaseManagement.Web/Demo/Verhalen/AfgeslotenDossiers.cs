using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Woonoverlast.Einde;
using CaseManagement.Woonoverlast.Intake;
using CaseManagement.Woonoverlast.Monitoren;
using CaseManagement.Woonoverlast.Toestand;
using static CaseManagement.Web.Demo.Verhalen.Overlast;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Cases that ended in every way: closed after a watch, broken off, no nuisance after all, handed to PGA.</summary>
internal sealed class AfgeslotenDossiers : IVerhaal
{
    public void Vertel(Vertelling v)
    {
        Gestopt(v);
        v.Dag(310).Gemeld("koopwoning", Wie.Adviseur, Wie.OovAchtervang, OverlastSoort.Vernieling, "Een schutting is omgetrapt.", "Testlaan", "61", "B. Bedacht", WoningSoort.Koop);
        v.Dag(306).Geaccepteerd("koopwoning", Wie.Adviseur, Complexiteit.Enkelvoudig);
        v.Dag(290).Als(Wie.Adviseur).Doet("koopwoning", new DossierAfsluiten(AfsluitReden.Afgebroken, "De melder trok de klacht in."));
        v.Dag(175).Gemeld("kinderen", Wie.Oov, Wie.Achtervang, OverlastSoort.Geluid, "Kinderen spelen voor de deur.", "Proefstraat", "33", "V. Verzonnen");
        v.Dag(172).Als(Wie.Oov).Doet("kinderen", new IntakeStarten(), new GeenWoonoverlastVaststellen(GeenWoonoverlastUitkomst.Doorverwezen, "Normaal gebruik van de straat."));
        v.Dag(145).Gemeld("rook", Wie.Regisseur, Wie.Achtervang, OverlastSoort.Anders, "Verwarde bewoner laat het eten aanbranden.", "Galerijflat", "8", "D. Denkbeeldig");
        v.Dag(142).Geaccepteerd("rook", Wie.Regisseur, Complexiteit.Complex, Interventieteam);
        v.Dag(100).Als(Wie.Regisseur).Doet("rook", new DossierOverdragen(Overdrachtsdoel.Pga, "Zorg en veiligheid lopen door elkaar; aangemeld bij PGA."));
    }

    private static void Gestopt(Vertelling v)
    {
        const string naam = "trommels";
        v.Dag(330).Gemeld(naam, Wie.Regisseur, Wie.Achtervang, OverlastSoort.Geluid, "Iemand drumt elke avond.", "Voorbeeldweg", "15", "P. Proefpersoon");
        v.Dag(327).Geaccepteerd(naam, Wie.Regisseur, Complexiteit.Complex, Alliantie);
        v.Dag(300).Als(Wie.Regisseur).Doet(naam, new MonitoringStarten(v.Dag(200).Datum, "De bewoner speelt nu elders."));
        v.Dag(190).Als(Wie.Regisseur).Doet(naam, new DossierAfsluiten(AfsluitReden.OverlastGestopt, "Geen klachten meer."));
    }
}
