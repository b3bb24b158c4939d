namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>A rebuild ended without a new live generation of a projection; the old one is still there.</summary>
/// <param name="projection">The projection.</param>
/// <param name="why">Why, without personal data.</param>
public sealed class RebuildFailedException(string projection, string why) : Exception($"{projection} {why}")
{
    /// <summary>The projection that could not be built.</summary>
    public string Projection => projection;

    /// <summary>Position of the event that cannot be applied; <see langword="null"/> when another process is building the same.</summary>
    public long? Position { get; init; }

    /// <summary>Type of the error.</summary>
    public string? Error { get; init; }

    /// <summary>Projections of the same rebuild whose new generation is live already.</summary>
    public IReadOnlyList<string> Promoted { get; internal set; } = [];
}
