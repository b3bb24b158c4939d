namespace CaseManagement.Controles.Jaarplan;

/// <summary>A control as the year plan takes it up.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="State">The control.</param>
/// <param name="Zicht">What the reader may know of it.</param>
internal sealed record Jaarplancontrole(DossierId Id, IntegraleControle State, Recht Zicht);

/// <summary>Makes the year plan from the controls; pure.</summary>
internal static class Jaarplanmaker
{
    public static ControleJaarplan Maak(int jaar, int norm, LocalDate vandaag, IEnumerable<Jaarplancontrole> controles)
    {
        var vanJaar = controles.Where(controle => controle.State.Dag.Year == jaar)
            .OrderBy(controle => controle.State.Dag).ThenBy(controle => controle.State.Plan.Code, StringComparer.Ordinal).ToList();
        var kwartalen = Enumerable.Range(1, Kwartalen.Aantal).Select(nummer => Kwartaal(nummer, vanJaar, (jaar, norm, vandaag))).ToList();
        return new ControleJaarplan(
            jaar,
            norm,
            kwartalen.Sum(kwartaal => kwartaal.Gepland),
            kwartalen.Sum(kwartaal => kwartaal.Uitgevoerd),
            kwartalen.Sum(kwartaal => kwartaal.Gerapporteerd),
            vanJaar.Count(controle => controle.State.Status is ControleStatus.Afgelast),
            kwartalen.Exists(kwartaal => kwartaal.IsAchter),
            kwartalen);
    }

    // Behind is what could have been done: a quarter that is over with too few controls even now, or a control whose day or report is overdue.
    private static JaarplanKwartaal Kwartaal(int nummer, List<Jaarplancontrole> vanJaar, (int Jaar, int Norm, LocalDate Vandaag) plan)
    {
        var einde = Kwartalen.Einde(plan.Jaar, nummer);
        var norm = Kwartalen.Norm(plan.Norm, nummer);
        var eigen = Tel(vanJaar.FindAll(controle => Kwartalen.Van(controle.State.Dag) == nummer), norm - Kwartalen.Norm(plan.Norm, nummer - 1));
        var totDan = Tel(vanJaar.FindAll(controle => controle.State.Dag <= einde), norm);
        var uitgevoerd = vanJaar.FindAll(controle => controle.State.Uitvoering is not null);
        var isVoorbij = plan.Vandaag > einde;
        var tekort = isVoorbij ? norm - uitgevoerd.Count : 0;
        IReadOnlyList<string> nogTeDoen =
            tekort > 0 ? [$"{Controles(tekort)} inhalen: aan het eind van dit kwartaal moesten er {norm} zijn uitgevoerd"]
            : !isVoorbij && totDan.Gepland < norm ? [$"{Controles(norm - totDan.Gepland)} plannen om aan het eind van dit kwartaal op {norm} te komen"]
            : [];
        return new JaarplanKwartaal(
            nummer,
            eigen.Norm,
            eigen.Gepland,
            eigen.Uitgevoerd,
            eigen.Gerapporteerd,
            totDan,
            tekort > 0 || vanJaar.Exists(controle => Kwartalen.Van(controle.State.Dag) == nummer && IsAchter(controle.State, plan.Vandaag)),
            isVoorbij && tekort <= 0 && totDan.Uitgevoerd < norm,
            isVoorbij && tekort <= 0 && totDan.Uitgevoerd < norm && uitgevoerd[norm - 1] is { Zicht: not Recht.Geen } laatste ? laatste.State.Dag : null,
            nogTeDoen,
            [.. vanJaar.Where(controle => Kwartalen.Van(controle.State.Dag) == nummer && controle.Zicht != Recht.Geen).Select(controle => Regel(controle, plan.Vandaag))]);
    }

    private static JaarplanStand Tel(List<Jaarplancontrole> controles, int norm) => new(
        norm,
        controles.Count(controle => controle.State.Status is not ControleStatus.Afgelast),
        controles.Count(controle => controle.State.Uitvoering is not null),
        controles.Count(controle => controle.State.Rapport is not null));

    private static JaarplanRegel Regel(Jaarplancontrole controle, LocalDate vandaag) => new(
        controle.Id,
        controle.State.Plan.Code,
        controle.State.PlanDatum,
        controle.State.Uitvoering?.Op,
        controle.State.Plan.Thema,
        controle.State.Status,
        IsAchter(controle.State, vandaag),
        [.. Werk.Van(controle.State, vandaag, controle.Zicht.HasFlag(Recht.Lezen | Recht.Schrijven))],
        JaarplanRapport.Van(controle.State.Rapport));

    private static bool IsAchter(IntegraleControle state, LocalDate vandaag) => state.Status switch
    {
        ControleStatus.Gepland or ControleStatus.Voorbereid => vandaag > state.PlanDatum,
        ControleStatus.Uitgevoerd => vandaag > state.Uitvoering!.RapporterenUiterlijkOp,
        _ => false,
    };

    private static string Controles(int aantal) => aantal == 1 ? "1 controle" : $"{aantal} controles";
}
