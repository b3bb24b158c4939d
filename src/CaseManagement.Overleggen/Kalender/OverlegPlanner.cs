using NodaTime;

namespace CaseManagement.Overleggen.Kalender;

/// <summary>Turns the rhythm of a series into meetings on the calendar (CAD-01, 02, 03, 07, 08).</summary>
public sealed class OverlegPlanner(VergaderKalender kalender, AgendaTermijnen termijnen)
{
    /// <summary>How far ahead a series is planned (CAD-08).</summary>
    public const int MaandenVooruit = 12;

    private const int UiterstAantalDagenLater = 7;

    /// <summary>All places of the series from today until <see cref="MaandenVooruit"/> months ahead (CAD-08).</summary>
    public IReadOnlyList<OverlegDatum> PlanVooruit(
        Ritme ritme, LocalDate vandaag, IReadOnlyCollection<GeplandOverleg>? verzonden = null) =>
        Plan(ritme, vandaag, vandaag.PlusMonths(MaandenVooruit), verzonden);

    /// <summary>
    /// All places of the series whose nominal date lies in a period; adjoining periods neither repeat nor lose a meeting. A new rhythm
    /// (<c>RitmeVerlegd</c>) is planned from its first day, the old one until the day before.
    /// </summary>
    /// <param name="ritme">The rhythm of the series.</param>
    /// <param name="van">The first nominal date that counts.</param>
    /// <param name="totEnMet">The last nominal date that counts.</param>
    /// <param name="verzonden">Meetings whose agenda is already sent: they stay as they are (CAD-08).</param>
    public IReadOnlyList<OverlegDatum> Plan(
        Ritme ritme, LocalDate van, LocalDate totEnMet, IReadOnlyCollection<GeplandOverleg>? verzonden = null)
    {
        var vast = (verzonden ?? []).ToDictionary(overleg => overleg.Volgnummer);
        var resultaat = new List<OverlegDatum>();
        for (var k = 0; ritme.Nominaal(k) is { } nominaal && nominaal <= totEnMet; k++)
        {
            if (nominaal >= van)
            {
                resultaat.Add(vast.TryGetValue(k + 1, out var overleg) ? overleg : Bepaal(ritme, k, nominaal, vast.Values));
            }
        }

        return resultaat;
    }

    private OverlegDatum Bepaal(Ritme ritme, int k, LocalDate nominaal, IReadOnlyCollection<GeplandOverleg> verzonden)
    {
        if (DagInDezelfdeWeek(nominaal) is { } dag)
        {
            return Gepland(k, nominaal, dag, buitenWeek: false);
        }

        return EersteVergaderdag(Maandag(nominaal).PlusWeeks(1), nominaal.PlusDays(UiterstAantalDagenLater)) is { } later
            && !IsDagVanReeks(later, ritme, k, verzonden)
            ? Gepland(k, nominaal, later, buitenWeek: true)
            : new VervallenOverleg(k + 1, nominaal);
    }

    private GeplandOverleg Gepland(int k, LocalDate nominaal, LocalDate datum, bool buitenWeek) => new(
        k + 1,
        nominaal,
        datum,
        buitenWeek,
        kalender.WerkdagenVoor(datum, termijnen.AanleversluitingWerkdagen) + termijnen.Sluitingstijd,
        kalender.WerkdagenVoor(datum, termijnen.VerzendingWerkdagen));

    private bool IsDagVanReeks(LocalDate dag, Ritme ritme, int k, IReadOnlyCollection<GeplandOverleg> verzonden) =>
        (ritme.Nominaal(k + 1) is { } volgende && DagInDezelfdeWeek(volgende) == dag) || verzonden.Any(overleg => overleg.Datum == dag);

    // Later in the week first, and only then earlier (CAD-03); a nominal date that is a meeting day is its own answer.
    private LocalDate? DagInDezelfdeWeek(LocalDate nominaal) =>
        EersteVergaderdag(nominaal, Zondag(nominaal)) ?? LaatsteVergaderdag(Maandag(nominaal), nominaal);

    private LocalDate? EersteVergaderdag(LocalDate van, LocalDate totEnMet) => Vergaderdagen(van, totEnMet).FirstOrDefault();

    private LocalDate? LaatsteVergaderdag(LocalDate van, LocalDate totEnMet) => Vergaderdagen(van, totEnMet).LastOrDefault();

    private IEnumerable<LocalDate?> Vergaderdagen(LocalDate van, LocalDate totEnMet)
    {
        for (var dag = van; dag <= totEnMet; dag = dag.PlusDays(1))
        {
            if (kalender.IsVergaderdag(dag))
            {
                yield return dag;
            }
        }
    }

    private static LocalDate Maandag(LocalDate dag) => dag.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));

    private static LocalDate Zondag(LocalDate dag) => dag.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday));
}
