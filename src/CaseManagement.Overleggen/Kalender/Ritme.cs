using NodaTime;

namespace CaseManagement.Overleggen.Kalender;

/// <summary>
/// The rhythm of a series. Every nominal date is computed from the anchor alone, so a moved or skipped meeting cannot shift a later
/// one (CAD-02), and it always falls on the weekday of the anchor (CAD-01).
/// </summary>
public abstract record Ritme
{
    private protected Ritme()
    {
    }

    /// <summary>Nominal date <paramref name="k"/>, where 0 is the anchor; null for a series without dates of its own.</summary>
    public abstract LocalDate? Nominaal(int k);
}

/// <summary>Every <see cref="Weken"/> weeks: woonoverlast 5, PGA 6, bijpraatmoment 1.</summary>
public sealed record ElkeWeken : Ritme
{
    /// <summary>A rhythm that begins on <paramref name="anker"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The interval is not positive.</exception>
    public ElkeWeken(LocalDate anker, int weken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weken);
        (Anker, Weken) = (anker, weken);
    }

    /// <summary>The first nominal date.</summary>
    public LocalDate Anker { get; }

    /// <summary>The interval in weeks.</summary>
    public int Weken { get; }

    /// <inheritdoc/>
    public override LocalDate? Nominaal(int k) => Anker.PlusWeeks(k * Weken);
}

/// <summary>
/// A number of times per calendar year, evenly spread: the same weekday of the same week of the month as the anchor (second Thursday),
/// and the last such weekday if the anchor is a fifth one. Each calendar year has exactly <see cref="Aantal"/> nominal dates.
/// </summary>
public sealed record KerenPerJaar : Ritme
{
    /// <summary>A rhythm that begins on <paramref name="anker"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Twelve months cannot be divided evenly by the number.</exception>
    public KerenPerJaar(LocalDate anker, int aantal)
    {
        if (aantal < 1 || 12 % aantal != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(aantal), aantal, "Use 1, 2, 3, 4, 6 or 12 times per year.");
        }

        (Anker, Aantal) = (anker, aantal);
    }

    /// <summary>The first nominal date.</summary>
    public LocalDate Anker { get; }

    /// <summary>How many times per calendar year: 1, 2, 3, 4, 6 or 12.</summary>
    public int Aantal { get; }

    /// <inheritdoc/>
    public override LocalDate? Nominaal(int k)
    {
        var maand = Anker.ToYearMonth().PlusMonths(k * (12 / Aantal));
        return LocalDate.FromYearMonthWeekAndDay(maand.Year, maand.Month, (Anker.Day - 1) / 7 + 1, Anker.DayOfWeek);
    }
}

/// <summary>On call, as triage and TopX: the chair plans each meeting by hand and the calendar generates none.</summary>
public sealed record OpAfroep : Ritme
{
    /// <inheritdoc/>
    public override LocalDate? Nominaal(int k) => null;
}
