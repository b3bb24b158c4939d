using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Medewerkers;
using CaseManagement.Web.Samenstelling;

namespace CaseManagement.Web.Demo;

/// <summary>Development only: puts the personas in the register of people, once.</summary>
/// <param name="systeem">Sends commands as the program itself.</param>
/// <param name="medewerkers">Who is there already.</param>
internal sealed class Personaregistratie(Systeemaanroep systeem, IMedewerkers medewerkers)
{
    public async Task VoerUitAsync(CancellationToken cancellation)
    {
        foreach (var persona in Personas.Alle)
        {
            var gebruiker = new GebruikerId(persona.Gebruiker);
            if (await medewerkers.FindAsync(gebruiker, cancellation) is null)
            {
                await systeem.StuurAsync<Medewerker, MedewerkerRegistreren, NoFacts>(
                    Medewerker.IdVan(gebruiker),
                    new MedewerkerRegistreren(gebruiker, persona.Organisatie, persona.Functie, persona.Rollen),
                    Medewerker.Doel,
                    GebruikerId.Systeem,
                    cancellation);
            }
        }
    }
}
