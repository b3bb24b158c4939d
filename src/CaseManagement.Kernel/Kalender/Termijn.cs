using NodaTime;

namespace CaseManagement.Kernel.Kalender;

/// <summary>The unit a term is written in; the law looks at the wording, so 12 weeks and 84 days are different terms.</summary>
public enum TermijnEenheid
{
    /// <summary>Calendar days.</summary>
    Dagen,

    /// <summary>Weeks of seven calendar days.</summary>
    Weken,

    /// <summary>Calendar months: the same day of the month, or the last day of a shorter month.</summary>
    Maanden,

    /// <summary>Calendar years: 29 February becomes 28 February.</summary>
    Jaren,
}

/// <summary>Whether the Algemene termijnenwet works on a term.</summary>
public enum Termijnenwet
{
    /// <summary>It follows from the <see cref="TermijnBron"/> (TRM-04).</summary>
    VolgensBron,

    /// <summary>Switched off by a special act, as for the huisverbod (Wth art. 13, TRM-05).</summary>
    Uitgesloten,

    /// <summary>Declared applicable by a verordening or by the municipality (TRM-04).</summary>
    VanToepassingVerklaard,
}

/// <summary>
/// The length of a term in whole days or more. The day on which it starts is not part of it, as the bezwaar term shows (TRM-06).
/// Terms in hours are <see cref="UrenTermijn"/>.
/// </summary>
public sealed record Termijn
{
    /// <summary>A term of <paramref name="aantal"/> units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public Termijn(int aantal, TermijnEenheid eenheid, Termijnenwet termijnenwet = Termijnenwet.VolgensBron)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(aantal);
        (Aantal, Eenheid, Termijnenwet) = (aantal, eenheid, termijnenwet);
    }

    /// <summary>Six weeks, to object to a decision (Awb 6:7, TRM-06). It starts on the day the decision was made known.</summary>
    public static Termijn Bezwaar { get; } = Weken(6);

    /// <summary>How many units.</summary>
    public int Aantal { get; }

    /// <summary>The unit of <see cref="Aantal"/>.</summary>
    public TermijnEenheid Eenheid { get; }

    /// <summary>Whether the Algemene termijnenwet is left to the source, switched off or switched on.</summary>
    public Termijnenwet Termijnenwet { get; }

    /// <summary>A term in calendar days.</summary>
    public static Termijn Dagen(int aantal) => new(aantal, TermijnEenheid.Dagen);

    /// <summary>A term in weeks.</summary>
    public static Termijn Weken(int aantal) => new(aantal, TermijnEenheid.Weken);

    /// <summary>A term in months.</summary>
    public static Termijn Maanden(int aantal) => new(aantal, TermijnEenheid.Maanden);

    /// <summary>A term in years.</summary>
    public static Termijn Jaren(int aantal) => new(aantal, TermijnEenheid.Jaren);

    /// <summary>The same length, but never extended: the huisverbod and the ban of Gemeentewet 151d lid 3 (TRM-05).</summary>
    public Termijn ZonderTermijnenwet() => new(Aantal, Eenheid, Termijnenwet.Uitgesloten);

    /// <summary>The same length, extended as if it stood in a wet, because its verordening says so (TRM-04).</summary>
    public Termijn MetTermijnenwet() => new(Aantal, Eenheid, Termijnenwet.VanToepassingVerklaard);

    /// <summary>Whether the term is extended for weekends and feasts when it is set in <paramref name="bron"/> (TRM-03, 04, 05).</summary>
    public bool WordtVerlengd(TermijnBron bron) => !IsTeLang && Termijnenwet switch
    {
        Termijnenwet.Uitgesloten => false,
        Termijnenwet.VanToepassingVerklaard => true,
        _ => bron is TermijnBron.Wet or TermijnBron.AMvB,
    };

    internal bool IsTenMinsteDrieDagen => Eenheid != TermijnEenheid.Dagen || Aantal >= 3;

    // Article 4: described in more than 90 days, twelve weeks, three months, or in years.
    private bool IsTeLang => Eenheid switch
    {
        TermijnEenheid.Dagen => Aantal > 90,
        TermijnEenheid.Weken => Aantal > 12,
        TermijnEenheid.Maanden => Aantal > 3,
        _ => true,
    };

    internal LocalDate Vooruit(LocalDate start) => start + AlsPeriode;

    internal LocalDate Terug(LocalDate gebeurtenis) => gebeurtenis - AlsPeriode;

    private Period AlsPeriode => Eenheid switch
    {
        TermijnEenheid.Dagen => Period.FromDays(Aantal),
        TermijnEenheid.Weken => Period.FromWeeks(Aantal),
        TermijnEenheid.Maanden => Period.FromMonths(Aantal),
        _ => Period.FromYears(Aantal),
    };
}
