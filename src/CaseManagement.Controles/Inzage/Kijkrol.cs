using CaseManagement.Controles.Bevindingen;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Voorbereiden;

namespace CaseManagement.Controles.Inzage;

/// <summary>Which parts of a control a reader sees, on top of the right to open it.</summary>
/// <param name="Regie">Where it comes from and the check 2B.</param>
/// <param name="TerPlaatse">Findings: for who goes there or decides on it.</param>
/// <param name="Maatregelen">Measures and report.</param>
/// <param name="Toezicht">Supplies and bases, without content.</param>
internal sealed record Kijkrol(bool Regie, bool TerPlaatse, bool Maatregelen, bool Toezicht)
{
    public static Kijkrol Van(IntegraleControle state, Aanroep kijker) => kijker.Rol switch
    {
        Rol.Casusregisseur or Rol.Achtervang or Rol.Signaalcoordinator => new(true, true, true, true),
        Rol.VthHandhaver or Rol.Burgemeester or Rol.JuridischAdviseur => new(false, true, true, false),
        Rol.Privacyfunctionaris or Rol.Fg => new(true, false, false, true),
        _ => new(false, Controleert(state, kijker), false, false),
    };

    /// <summary>
    /// Whether a data element of the control is for this reader. The regie wrote it and the privacy officer weighs it; who decides sees it once it was
    /// weighed; an organ sees what check 2B allows it, and without a signal behind the control what it goes there for.
    /// </summary>
    public bool Ziet(IntegraleControle state, Aanroep kijker, Check2BGegeven gegeven, LocalDate dag) => kijker.Rol switch
    {
        _ when Rollen.IsRegie(kijker) => true,
        Rol.Privacyfunctionaris => state.Plan.Herkomst is not null,
        Rol.Burgemeester or Rol.JuridischAdviseur => Deling.IsGetoetst(state, dag),
        _ when state.Plan.Herkomst is null => TerPlaatse,
        _ => Bevindingzicht.Namens(state, kijker).Any(orgaan => Deling.Mag(state, orgaan, gegeven, dag)),
    };

    private static bool Controleert(IntegraleControle state, Aanroep kijker) =>
        Bevindingzicht.Namens(state, kijker).Any(orgaan => state.Deelname(orgaan)!.Vorm is DeelnameVorm.Controleert);
}
