using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Toegang.Medewerkers;

/// <summary>Refused because the program acts in a role of its own that no person can have.</summary>
public sealed record SysteemrolIsNietTeVerlenen() : Refusal(
    "ROL-02", "De rol van het systeem kan niet aan een persoon worden verleend.", "Kies een andere rol.");

/// <summary>Refused because the FG supervises everybody and takes part in nothing (<c>ROL-05</c>, AVG 38 lid 6).</summary>
public sealed record FgHeeftAndereRol() : Refusal(
    "ROL-05", "De functionaris gegevensbescherming kan geen andere rol hebben.", "Verleen de andere rollen aan iemand anders.");

/// <summary>Refused because nobody grants roles to himself (<c>ROL-05</c>).</summary>
public sealed record EigenRollenWijzigen() : Refusal(
    "ROL-05", "U kunt uw eigen rollen niet wijzigen.", "Vraag een andere beheerder om de rollen te wijzigen.");

/// <summary>Refused because the trail uses this name for what no colleague did: the acts of the program, and knocks of nobody it knows.</summary>
public sealed record NaamIsGereserveerd() : Refusal(
    "ROL-08", "Deze gebruikersnaam gebruikt het programma zelf.", "Kies een andere gebruikersnaam.");

/// <summary>Refused because a partner acts in a role of partners and a colleague in one of the municipality (<c>ROL-06</c>).</summary>
public sealed record RolPastNietBijOrganisatie() : Refusal(
    "ROL-06",
    "Een van deze rollen past niet bij de organisatie van deze persoon.",
    "Geef medewerkers van de gemeente een rol van de gemeente, en medewerkers van een partner een rol van partners.");

/// <summary>Which roles may be granted to one account.</summary>
internal static class Rolverlening
{
    private static readonly GebruikerId[] Gereserveerd = [GebruikerId.Systeem, new("onbekend")];

    // The auditor is somebody from outside, on order (§7): as a colleague his order would need no end, and the trail would not tell that he is none.
    private static readonly Rol[] VanPartners =
        [Rol.Politie, Rol.Woningcorporatie, Rol.Buurtbemiddeling, Rol.Hulpverlener, Rol.Toezichtpartner, Rol.Interventieteam, Rol.Auditor];

    public static Refusal? Controleer(GebruikerId gebruiker, string organisatie, IReadOnlyList<Rol> rollen, Aanroep aanroep)
    {
        if (gebruiker == aanroep.Gebruiker)
        {
            return new EigenRollenWijzigen();
        }

        return Gereserveerd.Contains(gebruiker) ? new NaamIsGereserveerd()
            : rollen.Contains(Rol.Systeem) ? new SysteemrolIsNietTeVerlenen()
            : rollen.Contains(Rol.Fg) && rollen.Any(rol => rol is not Rol.Fg) ? new FgHeeftAndereRol()
            : rollen.Any(rol => VanPartners.Contains(rol) == (Organisaties.Normaal(organisatie) == Organisaties.Gemeente)) ? new RolPastNietBijOrganisatie()
            : null;
    }

    /// <summary>One way to write a set of roles, so that the same roles in another order change nothing.</summary>
    public static IReadOnlyList<Rol> Geordend(IEnumerable<Rol> rollen) => [.. rollen.Distinct().Order()];
}
