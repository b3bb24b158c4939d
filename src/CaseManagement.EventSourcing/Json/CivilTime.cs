using NodaTime;

namespace CaseManagement.EventSourcing.Json;

/// <summary>The years that make sense in this program: anything else is a typing error and is refused at the door and in the log.</summary>
internal static class CivilTime
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 2200;

    internal static bool Accepts(int year) => year is >= FirstYear and <= LastYear;

    internal static bool Accepts(Instant instant) => Accepts(instant.InUtc().Year);
}
