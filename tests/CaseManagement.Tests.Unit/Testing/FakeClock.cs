using NodaTime;

namespace CaseManagement.Tests.Unit.Testing;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class FakeClock(Instant start) : IClock
{
    private long ticks = start.ToUnixTimeTicks();

    public FakeClock()
        : this(Instant.FromUtc(2026, 3, 2, 8, 0))
    {
    }

    public Instant GetCurrentInstant() => Instant.FromUnixTimeTicks(Interlocked.Read(ref ticks));

    public void Advance(Duration duration) => Interlocked.Add(ref ticks, duration.BclCompatibleTicks);
}
