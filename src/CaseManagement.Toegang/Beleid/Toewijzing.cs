using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Toegang.Beleid;

/// <summary>How a caller is assigned to a dossier.</summary>
/// <param name="IsToegewezen">Whether the caller is of the duo or takes part.</param>
/// <param name="AchtervangVoor">Whom the caller backs up, when acting as achtervang (<c>ROL-01</c>).</param>
public sealed record Toewijzing(bool IsToegewezen, GebruikerId? AchtervangVoor)
{
    /// <summary>Not assigned.</summary>
    public static readonly Toewijzing Geen = new(false, null);

    /// <summary>The assignment of a caller.</summary>
    public static Toewijzing Van(Aanroep aanroep, DossierOverzicht dossier, LocalDate vandaag)
    {
        if (dossier.Duo is { } duo)
        {
            if (duo.EersteVerantwoordelijke == aanroep.Gebruiker)
            {
                return new Toewijzing(true, null);
            }

            if (duo.Achtervang == aanroep.Gebruiker)
            {
                return new Toewijzing(true, duo.EersteVerantwoordelijke);
            }
        }

        return new Toewijzing(dossier.Deelnemers.Any(deelnemer => Omvat(deelnemer, aanroep, vandaag)), null);
    }

    private static bool Omvat(Deelnemer deelnemer, Aanroep aanroep, LocalDate vandaag) =>
        StringComparer.OrdinalIgnoreCase.Equals(deelnemer.Organisatie, aanroep.Organisatie)
        && (deelnemer.Gebruiker is not { } gebruiker || gebruiker == aanroep.Gebruiker)
        && (deelnemer.AlleenAls is not { } rol || rol == aanroep.Rol)
        && (deelnemer.Tot is not { } tot || vandaag <= tot);
}
