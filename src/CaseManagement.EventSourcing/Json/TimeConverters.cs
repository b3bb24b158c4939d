using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CaseManagement.EventSourcing.Json;

/// <summary>A civil date as <c>2026-03-01</c>, years 1900 to 2200.</summary>
public sealed class LocalDateConverter()
    : PatternConverter<LocalDate>(LocalDatePattern.Iso, date => CivilTime.Accepts(date.Year), "a date as yyyy-MM-dd, years 1900 to 2200")
{
    private protected override bool TryReadFast(ref Utf8JsonReader reader, out LocalDate value)
    {
        DateTime date = default;
        var isDate = reader.ValueSpan.Length == 10 && reader.TryGetDateTime(out date);
        value = isDate ? LocalDate.FromDateTime(date) : default;
        return isDate;
    }
}

/// <summary>A moment as <c>2026-03-01T08:00:00.000Z</c>: UTC, written to the millisecond, years 1900 to 2200. Reads any fraction.</summary>
public sealed class InstantConverter()
    : PatternConverter<Instant>(Pattern, CivilTime.Accepts, "a UTC moment as yyyy-MM-ddTHH:mm:ss.fffZ, years 1900 to 2200")
{
    private static readonly IPattern<Instant> Pattern = new CompositePatternBuilder<Instant>
    {
        { InstantPattern.ExtendedIso, _ => false },
        { InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fff'Z'"), _ => true },
    }.Build();

    private protected override bool TryReadFast(ref Utf8JsonReader reader, out Instant value)
    {
        DateTimeOffset moment = default;
        var isMoment = reader.ValueSpan is { Length: 24 } and [.., (byte)'Z'] && reader.TryGetDateTimeOffset(out moment);
        value = isMoment ? Instant.FromDateTimeOffset(moment) : default;
        return isMoment;
    }
}

/// <summary>A civil date and time without zone as <c>2026-03-01T08:00:00</c>, years 1900 to 2200. Reads <c>2026-03-01T08:00</c> too.</summary>
public sealed class LocalDateTimeConverter()
    : PatternConverter<LocalDateTime>(
        Pattern, value => CivilTime.Accepts(value.Year), "a date and time as yyyy-MM-ddTHH:mm:ss, years 1900 to 2200")
{
    private static readonly IPattern<LocalDateTime> Pattern = new CompositePatternBuilder<LocalDateTime>
    {
        { LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"), _ => false },
        { LocalDateTimePattern.ExtendedIso, _ => true },
    }.Build();
}

/// <summary>A time of day as <c>08:00:00</c>. Reads <c>08:00</c> too.</summary>
public sealed class LocalTimeConverter()
    : PatternConverter<LocalTime>(Pattern, _ => true, "a time as HH:mm or HH:mm:ss")
{
    private static readonly IPattern<LocalTime> Pattern = new CompositePatternBuilder<LocalTime>
    {
        { LocalTimePattern.CreateWithInvariantCulture("HH:mm"), _ => false },
        { LocalTimePattern.ExtendedIso, _ => true },
    }.Build();
}

/// <summary>A period as ISO 8601, such as <c>P6W</c> or <c>P1Y</c>.</summary>
public sealed class PeriodConverter()
    : PatternConverter<Period>(PeriodPattern.Roundtrip, _ => true, "a period as ISO 8601, such as P6W");
