using CaseManagement.Controles.Organen;

namespace CaseManagement.Controles.Voorbereiden;

/// <summary>What of a control an organ may get: all of it when nothing lies behind the control, else what check 2B allows (<c>OND-14</c>).</summary>
internal static class Deling
{
    /// <summary>
    /// Whether a check 2B that allows something holds on a day. What the control was carried out with stays with who was there; what fell away is
    /// closed for everybody.
    /// </summary>
    public static bool IsGetoetst(IntegraleControle state, LocalDate dag) =>
        state.Plan.Herkomst is null
        || (state.Verval is null && state.Check2B is { StaatIetsToe: true } check && (check.GeldtOp(dag) || check.GeldtOp(state.Uitvoering?.Op ?? LocalDate.MaxIsoValue)));

    /// <summary>Whether an organ may get an element.</summary>
    public static bool Mag(IntegraleControle state, Orgaan orgaan, Check2BGegeven gegeven, LocalDate dag) =>
        state.Plan.Herkomst is null || (IsGetoetst(state, dag) && state.Check2B!.StaatToe(orgaan, gegeven));

    /// <summary>Whether an organ may get anything.</summary>
    public static bool MagIets(IntegraleControle state, Orgaan orgaan) =>
        state.Plan.Herkomst is null
        || (state.Verval is null && state.Check2B?.Regels.Any(regel => regel.IsToegestaan && regel.Orgaan == orgaan) == true);
}
