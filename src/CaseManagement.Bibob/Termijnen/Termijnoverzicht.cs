using CaseManagement.Bibob.Registermelding;

namespace CaseManagement.Bibob.Termijnen;

/// <summary>The terms of a screening for the common contract.</summary>
internal static class Termijnoverzicht
{
    public const string Beslistermijn = "Beslistermijn";

    /// <summary>
    /// The terms that run. The overview knows no clock: the decision term is counted to the latest step, so while it is suspended the day
    /// shown is the earliest it can be, never later than the truth. Who asks with a day at hand uses <see cref="Termijnen.Beslistermijn.Termijnstand"/>.
    /// </summary>
    public static IReadOnlyList<TermijnOverzicht> Van(BibobScreening state, TermijnKalender kalender)
    {
        var termijnen = new List<TermijnOverzicht>();
        if (Overgangen.IsVoorBesluit(state.Status))
        {
            var stand = state.Termijnstand(kalender, state.LaatsteStapOp);
            var isWettelijk = state.Kop.BeslistermijnBron is TermijnBron.Wet or TermijnBron.AMvB;
            termijnen.Add(new TermijnOverzicht(Beslistermijn, stand.UiterlijkOp, isWettelijk, state.StaatStil(state.LaatsteStapOp)));
        }

        if (Lopend(state, kalender) is { } lopend)
        {
            termijnen.Add(lopend);
        }

        return termijnen;
    }

    private static TermijnOverzicht? Lopend(BibobScreening state, TermijnKalender kalender) => state.Status switch
    {
        ScreeningStatus.VragenformulierUitgereikt or ScreeningStatus.Gerappelleerd => new("Vragenformulier", state.Formulier!.Termijn),
        ScreeningStatus.AanvullingGevraagd => new("Aanvulling", state.Aanvullingen[^1].Termijn),
        ScreeningStatus.LbbAdviesAangevraagd => Lbb(state),
        ScreeningStatus.VoornemenVerzonden => new("Zienswijze", state.Voornemen!.Termijn),
        _ when Registerplicht.UiterlijkOp(state, kalender) is { } register => new("Bibob-register", register),
        _ => null,
    };

    // While the bureau waits for data its term has no last day; the day it would be if the data came on the day of the latest step is shown.
    private static TermijnOverzicht Lbb(BibobScreening state)
    {
        var lbb = state.Lbb!;
        var hervat = lbb.StaatStil ? lbb.MetAntwoord(state.LaatsteStapOp) : lbb;
        return new TermijnOverzicht("LBB-advies", hervat.UiterlijkOp!.Value, IsWettelijk: true, lbb.StaatStil);
    }
}
