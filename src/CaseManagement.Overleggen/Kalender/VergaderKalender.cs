using System.Collections.Frozen;
using CaseManagement.Kernel.Kalender;
using NodaTime;

namespace CaseManagement.Overleggen.Kalender;

/// <summary>When the municipality does not meet on 5 May: a local choice (CAD-04).</summary>
public enum BevrijdingsdagBeleid
{
    /// <summary>Only every five years since 1945: 2025, 2030.</summary>
    AlleenInLustrumjaren,

    /// <summary>In every year, as in the calendar of legal terms.</summary>
    ElkJaar,

    /// <summary>Never: 5 May is an ordinary day.</summary>
    Nooit,
}

/// <summary>
/// The days on which a meeting can be held: no weekend, no feast, no local closing day (CAD-04). It says nothing about legal terms.
/// </summary>
/// <param name="sluitingsdagen">Collective closing days, such as the Friday after Hemelvaart or the Christmas week: local data.</param>
/// <param name="bevrijdingsdag">The local choice for 5 May.</param>
public sealed class VergaderKalender(
    IEnumerable<LocalDate> sluitingsdagen, BevrijdingsdagBeleid bevrijdingsdag = BevrijdingsdagBeleid.AlleenInLustrumjaren)
{
    private readonly FrozenSet<LocalDate> gesloten = sluitingsdagen.ToFrozenSet();

    /// <summary>Whether a meeting can be held on <paramref name="dag"/>.</summary>
    public bool IsVergaderdag(LocalDate dag) =>
        dag.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !gesloten.Contains(dag) && !Feestdagen.Op(dag).Any(IsVrij);

    /// <summary>The day that lies <paramref name="werkdagen"/> meeting days before <paramref name="dag"/> (CAD-07).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public LocalDate WerkdagenVoor(LocalDate dag, int werkdagen)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(werkdagen);
        var resultaat = dag;
        for (var geteld = 0; geteld < werkdagen;)
        {
            resultaat = resultaat.PlusDays(-1);
            geteld += IsVergaderdag(resultaat) ? 1 : 0;
        }

        return resultaat;
    }

    private bool IsVrij(Feestdag feestdag) => feestdag.Soort != FeestdagSoort.Bevrijdingsdag || bevrijdingsdag switch
    {
        BevrijdingsdagBeleid.ElkJaar => true,
        BevrijdingsdagBeleid.Nooit => false,
        _ => feestdag.Datum.Year % 5 == 0,
    };
}
