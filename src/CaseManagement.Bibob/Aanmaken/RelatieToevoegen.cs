namespace CaseManagement.Bibob.Aanmaken;

/// <summary>Adds a relation of betrokkene that counts under art. 3 lid 4 (<c>BIB-11</c>), usually found in the questionnaire.</summary>
/// <param name="Relatie">The relation.</param>
public sealed record RelatieToevoegen(RelatieOpgave Relatie) : IGedateerd
{
    LocalDate? IGedateerd.Op => null;
}

internal sealed class RelatieToevoegenVorm : AbstractValidator<RelatieToevoegen>
{
    public RelatieToevoegenVorm() => RuleFor(c => c.Relatie).SetValidator(new RelatieOpgaveVorm());
}

internal sealed class RelatieToevoegenUseCase() : StapUseCase<RelatieToevoegen>(Stap.RelatieToevoegen)
{
    public override CommandPolicy Policy => Screener("relaties");

    protected override Decision Neem(BibobScreening state, RelatieToevoegen command, LocalDate op, CommandContext context) =>
        command.Relatie.IsBestuurder && state.Betrokkene.Soort is PersoonSoort.NatuurlijkPersoon
            ? Decision.Refuse(new BestuurderVanNatuurlijkPersoon())
            : Decision.Accept(new RelatieToegevoegd(
                command.Relatie.Als(state.Relaties.Count + 1, BetrokkeneId.From(context.NewId("relatie")))));
}
