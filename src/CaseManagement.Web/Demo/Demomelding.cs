using System.Globalization;

namespace CaseManagement.Web.Demo;

/// <summary>What the console tells the visitor of the demo.</summary>
internal static class Demomelding
{
    public static string Gevuld(Demoverslag verslag, TimeSpan duur) => string.Create(
        CultureInfo.GetCultureInfo("nl-NL"),
        $"Voorbeeldgooi is gevuld: {verslag.Gebeurtenissen} gebeurtenissen, {verslag.Weigeringen} weigeringen, in {duur.TotalSeconds:0.0} seconden.");

    public static string Welkom(string adres) =>
        $"""

        Zaakregie Voorbeeldgooi (demo, alles is verzonnen): {adres}

          Agenda's            {adres}/agendas
          Zaken               {adres}/zaken
          Bibob-werkvoorraad  {adres}/bibob
          Inzageregister      {adres}/inzageregister
          API                 {adres}/v1/openapi.json

        Meld u aan als:
        {string.Join(Environment.NewLine, Personas.Alle.Select(Regel))}

        Token voor curl: ./casus token PERSONA
        """;

    private static string Regel(Persona persona) =>
        $"  {persona.Gebruiker,-18}{persona.Functie} ({persona.Organisatie}): {string.Join(", ", persona.Rollen)}";
}
