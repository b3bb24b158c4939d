namespace CaseManagement.Bibob.Aanmaken;

/// <summary>Records who handles the permit application now; <c>BIB-30</c> is judged again.</summary>
/// <param name="Vergunningbehandelaars">All who handle it from now on.</param>
public sealed record BehandelaarWijzigen(IReadOnlyList<GebruikerId> Vergunningbehandelaars) : IGedateerd
{
    LocalDate? IGedateerd.Op => null;
}

internal sealed class BehandelaarWijzigenUseCase() : StapUseCase<BehandelaarWijzigen>(Stap.BehandelaarWijzigen)
{
    public override CommandPolicy Policy => Screener("behandelaars", AuditActie.Autoriseren) with { Methode = "PUT" };

    // Whoever screened knows what BIB-31 keeps from a handler, also after handing over.
    protected override Decision Neem(BibobScreening state, BehandelaarWijzigen command, LocalDate op, CommandContext context) =>
        command.Vergunningbehandelaars.Any(state.OoitScreener.Contains) ? Decision.Refuse(new ScreenerIsBehandelaar())
        : state.Vergunningbehandelaars.ToHashSet().SetEquals(command.Vergunningbehandelaars) ? Decision.Nothing
        : Decision.Accept(new BehandelaarsGewijzigd([.. command.Vergunningbehandelaars.Distinct()]));
}
