using NodaTime;

namespace CaseManagement.Kernel.Beslissen;

/// <summary>The moment of a decision, handed to the decider because it has no clock of its own (I8).</summary>
/// <param name="Nu">The instant, UTC.</param>
public readonly record struct Moment(Instant Nu)
{
    /// <summary>The zone of Dutch civil dates.</summary>
    public static readonly DateTimeZone Zone = Kalender.NederlandseTijd.Zone;

    /// <summary>The civil date in Europe/Amsterdam.</summary>
    public LocalDate Vandaag => Nu.InZone(Zone).Date;
}
