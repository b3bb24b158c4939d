using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>Whether a caller who may read a dossier may also write in it: a fact for decisions that ask more of readers than of writers.</summary>
internal static class Schrijfrecht
{
    public const Recht LezenEnSchrijven = Recht.Lezen | Recht.Schrijven;

    public static async Task<bool> GeldtAsync(
        Toegangscontrole controle, Aanroep aanroep, DossierOverzicht overzicht, CancellationToken cancellation) =>
        aanroep.Rol is Rol.Systeem || (await controle.BeoordeelAsync(aanroep, overzicht, LezenEnSchrijven, cancellation)).IsVerleend;
}
