using System.Text.Json;
using CaseManagement.EventSourcing.Json;
using NodaTime;

namespace CaseManagement.Tests.Unit.EventSourcing;

public sealed class TimeJsonTests
{
    private static readonly JsonSerializerOptions Options = Make();

    [Fact]
    public void Civil_time_and_moments_round_trip()
    {
        RoundTrips(new LocalDate(2026, 3, 1), "\"2026-03-01\"");
        RoundTrips(Instant.FromUtc(2026, 3, 1, 9, 30), "\"2026-03-01T09:30:00.000Z\"");
        RoundTrips(new LocalDateTime(2026, 3, 1, 9, 30), "\"2026-03-01T09:30:00\"");
        RoundTrips(new LocalTime(9, 30), "\"09:30:00\"");
        RoundTrips(Period.FromWeeks(6), "\"P6W\"");
        RoundTrips(Colour.Blue, "\"Blue\"");
    }

    [Fact]
    public void A_moment_is_written_to_the_millisecond_and_read_with_any_fraction()
    {
        var moment = Instant.FromUtc(2026, 3, 1, 9, 30) + Duration.FromMilliseconds(5);
        Assert.Equal("\"2026-03-01T09:30:00.005Z\"", JsonSerializer.Serialize(moment + Duration.FromTicks(12), Options));
        Assert.Equal(moment, JsonSerializer.Deserialize<Instant>("\"2026-03-01T09:30:00.005Z\"", Options));
        Assert.Equal(Instant.FromUtc(2026, 3, 1, 9, 30), JsonSerializer.Deserialize<Instant>("\"2026-03-01T09:30:00Z\"", Options));
    }

    [Fact]
    public void Hours_and_minutes_are_enough()
    {
        Assert.Equal(new LocalTime(9, 30), JsonSerializer.Deserialize<LocalTime>("\"09:30\"", Options));
        Assert.Equal(new LocalDateTime(2026, 3, 1, 9, 30), JsonSerializer.Deserialize<LocalDateTime>("\"2026-03-01T09:30\"", Options));
    }

    [Theory]
    [InlineData("\"1899-12-31\"")]
    [InlineData("\"2201-01-01\"")]
    [InlineData("\"2026-02-29\"")]
    [InlineData("\"1-3-2026\"")]
    [InlineData("20260301")]
    [InlineData("null")]
    public void A_date_that_is_no_date_of_this_era_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalDate>(json, Options));

    [Theory]
    [InlineData("\"1899-12-31T23:59:59Z\"")]
    [InlineData("\"2026-03-01T09:30:00+01:00\"")]
    public void A_moment_outside_the_era_or_not_in_utc_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Instant>(json, Options));

    [Fact]
    public void What_could_not_be_read_back_is_not_written() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new LocalDate(2260, 1, 1), Options));

    [Theory]
    [InlineData("0")]
    [InlineData("\"Green\"")]
    public void Only_a_known_name_is_an_enum_value(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Colour>(json, Options));

    private static void RoundTrips<T>(T value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, Options));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json, Options));
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions();
        EventJson.AddConverters(options.Converters);
        return options;
    }
}
