using System.Collections.Frozen;
using NodaTime;

namespace CaseManagement.Kernel.Kalender;

/// <summary>
/// The calendar of legal terms (TRM-01 to TRM-06): weekends, the generally recognised feasts with 5 May in every year, and the days
/// that the government equated with them. Meetings use another calendar.
/// </summary>
/// <param name="gelijkgesteldeDagen">The equated days of article 3 lid 3, published in the Staatscourant: data, not code (TRM-02).</param>
public sealed class TermijnKalender(IEnumerable<LocalDate> gelijkgesteldeDagen)
{
    private readonly FrozenSet<LocalDate> gelijkgesteld = gelijkgesteldeDagen.ToFrozenSet();

    /// <summary>Whether the day is no Saturday, Sunday, feast or equated day.</summary>
    public bool IsWerkdag(LocalDate dag) =>
        dag.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !gelijkgesteld.Contains(dag) && !Feestdagen.Op(dag).Any();

    /// <summary>
    /// The last day of a term. <paramref name="start"/> is the day of the event that starts it (bekendmaking, receipt) and is not
    /// counted. Extended by the Algemene termijnenwet only if term and source allow it (TRM-03, 04, 05).
    /// </summary>
    public LocalDate UiterlijkOp(LocalDate start, Termijn termijn, TermijnBron bron) =>
        EindigendOpWerkdag(MetTweeWerkdagen(start, termijn, bron), termijn, bron);

    /// <summary>The day that lies a term before an event. A term counted backwards is never moved (TRM-03).</summary>
    public static LocalDate Teruggerekend(LocalDate gebeurtenis, Termijn termijn) => termijn.Terug(gebeurtenis);

    /// <summary>
    /// The day on which <paramref name="werkdagen"/> working days have passed after <paramref name="start"/>, for targets such as
    /// "within 5 working days". Zero gives the start itself, also when that is a free day.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public LocalDate PlusWerkdagen(LocalDate start, int werkdagen)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(werkdagen);
        var dag = start;
        for (var geteld = 0; geteld < werkdagen; geteld++)
        {
            dag = EersteWerkdagVanaf(dag.PlusDays(1));
        }

        return dag;
    }

    /// <summary>The nominal end, moved on until a term of at least three days contains two working days (TRM-01b).</summary>
    internal LocalDate MetTweeWerkdagen(LocalDate start, Termijn termijn, TermijnBron bron)
    {
        var einde = termijn.Vooruit(start);
        if (!termijn.WordtVerlengd(bron) || !termijn.IsTenMinsteDrieDagen)
        {
            return einde;
        }

        return LocalDate.Max(einde, PlusWerkdagen(start, 2));
    }

    /// <summary>The end of a term, moved on to the first working day when it falls on a free day (TRM-01).</summary>
    internal LocalDate EindigendOpWerkdag(LocalDate einde, Termijn termijn, TermijnBron bron) =>
        termijn.WordtVerlengd(bron) ? EersteWerkdagVanaf(einde) : einde;

    private LocalDate EersteWerkdagVanaf(LocalDate dag)
    {
        while (!IsWerkdag(dag))
        {
            dag = dag.PlusDays(1);
        }

        return dag;
    }
}
