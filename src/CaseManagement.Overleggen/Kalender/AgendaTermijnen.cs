using NodaTime;

namespace CaseManagement.Overleggen.Kalender;

/// <summary>How long before a meeting its agenda closes and is sent, in working days of the meeting calendar (CAD-07).</summary>
public sealed record AgendaTermijnen
{
    /// <summary>Local values for the two terms and the closing hour.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The agenda would be sent on the meeting day, or before it closes.</exception>
    public AgendaTermijnen(int aanleversluitingWerkdagen, int verzendingWerkdagen, LocalTime sluitingstijd)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(verzendingWerkdagen);
        ArgumentOutOfRangeException.ThrowIfLessThan(aanleversluitingWerkdagen, verzendingWerkdagen);
        (AanleversluitingWerkdagen, VerzendingWerkdagen, Sluitingstijd) = (aanleversluitingWerkdagen, verzendingWerkdagen, sluitingstijd);
    }

    /// <summary>Closing 5 working days before at 12:00, sending 3 working days before.</summary>
    public static AgendaTermijnen Standaard { get; } = new(5, 3, LocalTime.Noon);

    /// <summary>Working days between closing and meeting.</summary>
    public int AanleversluitingWerkdagen { get; }

    /// <summary>Working days between sending and meeting.</summary>
    public int VerzendingWerkdagen { get; }

    /// <summary>Civil time in Europe/Amsterdam at which the agenda closes.</summary>
    public LocalTime Sluitingstijd { get; }
}
