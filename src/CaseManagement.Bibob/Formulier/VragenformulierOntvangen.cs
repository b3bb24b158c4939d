namespace CaseManagement.Bibob.Formulier;

/// <summary>Records that the questionnaire came in.</summary>
/// <param name="Volledig">Whether it is complete.</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record VragenformulierOntvangen(bool Volledig, LocalDate? Op = null) : IGedateerd;

internal sealed class VragenformulierOntvangenUseCase() : StapUseCase<VragenformulierOntvangen>(Stap.VragenformulierOntvangen)
{
    public override CommandPolicy Policy => Screener("vragenformulier/ontvangst");

    protected override Decision Neem(BibobScreening state, VragenformulierOntvangen command, LocalDate op, CommandContext context) =>
        Decision.Accept(new VragenformulierBinnengekomen(op, command.Volledig));
}
