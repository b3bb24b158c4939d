using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Toegang.Dossiers.Vragen;

/// <summary>The overview as it was, under the rights of today: a right that somebody had then opens nothing now. Pure.</summary>
internal static class Toenmalig
{
    /// <summary>The past overview for one reader.</summary>
    /// <param name="toen">The overview as it was.</param>
    /// <param name="nu">The overview as it is.</param>
    /// <param name="kijker">Who looks.</param>
    public static DossierOverzicht Van(DossierOverzicht toen, DossierOverzicht nu, Aanroep kijker) => toen with
    {
        BasisVoor = nu.BasisVoor,
        BasisVoorCollegas = nu.BasisVoorCollegas,
        AfgeschermdeTermijnen = [.. nu.AfgeschermdeTermijnen, .. toen.AfgeschermdeTermijnen],

        // To be of the duo is a right of its own for a partner, so one of the duo of then is shown the duo of today.
        Duo = toen.Duo?.Omvat(kijker.Gebruiker) == true && nu.Duo?.Omvat(kijker.Gebruiker) != true ? nu.Duo : toen.Duo,

        // What was agreed in a dossier that is only kept now stays closed (OND-20), and so does what went to somebody else since.
        Acties = [.. toen.Acties.Where(actie => nu.Acties.Any(heden => heden.Nummer == actie.Nummer && Leeszicht.ZietActie(nu, heden, kijker)))],
    };
}
