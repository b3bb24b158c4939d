using CaseManagement.Controles.Voorbereiden;

namespace CaseManagement.Controles.Jaarplan;

/// <summary>What is still to be done on a control, in Dutch.</summary>
internal static class Werk
{
    /// <summary>What became of what lies behind the control; for the regie, who knows what that is.</summary>
    public static string VanRegie(Aanleidingstand stand) => stand is Aanleidingstand.Ingetrokken
        ? "De onderliggende melding is ingetrokken: beslis of de controle op eigen grond doorgaat, of gelast haar af"
        : "Het signaal of de casus achter de controle is beëindigd: beslis of de controle op eigen grond doorgaat, of gelast haar af";

    /// <summary>What is to be done.</summary>
    /// <param name="state">The control.</param>
    /// <param name="vandaag">Civil date.</param>
    /// <param name="leest">Whether it is told to somebody who reads what lies behind the control.</param>
    public static IEnumerable<string> Van(IntegraleControle state, LocalDate vandaag, bool leest) =>
    [
        .. state.Verval is { } verval ? [leest ? VanRegie(verval.Stand) : "Beslissen of de controle doorgaat"] : Array.Empty<string>(),
        .. VanStatus(state, vandaag),
    ];

    private static IEnumerable<string> VanStatus(IntegraleControle state, LocalDate vandaag) => state.Status switch
    {
        ControleStatus.Gepland or ControleStatus.Voorbereid when vandaag > state.PlanDatum =>
            ["De geplande dag is voorbij: uitvoering vastleggen, verzetten of afgelasten", .. Voorbereiden(state, vandaag)],
        ControleStatus.Gepland => Voorbereiden(state, vandaag),
        ControleStatus.Voorbereid => ["Uitvoeren"],
        ControleStatus.Uitgevoerd => [.. state.ZonderBevinding().Select(orgaan => $"Bevinding vastleggen: {Namen.Van(orgaan)}"), "Rapport vaststellen"],
        ControleStatus.Gerapporteerd => Afronden(state),
        _ => [],
    };

    private static IEnumerable<string> Voorbereiden(IntegraleControle state, LocalDate vandaag) => state.Status is not ControleStatus.Gepland ? [] :
    [
        .. Voorbereiding.Ontbrekend(state).Select(deel => $"Voorbereiden: {deel}"),
        .. Deling.IsGetoetst(state, LocalDate.Max(state.PlanDatum, vandaag)) ? Array.Empty<string>() : ["Voorbereiden: privacycheck 2B"],
        "Voorbereiding afronden",
    ];

    private static IEnumerable<string> Afronden(IntegraleControle state)
    {
        var maatregelen = state.Interventies.Count(interventie => interventie.Loopt);
        var acties = state.Kern.Acties.Count(actie => actie.IsOpen);
        return (maatregelen, acties) is (0, 0)
            ? ["Afsluiten"]
            : [.. Aantal(maatregelen, "lopende maatregel", "lopende maatregelen"), .. Aantal(acties, "open actie", "open acties")];
    }

    private static IEnumerable<string> Aantal(int aantal, string een, string meer) => aantal == 0 ? [] : [$"{aantal} {(aantal == 1 ? een : meer)}"];
}
