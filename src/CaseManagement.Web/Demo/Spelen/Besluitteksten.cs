using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Stand;

namespace CaseManagement.Web.Demo.Spelen;

/// <summary>What the meetings of the demo write in the list of decisions: by code, without names.</summary>
internal static class Besluitteksten
{
    public static BesluitSoort Soort(AgendaRegel regel) => regel.Rubriek switch
    {
        Rubriek.Besluiten => BesluitSoort.AdviesAanBurgemeester,
        _ when Heeft(regel, AgendaRedenSoort.ActieVerlopen) => BesluitSoort.VerzoekAanPartner,
        _ => BesluitSoort.Werkafspraak,
    };

    public static string Tekst(AgendaRegel regel) => regel.Rubriek switch
    {
        Rubriek.Besluiten => $"{regel.Titel}: het overleg adviseert positief over het gevraagde besluit.",
        Rubriek.VoorgesteldeAfsluiting => $"{regel.Titel}: het dossier kan worden afgesloten.",
        Rubriek.Nieuw => $"{regel.Titel}: de verdeling van taken is afgesproken; volgende keer terug met een eerste beeld.",
        _ when Heeft(regel, AgendaRedenSoort.ActieVerlopen) => $"{regel.Titel}: de openstaande actie krijgt voorrang.",
        _ => $"{regel.Titel}: de aanpak gaat door zoals afgesproken.",
    };

    private static bool Heeft(AgendaRegel regel, AgendaRedenSoort soort) => regel.Redenen.Any(reden => reden.Soort == soort);
}
