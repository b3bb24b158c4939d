namespace CaseManagement.Bibob.Onderzoek;

/// <summary>Starts the own investigation, after the questionnaire came in (<c>BIB-21</c>).</summary>
/// <param name="Op">When; nothing means today.</param>
public sealed record EigenOnderzoekStarten(LocalDate? Op = null) : IGedateerd;

/// <summary>Refused because the own investigation begins with the questionnaire.</summary>
public sealed record OnderzoekVoorVragenformulier() : Refusal(
    "BIB-21", "Het eigen onderzoek begint met het vragenformulier, en dat is nog niet ontvangen.", "Wacht het vragenformulier af, of stuur een rappel.");

internal sealed class EigenOnderzoekStartenUseCase() : StapUseCase<EigenOnderzoekStarten>(Stap.EigenOnderzoekStarten)
{
    public override CommandPolicy Policy => Screener("eigen-onderzoek");

    protected override Refusal? Vooraf(BibobScreening state, EigenOnderzoekStarten command) => Formuliereis.Weigering(state);

    protected override Decision Neem(BibobScreening state, EigenOnderzoekStarten command, LocalDate op, CommandContext context) =>
        Decision.Accept(new EigenOnderzoekGestart(op));
}

internal static class Formuliereis
{
    public static Refusal? Weigering(BibobScreening state) =>
        Overgangen.IsVoorBesluit(state.Status) && state.Formulier?.OntvangenOp is null ? new OnderzoekVoorVragenformulier() : null;
}
