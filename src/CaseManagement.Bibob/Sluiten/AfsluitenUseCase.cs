using CaseManagement.Bibob.Onderzoek;

namespace CaseManagement.Bibob.Sluiten;

internal sealed class AfsluitenUseCase() : StapUseCase<Afsluiten>(Stap.Afsluiten)
{
    private const int BewaarJaren = 5;

    public override CommandPolicy Policy => Screener("afsluiting");

    protected override Refusal? Vooraf(BibobScreening state, Afsluiten command) =>
        Overgangen.IsVoorBesluit(state.Status) ? new BesluitOntbreekt() : null;

    protected override Decision Neem(BibobScreening state, Afsluiten command, LocalDate op, CommandContext context) =>
        Weigering(state, command) is { } refusal
            ? Decision.Refuse(refusal)
            : Decision.Accept(new ScreeningAfgesloten(op, command.UittrekselsTerVernietiging, op.PlusYears(BewaarJaren)));

    private static Refusal? Weigering(BibobScreening state, Afsluiten command) => command switch
    {
        _ when state.Register is null => new RegisterplichtStaatOpen(),
        { AfschriftenBeperktTotMotivering: false } => new AfschriftenZijnNietBeperkt(),
        _ when !Uittreksels(state).SetEquals(command.UittrekselsTerVernietiging) => new UittrekselsOntbreken(),
        _ when state.Kern.HeeftOpenActies => new ActiesStaanOpen(),
        _ => null,
    };

    private static HashSet<int> Uittreksels(BibobScreening state) =>
        [.. state.Bronraadplegingen.Where(raadpleging => raadpleging.Bron.IsGesloten()).Select(raadpleging => raadpleging.Nummer)];
}
