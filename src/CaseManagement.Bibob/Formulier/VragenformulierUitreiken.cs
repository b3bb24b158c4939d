namespace CaseManagement.Bibob.Formulier;

/// <summary>Hands out the questionnaire; the own investigation starts with it (<c>BIB-21</c>).</summary>
/// <param name="Termijn">Last civil day to return it.</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record VragenformulierUitreiken(LocalDate Termijn, LocalDate? Op = null) : IGedateerd;

internal sealed class VragenformulierUitreikenUseCase() : StapUseCase<VragenformulierUitreiken>(Stap.VragenformulierUitreiken)
{
    public override CommandPolicy Policy => Screener("vragenformulier");

    protected override Decision Neem(BibobScreening state, VragenformulierUitreiken command, LocalDate op, CommandContext context) =>
        Termijnregels.Gesteld(op, command.Termijn, new VragenformulierUitgereikt(
            op, Vragenformulier.BijlageVoor(state.Kop.Object, state.Kop.Subsoort), command.Termijn));
}
