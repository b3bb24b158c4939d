using NodaTime;

namespace CaseManagement.Web.Samenstelling;

/// <summary>The one clock of the program: NodaTime's face of <see cref="TimeProvider"/> (I8).</summary>
/// <param name="time">The source of time.</param>
internal sealed class Systeemklok(TimeProvider time) : IClock
{
    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
