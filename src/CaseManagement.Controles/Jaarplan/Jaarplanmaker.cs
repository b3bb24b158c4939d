using CaseManagement.Controles.Inzage;
using CaseManagement.Controles.Voorbereiden;

namespace CaseManagement.Controles.Jaarplan;

/// <summary>Makes the year plan from the controls; pure.</summary>
internal static class Jaarplanmaker
{
    public static ControleJaarplan Maak(int jaar, int norm, LocalDate vandaag, IEnumerable<(DossierId Id, IntegraleControle State)> controles)
    {
        var vanJaar = controles.Where(controle => controle.State.Dag.Year == jaar).ToList();
        var regels = vanJaar.Select(controle => Regel(controle.Id, controle.State, vandaag))
            .OrderBy(regel => regel.UitgevoerdOp ?? regel.PlanDatum).ThenBy(regel => regel.Code, StringComparer.Ordinal).ToList();
        var kwartalen = new List<JaarplanKwartaal>();
        foreach (var nummer in Enumerable.Range(1, Kwartalen.Aantal))
        {
            kwartalen.Add(Kwartaal(nummer, kwartalen, regels.FindAll(regel => Kwartalen.Van(regel.UitgevoerdOp ?? regel.PlanDatum) == nummer), (jaar, norm, vandaag)));
        }

        return new ControleJaarplan(
            jaar,
            norm,
            kwartalen.Sum(kwartaal => kwartaal.Gepland),
            kwartalen.Sum(kwartaal => kwartaal.Uitgevoerd),
            kwartalen.Sum(kwartaal => kwartaal.Gerapporteerd),
            regels.Count(regel => regel.Status is ControleStatus.Afgelast),
            kwartalen.Exists(kwartaal => kwartaal.IsAchter),
            kwartalen);
    }

    // Behind is what could have been done: a quarter that is over with too few controls, or a control whose day or report is overdue.
    private static JaarplanKwartaal Kwartaal(
        int nummer, List<JaarplanKwartaal> eerder, List<JaarplanRegel> regels, (int Jaar, int Norm, LocalDate Vandaag) plan)
    {
        var gepland = regels.Count(regel => regel.Status is not ControleStatus.Afgelast);
        var uitgevoerd = regels.Count(regel => regel.UitgevoerdOp is not null);
        var norm = Kwartalen.Norm(plan.Norm, nummer);
        var tekort = norm - eerder.Sum(kwartaal => kwartaal.Uitgevoerd) - uitgevoerd;
        var tePlannen = norm - eerder.Sum(kwartaal => kwartaal.Gepland) - gepland;
        var isVoorbij = plan.Vandaag > Kwartalen.Einde(plan.Jaar, nummer);
        IReadOnlyList<string> nogTeDoen =
            isVoorbij && tekort > 0 ? [$"{Controles(tekort)} inhalen: aan het eind van dit kwartaal moesten er {norm} zijn uitgevoerd"]
            : !isVoorbij && tePlannen > 0 ? [$"{Controles(tePlannen)} plannen om aan het eind van dit kwartaal op {norm} te komen"]
            : [];
        return new JaarplanKwartaal(
            nummer,
            gepland,
            uitgevoerd,
            regels.Count(regel => regel.Rapport is not null),
            (isVoorbij && tekort > 0) || regels.Exists(regel => regel.IsAchter),
            nogTeDoen,
            regels);
    }

    private static JaarplanRegel Regel(DossierId id, IntegraleControle state, LocalDate vandaag) => new(
        id,
        state.Plan.Code,
        state.PlanDatum,
        state.Uitvoering?.Op,
        state.Plan.Thema,
        state.Status,
        IsAchter(state, vandaag),
        [.. NogTeDoen(state, vandaag)],
        RapportInzage.Van(state.Rapport));

    private static bool IsAchter(IntegraleControle state, LocalDate vandaag) => state.Status switch
    {
        ControleStatus.Gepland or ControleStatus.Voorbereid => vandaag > state.PlanDatum,
        ControleStatus.Uitgevoerd => vandaag > state.Uitvoering!.RapporterenUiterlijkOp,
        _ => false,
    };

    private static IEnumerable<string> NogTeDoen(IntegraleControle state, LocalDate vandaag) => state.Status switch
    {
        ControleStatus.Gepland or ControleStatus.Voorbereid when vandaag > state.PlanDatum =>
            ["De geplande dag is voorbij: uitvoering vastleggen, verzetten of afgelasten", .. Voorbereiden(state)],
        ControleStatus.Gepland => Voorbereiden(state),
        ControleStatus.Voorbereid => ["Uitvoeren"],
        ControleStatus.Uitgevoerd => [.. state.ZonderBevinding().Select(orgaan => $"Bevinding vastleggen: {orgaan}"), "Rapport vaststellen"],
        ControleStatus.Gerapporteerd => Afronden(state),
        _ => [],
    };

    private static IEnumerable<string> Voorbereiden(IntegraleControle state) => state.Status is not ControleStatus.Gepland ? [] :
    [
        .. Voorbereiding.Ontbrekend(state).Select(deel => $"Voorbereiden: {deel}"),
        .. Voorbereiding.IsGetoetst(state, state.PlanDatum) ? Array.Empty<string>() : ["Voorbereiden: privacycheck 2B"],
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

    private static string Controles(int aantal) => aantal == 1 ? "1 controle" : $"{aantal} controles";
}
