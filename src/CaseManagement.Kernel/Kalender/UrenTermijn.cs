using NodaTime;

namespace CaseManagement.Kernel.Kalender;

/// <summary>A term in hours, such as the 72 hours for a data breach. It ends at a moment and is never extended (TRM-03).</summary>
public sealed record UrenTermijn
{
    /// <summary>A term of <paramref name="uren"/> elapsed hours, whatever the clock does in between.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public UrenTermijn(int uren)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(uren);
        Uren = uren;
    }

    /// <summary>The number of hours.</summary>
    public int Uren { get; }

    /// <summary>The last moment of the term that began at <paramref name="begin"/>.</summary>
    public Instant UiterlijkOm(Instant begin) => begin + Duration.FromHours(Uren);
}
