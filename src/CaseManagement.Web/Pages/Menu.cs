using System.Security.Claims;
using CaseManagement.Bibob.Werkvoorraad;
using CaseManagement.Controles.Jaarplan;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Privacy.Sets;
using CaseManagement.Privacy.Trail;
using CaseManagement.Signalen.Werklijst;

namespace CaseManagement.Web.Pages;

/// <summary>The pages that the active role can use.</summary>
internal static class Menu
{
    /// <summary>The entries, in a fixed order.</summary>
    public static IEnumerable<Menupunt> Voor(Vraagloket loket, Zaakloket zaken, ClaimsPrincipal gebruiker)
    {
        if (loket.Mag<OverlegLijst, OverlegLijstAntwoord>(gebruiker))
        {
            yield return new("/agendas", "Agenda's", "Waarom staat een zaak op de agenda, en wat sluit wanneer?");
        }

        if (zaken.Soorten(gebruiker).Any())
        {
            yield return new("/zaken", "Zaken", "Welke zaken mag u zien, en hoe staat elke zaak ervoor?");
        }

        if (loket.Mag<JaarplanVragen, ControleJaarplan>(gebruiker))
        {
            yield return new("/controles", "Integrale controles", "Welke controles staan op het jaarplan, wat loopt achter en wat moet nog gebeuren?");
        }

        if (loket.Mag<BibobWerkvoorraad, BibobWerklijst>(gebruiker))
        {
            yield return new("/bibob", "Bibob-werkvoorraad", "Welke screening loopt, wat ontbreekt er en wanneer moet er besloten zijn?");
        }

        if (loket.Mag<SetsInzien, SetLijst>(gebruiker))
        {
            yield return new("/protocol", "Protocol en lijsten", "Welke versie geldt, wat wacht op vaststelling en wat is er anders?");
        }

        if (loket.Mag<SignaalwerklijstInzien, Signaalwerklijst>(gebruiker))
        {
            yield return new("/werklijst", "Werklijst signalen", "Welk signaal wacht op u, op wie wacht het, en wat moet het eerst?");
        }

        if (loket.Mag<WeigeringenTellen, Weigeringen>(gebruiker))
        {
            yield return new("/inzageregister", "Inzageregister", "Wie zag wat, over wie, op welke grondslag?");
        }
    }
}

/// <summary>An entry of the menu.</summary>
/// <param name="Pad">Where it leads.</param>
/// <param name="Naam">What it is called.</param>
/// <param name="Vraag">The question that the page answers.</param>
internal sealed record Menupunt(string Pad, string Naam, string Vraag);
