using NodaTime;

namespace CaseManagement.Kernel.Kalender;

/// <summary>Where a term that can be suspended stands on a given day.</summary>
/// <param name="UiterlijkOp">The last day of the term. While <paramref name="IsOpgeschort"/> it is the last day if the suspension ended
/// on the day of asking, and it moves on every day.</param>
/// <param name="IsOpgeschort">Whether the clock stands still on the day of asking.</param>
/// <param name="OpgeschorteDagen">The days the clock has stood still, each day once.</param>
/// <param name="UiterstOp">The last day of the term if open suspensions run on as long as they can; null if that is not known.</param>
public sealed record TermijnStand(LocalDate UiterlijkOp, bool IsOpgeschort, int OpgeschorteDagen, LocalDate? UiterstOp);

/// <summary>Counts a decision term with its suspensions: start + term + suspended days, overlapping days once.</summary>
public sealed class Termijnklok(TermijnKalender kalender)
{
    /// <summary>The stand of a term on <paramref name="peildatum"/>.</summary>
    /// <param name="start">The day the term starts, for example receipt of the application; not part of the term.</param>
    /// <param name="termijn">The length of the term.</param>
    /// <param name="bron">Where it is set; decides whether the final day is moved off a free day (TRM-01, TRM-04).</param>
    /// <param name="opschortingen">All suspensions in any order. Days before the start do not count, and a suspension that begins after
    /// the term has ended does not revive it.</param>
    /// <param name="peildatum">The civil date in Europe/Amsterdam on which the question is asked.</param>
    public TermijnStand Stand(
        LocalDate start, Termijn termijn, TermijnBron bron, IReadOnlyCollection<Opschorting> opschortingen, LocalDate peildatum)
    {
        var nu = Tel(start, termijn, bron, opschortingen.Select(opschorting => opschorting.DagenOp(peildatum)));
        LocalDate? uiterst = opschortingen.Any(opschorting => opschorting.IsZonderEinde)
            ? null
            : Tel(start, termijn, bron, opschortingen.Select(opschorting => opschorting.DagenTenHoogste())).UiterlijkOp;
        return new TermijnStand(
            nu.UiterlijkOp, nu.Stilstand.Any(periode => periode.Contains(peildatum)), nu.Stilstand.Sum(periode => periode.Length), uiterst);
    }

    private (LocalDate UiterlijkOp, IReadOnlyList<DateInterval> Stilstand) Tel(
        LocalDate start, Termijn termijn, TermijnBron bron, IEnumerable<DateInterval?> opschortingen)
    {
        var stilstand = new List<DateInterval>();
        var einde = kalender.MetTweeWerkdagen(start, termijn, bron);
        var uiterlijk = kalender.EindigendOpWerkdag(einde, termijn, bron);
        foreach (var periode in Perioden.Samengevoegd(opschortingen, start).TakeWhile(periode => periode.Start <= uiterlijk))
        {
            // A suspension that begins in the free days by which the term was extended finds it extended already.
            einde = (periode.Start > einde ? uiterlijk : einde).PlusDays(periode.Length);
            uiterlijk = kalender.EindigendOpWerkdag(einde, termijn, bron);
            stilstand.Add(periode);
        }

        return (uiterlijk, stilstand);
    }
}
