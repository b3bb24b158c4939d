using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Toegang.Dossiers.Vragen;

/// <summary>
/// The texts that the normal view of a dossier opens to a reader now. Whatever else shows the dossier (its past, its timeline) opens those and
/// no others, so that no second way in can show more than the first.
/// </summary>
public static class Nuzicht
{
    /// <summary>The texts of head, frame and content.</summary>
    /// <param name="regels">The normal view.</param>
    /// <param name="state">The case as it is.</param>
    /// <param name="overzicht">The common overview.</param>
    /// <param name="recht">The rights of the reader; without <see cref="Recht.Lezen"/> nothing is open.</param>
    /// <param name="moment">The moment of looking.</param>
    /// <param name="kijker">Who looks.</param>
    /// <param name="reader">Opens text.</param>
    public static IReadOnlySet<PersonalText> Open<TState, TView>(
        DossierRegels<TState, TView> regels, TState state, DossierOverzicht overzicht, Recht recht, Moment moment, Aanroep kijker,
        IPersonalTextReader reader)
        where TState : class
        where TView : class
    {
        var lezer = new Meelezer(reader);
        if (recht.HasFlag(Recht.Lezen))
        {
            _ = new Kopweergave(lezer).Van(overzicht, recht, kijker);
            _ = DossierKader.Van(overzicht, kijker, lezer);
            _ = regels.Toon(state, overzicht, recht, moment, kijker, lezer, new List<BetrokkeneId>());
        }

        return lezer.Geopend;
    }
}
