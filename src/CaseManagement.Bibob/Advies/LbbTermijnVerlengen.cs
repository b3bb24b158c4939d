namespace CaseManagement.Bibob.Advies;

/// <summary>Records the notice of the bureau that it needs longer: once, at most four weeks (art. 15 lid 3).</summary>
/// <param name="Dagen">1 to 28 days.</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record LbbTermijnVerlengen(int Dagen, LocalDate? Op = null) : IGedateerd;

/// <summary>Refused because the bureau extends once, at most four weeks, before its term has passed.</summary>
public sealed record LbbVerlengingKanNiet() : Refusal(
    "BIB-2.6",
    "Het bureau mag zijn termijn eenmaal verlengen, met ten hoogste 28 dagen en voordat de termijn is verstreken.",
    "Controleer de mededeling van het bureau.");

internal sealed class LbbTermijnVerlengenUseCase() : StapUseCase<LbbTermijnVerlengen>(Stap.LbbTermijnVerlengen)
{
    public override CommandPolicy Policy => Screener("lbb-advies/verlenging");

    protected override Decision Neem(BibobScreening state, LbbTermijnVerlengen command, LocalDate op, CommandContext context) =>
        state.Lbb!.VerlengdMetDagen > 0 || command.Dagen is < 1 or > LbbAdviestermijn.MaximaleVerlengingInDagen || op > state.Lbb.UiterlijkOp
            ? Decision.Refuse(new LbbVerlengingKanNiet())
            : Decision.Accept(new LbbTermijnVerlengd(op, command.Dagen));
}
