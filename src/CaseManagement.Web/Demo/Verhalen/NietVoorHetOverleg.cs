using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Intake;
using CaseManagement.Woonoverlast.Toestand;
using static CaseManagement.Web.Demo.Verhalen.Overlast;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Cases that never reach an agenda: one partner can solve it, it is secret, or the intake has only begun.</summary>
internal sealed class NietVoorHetOverleg : IVerhaal
{
    public void Vertel(Vertelling v)
    {
        v.Dag(55).Gemeld("blaffen", Wie.Oov, Wie.Achtervang, OverlastSoort.Dieren, "Een hond blaft overdag.", "Testlaan", "77", "K. Kunstmatig");
        v.Dag(52).Geaccepteerd("blaffen", Wie.Oov, Complexiteit.Enkelvoudig, Alliantie);
        v.Dag(48).Gemeld("geheim", Wie.Adviseur, Wie.OovAchtervang, OverlastSoort.Intimidatie, "Overlast bij een blijf-van-mijn-lijfadres.", "Voorbeeldweg", "99", "F. Fictief");
        v.Dag(47).Als(Wie.Adviseur).Doet("geheim", new VertrouwelijkheidWijzigen(Vertrouwelijkheid.Geheim, "Het adres mag niet bekend worden."));
        v.Dag(46).Geaccepteerd("geheim", Wie.Adviseur, Complexiteit.Complex);
        v.Dag(44).Als(Wie.Voorzitter with { Rol = Kernel.Aanroepen.Rol.AdviseurOov }).BekijktVergeefs("ROL-02", "geheim");
        v.Dag(5).Gemeld("kraaien", Wie.Oov, Wie.Achtervang, OverlastSoort.Dieren, "Een haan kraait om vier uur.", "Proefstraat", "52", "B. Bedacht");
        v.Dag(3).Als(Wie.Oov).Doet("kraaien", new IntakeStarten());
        v.Dag(1).Gemeld("stampen", Wie.Regisseur, Wie.Achtervang, OverlastSoort.Geluid, "De bovenburen stampen.", "Galerijflat", "56", "V. Verzonnen");
        v.Dag(40).Als(Wie.Achtervang).Doet("blaffen", new BelangenconflictMelden());
        v.Dag(39).Als(Wie.Oov).Doet("blaffen", new DuoToewijzen(Wie.Oov.Id, Wie.Regisseur.Id));
        v.Dag(38).Als(Wie.Achtervang).BekijktVergeefs("ROL-05", "blaffen");
    }
}
