using NodaTime;

namespace CaseManagement.Kernel.Kalender;

/// <summary>The feasts of article 3 of the Algemene termijnenwet, with Goede Vrijdag that is treated as equal (TRM-02).</summary>
public enum FeestdagSoort
{
    /// <summary>1 January.</summary>
    Nieuwjaarsdag,

    /// <summary>Two days before Easter Sunday.</summary>
    GoedeVrijdag,

    /// <summary>Easter Monday.</summary>
    TweedePaasdag,

    /// <summary>27 April, or 26 April when the 27th is a Sunday (CAD-05); until 2013 Koninginnedag, on 30 April.</summary>
    Koningsdag,

    /// <summary>5 May, in every year.</summary>
    Bevrijdingsdag,

    /// <summary>39 days after Easter Sunday.</summary>
    Hemelvaartsdag,

    /// <summary>50 days after Easter Sunday.</summary>
    TweedePinksterdag,

    /// <summary>25 December.</summary>
    EersteKerstdag,

    /// <summary>26 December.</summary>
    TweedeKerstdag,
}

/// <summary>One feast in one year.</summary>
public sealed record Feestdag(FeestdagSoort Soort, LocalDate Datum);

/// <summary>The generally recognised feasts per year (TRM-02, CAD-05).</summary>
public static class Feestdagen
{
    private const int EersteKoningsdag = 2014;
    private const int EersteWijkendNaarZaterdag = 1980;
    private const int EersteJaar = 1900;
    private const int LaatsteJaar = 2200;

    /// <summary>
    /// All feasts of <paramref name="jaar"/> in order of date; two may fall on one day (Hemelvaart on 5 May 2016). None outside 1900-2200: no
    /// term runs there, and a date that somebody mistyped must not make the calendar fail.
    /// </summary>
    public static IReadOnlyList<Feestdag> Van(int jaar)
    {
        if (jaar is < EersteJaar or > LaatsteJaar)
        {
            return [];
        }

        var pasen = Paasdatum.Van(jaar);
        Feestdag[] feestdagen =
        [
            new(FeestdagSoort.Nieuwjaarsdag, new LocalDate(jaar, 1, 1)),
            new(FeestdagSoort.GoedeVrijdag, pasen.PlusDays(-2)),
            new(FeestdagSoort.TweedePaasdag, pasen.PlusDays(1)),
            new(FeestdagSoort.Koningsdag, Koningsdag(jaar)),
            new(FeestdagSoort.Bevrijdingsdag, new LocalDate(jaar, 5, 5)),
            new(FeestdagSoort.Hemelvaartsdag, pasen.PlusDays(39)),
            new(FeestdagSoort.TweedePinksterdag, pasen.PlusDays(50)),
            new(FeestdagSoort.EersteKerstdag, new LocalDate(jaar, 12, 25)),
            new(FeestdagSoort.TweedeKerstdag, new LocalDate(jaar, 12, 26)),
        ];
        return [.. feestdagen.OrderBy(feestdag => feestdag.Datum)];
    }

    /// <summary>The feasts that fall on <paramref name="dag"/>; usually none.</summary>
    public static IEnumerable<Feestdag> Op(LocalDate dag) => Van(dag.Year).Where(feestdag => feestdag.Datum == dag);

    // Koninginnedag gave way to a Sunday too: to the Monday, and from 1980 on to the Saturday.
    private static LocalDate Koningsdag(int jaar)
    {
        var verjaardag = new LocalDate(jaar, 4, jaar >= EersteKoningsdag ? 27 : 30);
        return verjaardag.DayOfWeek != IsoDayOfWeek.Sunday ? verjaardag : verjaardag.PlusDays(jaar >= EersteWijkendNaarZaterdag ? -1 : 1);
    }
}
