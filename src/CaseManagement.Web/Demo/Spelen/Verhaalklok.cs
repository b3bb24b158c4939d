using NodaTime;

namespace CaseManagement.Web.Demo.Spelen;

/// <summary>The clock of the demo while a year of casework is played; it is set by hand and never goes back.</summary>
/// <param name="begin">Where it starts.</param>
internal sealed class Verhaalklok(Instant begin) : IClock
{
    private Instant nu = begin;

    public Instant GetCurrentInstant() => nu;

    /// <summary>Moves on to a moment; an earlier moment changes nothing.</summary>
    public void Zet(Instant moment) => nu = Instant.Max(nu, moment);
}
