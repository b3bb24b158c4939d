using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;

namespace CaseManagement.Toegang.Beleid;

/// <summary>
/// Which parts of the common overview somebody sees who may read the dossier (§3.6, §7). Colleagues are judged by the matrix alone, unless the
/// case type says for which of them its common part is; a partner sees what it keeps for its role and organisation. Pure.
/// </summary>
public static class Leeszicht
{
    /// <summary>Whether indication, participants and terms are for this reader.</summary>
    public static bool ZietBasis(DossierOverzicht dossier, Aanroep kijker) =>
        dossier.BasisVoorCollegas is { } collegas && IsCollega(kijker)
            ? collegas.Any(lid => Is(lid, kijker))
            : IsEigen(dossier, kijker) || dossier.BasisVoor is not { } kring || kring.Any(lid => Is(lid, kijker));

    /// <summary>Whether a kind of term is for this reader.</summary>
    public static bool ZietTermijn(DossierOverzicht dossier, string soort, Aanroep kijker) =>
        ZietBasis(dossier, kijker)
        && (IsEigen(dossier, kijker)
            || !dossier.AfgeschermdeTermijnen.Any(termijn => termijn.Soort == soort && !termijn.AlleenVoor.Contains(kijker.Rol)));

    /// <summary>
    /// Whether an action is for this reader. What one partner agreed to do is not for the next: the text of an action may tell what the views of
    /// the case types keep apart (§3.6). A colleague who does not see the basis sees his own.
    /// </summary>
    public static bool ZietActie(DossierOverzicht dossier, ActieOverzicht actie, Aanroep kijker) =>
        IsCollega(kijker)
            ? ZietBasis(dossier, kijker) || actie.Actor.Gebruiker == kijker.Gebruiker
            : StringComparer.OrdinalIgnoreCase.Equals(kijker.Organisatie, actie.Actor.Organisatie);

    /// <summary>The terms for this reader.</summary>
    public static IReadOnlyList<TermijnOverzicht> Termijnen(DossierOverzicht dossier, Aanroep kijker) =>
        [.. dossier.Termijnen.Where(termijn => ZietTermijn(dossier, termijn.Soort, kijker))];

    private static bool IsEigen(DossierOverzicht dossier, Aanroep kijker) =>
        IsCollega(kijker) || dossier.Duo?.Omvat(kijker.Gebruiker) == true;

    private static bool IsCollega(Aanroep kijker) => StringComparer.OrdinalIgnoreCase.Equals(kijker.Organisatie, Organisaties.Gemeente);

    private static bool Is(Kijker lid, Aanroep kijker) =>
        lid.Rol == kijker.Rol
        && (lid.Organisatie is not { } organisatie || StringComparer.OrdinalIgnoreCase.Equals(organisatie, kijker.Organisatie))
        && (lid.Gebruiker is not { } gebruiker || gebruiker == kijker.Gebruiker);
}
