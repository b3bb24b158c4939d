namespace CaseManagement.Bibob.Formulier;

/// <summary>Records what came in after a request for additional data. An incomplete answer does not end the suspension (TRM-07).</summary>
/// <param name="Volledig">Whether the form is complete now.</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record AanvullingOntvangen(bool Volledig, LocalDate? Op = null) : IGedateerd;

internal sealed class AanvullingOntvangenUseCase() : StapUseCase<AanvullingOntvangen>(Stap.AanvullingOntvangen)
{
    public override CommandPolicy Policy => Screener("aanvulling/ontvangst");

    protected override Decision Neem(BibobScreening state, AanvullingOntvangen command, LocalDate op, CommandContext context) =>
        Decision.Accept(new AanvullingBinnengekomen(op, command.Volledig));
}
