using CaseManagement.Privacy.Protocol;
using CaseManagement.Web.Demo.Spelen;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Early in the year college and burgemeester adopt the protocol on sharing signals; before that, nothing internal is shared.</summary>
internal sealed class ProtocolVanKracht : IVerhaal
{
    private const string Boek = "protocol";
    private const string Versie = "v1.0";

    public void Vertel(Vertelling v)
    {
        v.Noem(Boek, Protocolboek.Id);
        var advies = v.Dag(345);
        advies.Als(Wie.Privacy).Opent(Boek, new ProtocolOpstellen(Versie, "DPIA-0001", advies.Datum, "criteria-1", "bronnen-1", "bewaartermijnen-1"));
        var besluit = v.Dag(320);
        var kracht = v.Dag(315);
        besluit.Als(Wie.Privacy).Doet(Boek, new ProtocolVaststellen(Versie, besluit.Datum, besluit.Datum, $"gmb-{besluit.Datum.Year}-10001", kracht.Datum));
        kracht.Als(Wie.Privacy).Doet(Boek, new ProtocolInWerkingStellen(Versie));
    }
}
