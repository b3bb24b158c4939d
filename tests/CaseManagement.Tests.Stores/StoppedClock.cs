using NodaTime;

namespace CaseManagement.Tests.Stores;

/// <summary>A clock that stands still.</summary>
/// <param name="now">What it says.</param>
internal sealed class StoppedClock(Instant now) : IClock
{
    public Instant GetCurrentInstant() => now;
}
