using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Toegang.Dossiers.Vragen;

/// <summary>Makes the view of one dossier for one caller: the head for who knows of it, frame and content for who reads it.</summary>
internal static class DossierWeergave
{
    public static DossierInzage<TView> Van<TState, TView>(
        DossierRegels<TState, TView> regels, TState state, DossierOverzicht overzicht, Recht recht, Moment moment, Aanroep kijker,
        IPersonalTextReader reader, ICollection<BetrokkeneId> getoond)
        where TState : class
        where TView : class
    {
        var kop = new Kopweergave(reader).Van(overzicht, recht, kijker);
        return !recht.HasFlag(Recht.Lezen)
            ? new DossierInzage<TView>(kop, null, null)
            : new DossierInzage<TView>(
                kop, DossierKader.Van(overzicht, kijker, reader), regels.Toon(state, overzicht, recht, moment, kijker, reader, getoond));
    }
}
