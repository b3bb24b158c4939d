using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Dossiers.Vragen;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>
/// How much of a case somebody sees: the duo the whole, unless the case type keeps something from it too; anybody else the view that he gets.
/// </summary>
/// <typeparam name="TState">State of the case.</typeparam>
/// <typeparam name="TView">What a reader sees of its content.</typeparam>
/// <param name="zaaktype">The case type.</param>
/// <param name="regels">Its view.</param>
/// <param name="controle">Judges access.</param>
/// <param name="reader">Opens text.</param>
internal sealed class DossierGezicht<TState, TView>(
    Zaaktype<TState> zaaktype, DossierRegels<TState, TView> regels, Toegangscontrole controle, IPersonalTextReader reader) : IGezicht<TState>
    where TState : class, IDossierState<TState>
    where TView : class
{
    public async Task<Gezicht> VanAsync(DossierId id, Geladen<TState> geladen, Aanroep kijker, Moment moment, CancellationToken cancellation)
    {
        if (geladen is not { State: { } state, Overzicht: { } overzicht }
            || !controle.BeoordeelGebied(kijker, zaaktype.Gebied, zaaktype.Doel.Code, Recht.Metadata).IsVerleend)
        {
            return Gezicht.Niets;
        }

        var oordeel = await controle.BeoordeelAsync(kijker, overzicht, Recht.Metadata, cancellation);
        return !oordeel.IsVerleend ? Gezicht.Niets
            : oordeel.Recht.HasFlag(Recht.Lezen) && regels.ZietDuoAlles && overzicht.Duo?.Omvat(kijker.Gebruiker) == true ? Gezicht.Geheel
            : Gezicht.Van(DossierWeergave.Van(regels, state, overzicht, oordeel.Recht, moment, kijker, reader, new List<BetrokkeneId>()));
    }
}
