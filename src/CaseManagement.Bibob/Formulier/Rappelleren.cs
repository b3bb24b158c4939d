namespace CaseManagement.Bibob.Formulier;

/// <summary>Sends a reminder with a last term, once the term has passed.</summary>
/// <param name="Termijn">New last civil day.</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record Rappelleren(LocalDate Termijn, LocalDate? Op = null) : IGedateerd;

internal sealed class RappellerenUseCase() : StapUseCase<Rappelleren>(Stap.Rappelleren)
{
    public override CommandPolicy Policy => Screener("rappel");

    protected override Decision Neem(BibobScreening state, Rappelleren command, LocalDate op, CommandContext context) =>
        op <= state.Formulier!.Termijn
            ? Decision.Refuse(new TermijnLooptNog())
            : Termijnregels.Gesteld(op, command.Termijn, new RappelVerzonden(op, command.Termijn));
}
