using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Toegang.Medewerkers;

/// <summary>The register of people and the roles that they were granted. Roles come from here, never from a token.</summary>
public interface IMedewerkers
{
    /// <summary>A person as the register has it now; <see langword="null"/> when unknown. Somebody who left is found, and not active.</summary>
    Task<MedewerkerRij?> FindAsync(GebruikerId gebruiker, CancellationToken cancellation);

    /// <summary>Everybody, also those who left, in order of user name.</summary>
    Task<IReadOnlyList<MedewerkerRij>> AlleAsync(CancellationToken cancellation);
}

/// <summary>A person of the register. Holds no name: the account identifies, the function tells.</summary>
/// <param name="Gebruiker">The account.</param>
/// <param name="Organisatie">The organisation, such as <c>gemeente</c>.</param>
/// <param name="Functie">Label of the function.</param>
/// <param name="Rollen">The granted roles; empty after leaving.</param>
/// <param name="IsActief">Whether the person is still there (<c>ROL-08</c>).</param>
public sealed record MedewerkerRij(GebruikerId Gebruiker, string Organisatie, string Functie, IReadOnlyList<Rol> Rollen, bool IsActief);
