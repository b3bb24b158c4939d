using CaseManagement.Overleggen.Kalender;
using CaseManagement.Overleggen.Reeksen;
using NodaTime;

namespace CaseManagement.Web.Demo.Spelen;

/// <summary>
/// The days on which the stories play. Everything lies on a working day before today, so that nothing happens in the future of the reader,
/// and the meetings are those that the calendar of the house gives.
/// </summary>
internal sealed class Demokalender
{
    /// <summary>How many days the stories go back.</summary>
    public const int Dagen = 365;

    private const int WerkdagenNaVandaag = 5;
    private readonly VergaderKalender werkdagen = new VergaderInstellingen().Kalender;

    /// <summary>The calendar for somebody who looks on this day.</summary>
    public Demokalender(LocalDate vandaag)
    {
        Vandaag = vandaag;
        Laatste = Terug(vandaag.PlusDays(-1));
        var woonoverlast = Reeks("woonoverlast");
        var pga = Reeks("pga");
        if (Extra(woonoverlast, pga) is { } reeks)
        {
            var extra = reeks.Met(ExtraOverleg());
            (woonoverlast, pga) = reeks == woonoverlast ? (extra, pga) : (woonoverlast, extra);
        }

        (Woonoverlast, Pga) = (woonoverlast, pga);
    }

    /// <summary>The day of the reader.</summary>
    public LocalDate Vandaag { get; }

    /// <summary>The last working day before today.</summary>
    public LocalDate Laatste { get; }

    /// <summary>The casusoverleg woonoverlast.</summary>
    public Reeksagenda Woonoverlast { get; }

    /// <summary>The PGA-overleg.</summary>
    public Reeksagenda Pga { get; }

    /// <summary>The series of which the next agenda is closed already, so that something urgent can be added to it.</summary>
    public Reeksagenda Gesloten => Woonoverlast.Sluitdag(0) <= Laatste ? Woonoverlast : Pga;

    /// <summary>The working day at or before a number of days ago.</summary>
    public LocalDate Dag(int dagenGeleden) => LocalDate.Min(Terug(Vandaag.PlusDays(-dagenGeleden)), Laatste);

    /// <summary>A working day on which something still reaches the agenda of a meeting: that many working days before it closes.</summary>
    public LocalDate VoorSluiting(Reeksagenda reeks, int plaats, int werkdagenEerder = 0)
    {
        var dag = LocalDate.Min(reeks.Sluitdag(plaats), Laatste);
        return werkdagenEerder == 0 ? dag : werkdagen.WerkdagenVoor(dag, werkdagenEerder);
    }

    /// <summary>The day that lies a number of working days after another.</summary>
    public LocalDate Werkdagen(LocalDate dag, int aantal)
    {
        for (var geteld = 0; geteld < aantal;)
        {
            dag = dag.PlusDays(1);
            geteld += werkdagen.IsVergaderdag(dag) ? 1 : 0;
        }

        return dag;
    }

    private LocalDate Terug(LocalDate dag)
    {
        while (!werkdagen.IsVergaderdag(dag))
        {
            dag = dag.PlusDays(-1);
        }

        return dag;
    }

    private Reeksagenda Reeks(string type)
    {
        var reeks = StandaardReeksen.Alle.Single(reeks => reeks.Instellen.OverlegType == type);
        var ritme = new ElkeWeken(reeks.Instellen.Ritme.Anker!.Value, reeks.Instellen.Ritme.Aantal);
        var overleggen = new VergaderInstellingen().Planner.Plan(ritme, Vandaag.PlusDays(-Dagen + 14), Vandaag.PlusMonths(6))
            .OfType<GeplandOverleg>().OrderBy(overleg => overleg.Datum).ToList();
        return new Reeksagenda(type, reeks.Id, overleggen, overleggen.FindIndex(overleg => overleg.Datum >= Vandaag));
    }

    // The agenda of an extra meeting closes on the last working day; a meeting before that must have ended by then.
    private Reeksagenda? Extra(params IReadOnlyList<Reeksagenda> reeksen) => reeksen.Any(reeks => reeks.Sluitdag(0) <= Laatste)
        ? null
        : reeksen.Where(reeks => reeks.Datum(-1) < Laatste).MaxBy(reeks => reeks.Datum(0));

    private GeplandOverleg ExtraOverleg()
    {
        var datum = Werkdagen(Laatste, WerkdagenNaVandaag);
        var termijnen = AgendaTermijnen.Standaard;
        return new GeplandOverleg(
            0, datum, datum, BuitenWeek: false, Laatste + termijnen.Sluitingstijd, werkdagen.WerkdagenVoor(datum, termijnen.VerzendingWerkdagen));
    }
}
