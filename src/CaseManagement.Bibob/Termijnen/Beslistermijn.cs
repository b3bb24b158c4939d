namespace CaseManagement.Bibob.Termijnen;

/// <summary>The decision term with every stop (§2.6), as a pure function of the state.</summary>
public static class Beslistermijn
{
    /// <summary>Where the decision term stands on a civil day: receipt + term + suspended days, each day once.</summary>
    /// <param name="state">The screening.</param>
    /// <param name="kalender">The legal calendar.</param>
    /// <param name="peildatum">The civil day (Europe/Amsterdam) on which the question is asked.</param>
    public static TermijnStand Termijnstand(this BibobScreening state, TermijnKalender kalender, LocalDate peildatum) =>
        new Termijnklok(kalender).Stand(
            state.Kop.AanvraagOntvangenOp,
            Termijn.Weken(state.Kop.BeslistermijnWeken),
            state.Kop.BeslistermijnBron,
            state.Opschortingen(),
            peildatum);

    /// <summary>Every suspension of the decision term: each request for additional data, and the advice of the bureau.</summary>
    public static IReadOnlyList<Opschorting> Opschortingen(this BibobScreening state)
    {
        var aanvullingen = state.Aanvullingen.Select(a => Opschorting.NaUitnodiging(a.GevraagdOp, a.Termijn, a.BeeindigdOp));
        return state.Lbb is { } lbb
            ? [.. aanvullingen, LbbAdviestermijn.Opschorting(lbb.GevraagdOp, lbb.OntvangenOp, lbb.VerlengdMetDagen, lbb.Stops)]
            : [.. aanvullingen];
    }

    /// <summary>Whether a suspension that has begun or begins tomorrow was not ended on a civil day.</summary>
    internal static bool StaatStil(this BibobScreening state, LocalDate peildatum) =>
        state.Opschortingen().Any(o => o.Tot is null && !(o.UiterlijkTot < peildatum));
}
