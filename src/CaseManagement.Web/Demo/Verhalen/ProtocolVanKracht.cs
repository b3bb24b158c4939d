using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Privacy.Protocol;
using CaseManagement.Privacy.Sets;
using CaseManagement.Web.Demo.Spelen;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Early in the year college and burgemeester adopt the protocol on sharing signals; before that, nothing internal is shared.</summary>
internal sealed class ProtocolVanKracht : IVerhaal
{
    private const string Boek = "protocol";
    private const string Versie = "v1.0";
    private const string Sets1 = "1.0";

    public void Vertel(Vertelling v)
    {
        v.Noem(Boek, Protocolboek.Id);
        Sets(v);
        var advies = v.Dag(345);
        advies.Als(Wie.Privacy).Opent(Boek, new ProtocolOpstellen(Versie, "DPIA-0001", advies.Datum, Sets1, Sets1, Sets1, Sets1));
        var besluit = v.Dag(320);
        var kracht = v.Dag(315);
        besluit.Als(Wie.Privacy).Doet(Boek, new ProtocolVaststellen(Versie, besluit.Datum, besluit.Datum, kracht.Datum),
            new ProtocolBekendmaken(Versie, $"gmb-{besluit.Datum.Year}-10001", besluit.Datum));
        kracht.Als(Wie.Privacy).Doet(Boek, new ProtocolInWerkingStellen(Versie));
    }

    // The coordinator takes over what is shipped, and the privacy officer adopts it: never the same person.
    private static void Sets(Vertelling v)
    {
        var standaard = Standaardsets.Alle;
        Set(v, Setsoort.Criteriaset, new CriteriasetBewerken(Sets1, standaard.Criteriaset.Inhoud));
        Set(v, Setsoort.Indicatorenlijst, new IndicatorenlijstBewerken(Sets1, standaard.Indicatorenlijst.Inhoud));
        Set(v, Setsoort.Bronnenlijst, new BronnenlijstBewerken(Sets1, standaard.Bronnenlijst.Inhoud));
        Set(v, Setsoort.Bewaartermijnen, new BewaartermijnenBewerken(Sets1, standaard.Bewaartermijnen.Inhoud));

        // A second version of the red flags waits for a second person.
        var flags = standaard.Indicatorenlijst.Inhoud;
        v.Dag(3).Als(Wie.Coordinator)
            .Opent(nameof(Setsoort.Indicatorenlijst), new IndicatorenlijstBewerken("1.1", flags with
            {
                RedFlags =
                [
                    .. flags.RedFlags.Where(flag => flag.Code != "ZORG_ZONDER_LEVERING"),
                    new RedFlag("VAKANTIEHUIS_ALS_OPSLAG", "Een vakantiehuis wordt gebruikt als opslag of werkplaats."),
                ],
            }))
            .Doet(nameof(Setsoort.Indicatorenlijst), new SetAanbieden("1.1"))
            .Vergeefs("OND-02-VIEROGEN", nameof(Setsoort.Indicatorenlijst), new SetVaststellen("1.1"));
    }

    private static void Set(Vertelling v, Setsoort soort, object bewerken)
    {
        var naam = soort.ToString();
        v.Noem(naam, Setboek.Id(soort));
        v.Dag(350).Als(Wie.Coordinator).Opent(naam, bewerken).Doet(naam, new SetAanbieden(Sets1));
        v.Dag(348).Als(Wie.Privacy).Doet(naam, new SetVaststellen(Sets1));
    }
}
