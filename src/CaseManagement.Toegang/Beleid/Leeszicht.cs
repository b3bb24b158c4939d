using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;

namespace CaseManagement.Toegang.Beleid;

/// <summary>
/// Which parts of the common overview somebody sees who may read the dossier (§3.6, §7). Colleagues are judged by the matrix alone; a
/// partner sees what the case type keeps for its role and organisation. Pure.
/// </summary>
public static class Leeszicht
{
    /// <summary>Whether indication, participants and terms are for this reader.</summary>
    public static bool ZietBasis(DossierOverzicht dossier, Aanroep kijker) =>
        IsEigen(dossier, kijker) || dossier.BasisVoor is not { } kring || kring.Any(lid =>
            lid.Rol == kijker.Rol
            && (lid.Organisatie is not { } organisatie || StringComparer.OrdinalIgnoreCase.Equals(organisatie, kijker.Organisatie)));

    /// <summary>Whether a kind of term is for this reader.</summary>
    public static bool ZietTermijn(DossierOverzicht dossier, string soort, Aanroep kijker) =>
        IsEigen(dossier, kijker)
        || (ZietBasis(dossier, kijker)
            && !dossier.AfgeschermdeTermijnen.Any(termijn => termijn.Soort == soort && !termijn.AlleenVoor.Contains(kijker.Rol)));

    /// <summary>The terms for this reader.</summary>
    public static IReadOnlyList<TermijnOverzicht> Termijnen(DossierOverzicht dossier, Aanroep kijker) =>
        [.. dossier.Termijnen.Where(termijn => ZietTermijn(dossier, termijn.Soort, kijker))];

    private static bool IsEigen(DossierOverzicht dossier, Aanroep kijker) =>
        StringComparer.OrdinalIgnoreCase.Equals(kijker.Organisatie, Organisaties.Gemeente) || dossier.Duo?.Omvat(kijker.Gebruiker) == true;
}
