using NodaTime;

namespace CaseManagement.Kernel.Kalender;

/// <summary>Civil time of the municipality: every date and clock time in the domain is read in Europe/Amsterdam.</summary>
public static class NederlandseTijd
{
    /// <summary>Europe/Amsterdam, from the time zone data that ships with NodaTime.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    /// <summary>The civil date at <paramref name="moment"/>.</summary>
    public static LocalDate Dag(Instant moment) => moment.InZone(Zone).Date;

    /// <summary>
    /// The instant of a civil clock time. In the hour that occurs twice the first one is meant; a time in the skipped hour
    /// moves one hour on.
    /// </summary>
    public static Instant Moment(LocalDateTime klok) => klok.InZoneLeniently(Zone).ToInstant();
}
